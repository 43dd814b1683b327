import { isBackToWork } from '../clock/clocks-begun.js'
import { roundsWithout } from '../clock/rounds-without.js'
import { openFollowUp } from '../follow-up/follow-up.js'
import type { Instant } from '../instant.js'
import type { Actor } from '../people/actor.js'
import { audienceTable, type TicketEvent } from '../ticket/events.js'
import type { Ticket } from '../ticket/ticket.js'
import { withoutVisit } from '../ticket/without-visit.js'

interface Found {
  readonly eventId: string
  readonly occurredAt: Instant
  readonly by: Actor
}

type Told = Pick<TicketEvent, 'id' | 'type' | 'recordedAt' | 'payload'>

/**
 * A manager has found that a return visit never took place: its ticket knows, in an event of its own. Nothing where the ticket has no such visit.
 * Source: product.md, a void visit is open again what it closed
 */
export function visitVoided(
  ticket: Ticket,
  history: readonly Told[],
  visitId: string,
  { eventId, occurredAt, by }: Found,
  now: Instant
): readonly TicketEvent<'VisitVoided'>[] {
  const events = history as readonly TicketEvent[] // as they were sealed
  const visit = events.find(({ id, type }) => id === visitId && type === 'VisitRecorded')
  if (visit?.type !== 'VisitRecorded') return []
  const { outcome } = visit.payload
  const reopens = ticket.status === 'closed' && withoutVisit(ticket, { visitId, outcome }).status !== 'closed'
  const upToIt = events.slice(0, events.indexOf(visit) + 1)
  const promiseRound = promiseMadeAt(visit, upToIt)
  const followUpRound = followUpOpenedBy(ticket, events, upToIt)
  const visitRounds = outcome === 'unreachable' ? roundsWithout(events, visitId) : undefined
  return [
    {
      id: eventId,
      type: 'VisitVoided',
      ticketId: ticket.id,
      actor: { id: by.kind === 'person' ? by.id : null, as: 'manager' },
      audience: audienceTable.VisitVoided,
      occurredAt,
      recordedAt: now,
      payload: {
        visitId,
        outcome,
        reopens,
        ...(promiseRound && { promiseRound }),
        ...(followUpRound && { followUpRound }),
        ...(visitRounds && { visitRounds })
      },
      content: {}
    }
  ]
}

/** Which of the promises of visits was made at it; undefined where none was. */
function promiseMadeAt(visit: TicketEvent<'VisitRecorded'>, upToIt: readonly TicketEvent[]): number | undefined {
  if (visit.payload.promisedUntil === undefined) return undefined
  return upToIt.filter(event => event.type === 'VisitRecorded' && event.payload.promisedUntil !== undefined).length
}

/** Which second follow-up only it has opened, as long as nobody has answered and she has given no cause for one herself since. */
function followUpOpenedBy(ticket: Ticket, events: readonly TicketEvent[], upToIt: readonly TicketEvent[]): number | undefined {
  const [opened, ...since] = events.slice(upToIt.length)
  if (opened?.type !== 'FollowUpOpened' || openFollowUp(ticket) === undefined) return undefined
  const isOwed = since.some(
    event =>
      event.type === 'FollowUpOpened' ||
      (event.type === 'ServiceRated' && event.payload.level === 'dissatisfied') ||
      (isBackToWork(event) && ticket.reopenCount - 1 >= ticket.rules.followUpAfterNotSolved)
  )
  return isOwed ? undefined : upToIt.filter(({ type }) => type === 'FollowUpOpened').length + 1
}
