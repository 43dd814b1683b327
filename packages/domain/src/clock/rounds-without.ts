import type { RoundEnd, TicketEvent } from '../ticket/events.js'
import { evolve, next } from '../ticket/evolve.js'
import type { Ticket } from '../ticket/ticket.js'
import { present } from '../ticket/upcast.js'
import type { Clock } from './clock.js'
import { clocksAfter } from './clocks-after.js'

/**
 * The rounds of the return visit that stand otherwise when an attempt in vain is counted nowhere: where too few are left to give up, the
 * clock runs on, with its own due time, until what ended it since.
 * Source: product.md, a void visit counts nowhere
 */
export function roundsWithout(history: readonly TicketEvent[], attemptId: string): readonly RoundEnd[] {
  const none = new Set([attemptId, ...history.flatMap(foundVoid)])
  let ticket = evolve(history.slice(0, 1))
  let { clocks } = ticket
  for (const event of history.slice(1).map(present)) {
    const after = next(ticket, event)
    if (!none.has(event.id)) clocks = clocksAfter({ ...ticket, clocks }, recounted(event, ticket, none), after.status)
    ticket = after
  }
  return ticket.clocks.filter(isOfVisit).flatMap(clock => {
    const other = clocks.find(one => isOfVisit(one) && one.startAt === clock.startAt)
    if (other === undefined || (other.ended === clock.ended && other.evidence === clock.evidence)) return []
    const { ended, endedAt, evidence } = other
    return [{ round: clock.round, ended, endedAt, evidence }]
  })
}

function isOfVisit({ metric }: Clock): boolean {
  return metric === 'return_visit'
}

/** An attempt that was found void before; what came of it then is as it is where nobody looked at the others. */
function foundVoid(event: TicketEvent): readonly string[] {
  return event.type === 'VisitVoided' && event.payload.visitRounds !== undefined ? [event.payload.visitId] : []
}

/** The same event, where only the attempts that took place are counted. */
function recounted(event: TicketEvent, ticket: Ticket, none: ReadonlySet<string>): TicketEvent {
  if (event.type === 'VisitVoided' && none.has(event.payload.visitId)) return { ...event, payload: { ...event.payload, visitRounds: [] } }
  if (event.type !== 'VisitRecorded' || event.payload.outcome !== 'unreachable') return event
  const tries = 'tries' in ticket ? ticket.tries.filter(({ eventId }) => !none.has(eventId)) : []
  const { gaveUp: _, ...payload } = event.payload
  const isLast = tries.length + 1 >= ticket.rules.unreachableAfterAttempts
  return { ...event, payload: isLast ? { ...payload, gaveUp: true } : payload }
}
