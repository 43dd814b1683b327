import { type Instant, plusMinutes } from '../instant.js'
import { type Actor, type Capacity, hasRole } from '../people/actor.js'
import type { Refusal } from '../refusal.js'
import { mayHoldVisits } from './visit-actions-open-to.js'
import type { HoldVisit } from './visit-commands.js'
import { type VisitDecision, visitHappened } from './visit-decision.js'
import { isInVain, type MeetingMethod, type MeetingOutcome, methodsByKind, outcomesByKind } from './visit-kind.js'

/**
 * Somebody has been with a resident, or rung her up, or tried to, and writes it down.
 * Refuses: 'action.not-yours', 'visit.in-future', 'visit.method', 'visit.outcome', 'ticket.not-there' for a return visit of no ticket,
 * 'visit.nobody', 'visit.topic-missing', 'contact.missing', 'reason.text-missing', 'promise.missing', 'promise.past', 'signature.not-there'
 */
export function holdVisit(command: HoldVisit, now: Instant): VisitDecision {
  if (!mayHoldVisits(command.by)) return { refusal: { code: 'action.not-yours' } }
  const refusal = faultIn(command, now)
  if (refusal) return { refusal }
  const { by, occurredAt, id, whom, said, note, promise, ...payload } = command
  return visitHappened(
    'VisitHeld',
    id,
    { by, occurredAt, eventId: id },
    { now, as: capacityOf(by) },
    { payload, content: { whom, said, note, promise } }
  )
}

/** The post in whose name somebody acts; the one nearest to residents where he has several. */
export function capacityOf(actor: Actor): Capacity {
  if (actor.kind === 'system') return 'system'
  return (['agent', 'supervisor', 'manager'] as const).find(role => hasRole(actor, role)) ?? 'household'
}

function faultIn(command: HoldVisit, now: Instant): Refusal | undefined {
  const { kind, at, method, outcome, rules } = command
  const methods: readonly MeetingMethod[] = methodsByKind[kind]
  const outcomes: readonly MeetingOutcome[] = outcomesByKind[kind]
  if (at > plusMinutes(now, rules.deviceAheadMinutes)) return { code: 'visit.in-future', pointer: '/at' }
  if (!methods.includes(method)) return { code: 'visit.method', pointer: '/method' }
  if (!outcomes.includes(outcome)) return { code: 'visit.outcome', pointer: '/outcome' }
  return faultInSubject(command) ?? faultInWords(command, now)
}

function faultInSubject({ kind, ticketId, roomId, residentId, topic }: HoldVisit): Refusal | undefined {
  switch (kind) {
    case 'return':
      return ticketId === null ? { code: 'ticket.not-there', pointer: '/ticketId' } : undefined
    case 'care':
      return roomId === null && residentId === null ? { code: 'visit.nobody', pointer: '/roomId' } : undefined
    case 'patrol':
      return topic?.trim() ? undefined : { code: 'visit.topic-missing', pointer: '/topic' }
    default:
      return kind satisfies never
  }
}

function faultInWords(command: HoldVisit, now: Instant): Refusal | undefined {
  const { kind, method, outcome, whom, said, note, promise, promisedUntil, signatureId } = command
  if (kind !== 'patrol' && !isInVain(outcome) && !whom.trim()) return { code: 'contact.missing', pointer: '/whom' }
  if (tellsOfTrouble.has(outcome) && !said.trim() && !note.trim()) return { code: 'reason.text-missing', pointer: '/said' }
  if (promisedUntil !== null && promisedUntil <= now) return { code: 'promise.past', pointer: '/promisedUntil' }
  if (promisedUntil !== null && !promise.trim()) return { code: 'promise.missing', pointer: '/promise' }
  return signatureId !== null && method === 'phone' ? { code: 'signature.not-there', pointer: '/signatureId' } : undefined
}

/** Outcomes after which somebody has to do something, so it must stand there what. */
const tellsOfTrouble: ReadonlySet<MeetingOutcome> = new Set(['not_solved', 'needs_help'])
