import { type Instant, plusMinutes } from '../instant.js'
import type { Refusal } from '../refusal.js'
import { refuse } from '../ticket/decision.js'
import type { Call } from './call.js'
import type { CallRules } from './call-rules.js'

/** A call as somebody tells it. How long it rang follows from the two times; only where nobody picked up it has to be said. */
export interface ToldCall extends Omit<Call, 'waitingSeconds'> {
  readonly waitingSeconds: number | null
}

/**
 * A call goes onto the log, however long ago it was.
 * Refuses: 'call.in-future', 'call.upside-down', 'call.waiting-missing', 'call.waiting-too-long', 'call.nobody-answered'
 */
export function logCall(told: ToldCall, now: Instant, rules: CallRules): { readonly call: Call } | { readonly refusal: Refusal } {
  const { rangAt, answeredAt, answeredById } = told
  const latest = plusMinutes(now, rules.clockAheadMinutes)
  if (rangAt > latest) return refuse('call.in-future', '/rangAt')
  if (answeredAt !== null && answeredAt > latest) return refuse('call.in-future', '/answeredAt')
  if (answeredAt !== null && answeredAt < rangAt) return refuse('call.upside-down', '/answeredAt')
  if (answeredAt === null && answeredById !== null) return refuse('call.nobody-answered', '/answeredById')
  const waitingSeconds = answeredAt === null ? told.waitingSeconds : secondsBetween(rangAt, answeredAt)
  if (waitingSeconds === null) return refuse('call.waiting-missing', '/waitingSeconds')
  if (waitingSeconds > rules.longestWaitSeconds)
    return refuse('call.waiting-too-long', answeredAt === null ? '/waitingSeconds' : '/answeredAt')
  return { call: { ...told, waitingSeconds } }
}

/** A begun second counts, so that nothing late passes for in time. */
function secondsBetween(from: Instant, to: Instant): number {
  return Math.ceil((Date.parse(to) - Date.parse(from)) / 1000)
}
