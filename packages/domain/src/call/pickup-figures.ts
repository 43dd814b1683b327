import type { Instant } from '../instant.js'
import type { Call } from './call.js'
import type { CallRules } from './call-rules.js'

/** As much of a call as its figures are made of. */
export interface CountedCall extends Pick<Call, 'rangAt' | 'waitingSeconds' | 'handedOverAfterRing'> {
  readonly answered: boolean
}

export interface PickupFigures {
  readonly calls: number
  readonly answered: number
  readonly inTime: number
  readonly handedOver: number
  readonly missed: number
  /** Answered of all calls. Unit: share 0..1; null where nobody rang. */
  readonly answeredShare: number | null
  /** Picked up in time of all calls, the missed ones included. Unit: share 0..1; null where nobody rang. */
  readonly inTimeShare: number | null
  /** How long those waited who were answered. Unit: seconds; null where nobody was. */
  readonly medianWaitingSeconds: number | null
  readonly afterHours: { readonly calls: number; readonly answered: number; readonly answeredShare: number | null }
}

/**
 * How soon the phone was picked up, over any calls; a predicate says which of them came when the office was closed.
 * Source: SP-3; product.md, KPI after-hours pick-up.
 */
export function pickupFigures(calls: readonly CountedCall[], rules: CallRules, isAfterHours: (moment: Instant) => boolean): PickupFigures {
  const answered = calls.filter(call => call.answered)
  const inTime = calls.filter(call => isInTime(call, rules))
  const late = calls.filter(({ rangAt }) => isAfterHours(rangAt))
  const lateAnswered = late.filter(call => call.answered)
  return {
    calls: calls.length,
    answered: answered.length,
    inTime: inTime.length,
    handedOver: calls.filter(({ handedOverAfterRing }) => handedOverAfterRing !== null).length,
    missed: calls.length - answered.length,
    answeredShare: share(answered.length, calls.length),
    inTimeShare: share(inTime.length, calls.length),
    medianWaitingSeconds: median(answered.map(({ waitingSeconds }) => waitingSeconds)),
    afterHours: { calls: late.length, answered: lateAnswered.length, answeredShare: share(lateAnswered.length, late.length) }
  }
}

/** Whether the promise was kept: somebody picked up, and soon enough. Source: SP-3. */
export function isInTime(
  { answered, waitingSeconds }: Pick<CountedCall, 'answered' | 'waitingSeconds'>,
  { pickupWithinSeconds }: Pick<CallRules, 'pickupWithinSeconds'>
): boolean {
  return answered && waitingSeconds <= pickupWithinSeconds
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** Of an even number the mean of the two in the middle. */
function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other)
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2
}
