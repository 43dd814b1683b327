import { isBackToWork } from '../clock/clocks-begun.js'
import { audienceTable, type TicketEvent } from '../ticket/events.js'
import { next } from '../ticket/evolve.js'
import type { Ticket } from '../ticket/ticket.js'
import { eventIdBeside } from './event-id-beside.js'
import { type FollowUpCause, openFollowUp } from './follow-up.js'
import { type Leader, whoFollowsUp } from './who-follows-up.js'

/**
 * The second follow-up that opens by itself with what has just happened: the resident is dissatisfied, or it was not solved once too often.
 * As long as one is open there is no other.
 * Source: SP-7
 */
export function followUpAfter(before: Ticket, event: TicketEvent, leaders: readonly Leader[]): readonly TicketEvent[] {
  if (openFollowUp(before) !== undefined) return []
  const after = next(before, event)
  const because = causeOf(event, after)
  if (because === undefined) return []
  return [
    {
      id: eventIdBeside(event.id),
      type: 'FollowUpOpened',
      ticketId: event.ticketId,
      actor: { id: null, as: 'system' },
      audience: audienceTable.FollowUpOpened,
      occurredAt: event.recordedAt,
      recordedAt: event.recordedAt,
      payload: { because, responsibleId: whoFollowsUp(after, leaders) },
      content: {}
    }
  ]
}

function causeOf(event: TicketEvent, { reopenCount, rules }: Ticket): FollowUpCause | undefined {
  if (event.type === 'ServiceRated') return event.payload.level === 'dissatisfied' ? 'dissatisfied' : undefined
  return isBackToWork(event) && reopenCount >= rules.followUpAfterNotSolved ? 'not_solved_again' : undefined
}
