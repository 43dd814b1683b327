import type { Context } from 'hono'
import type { Allowance } from '../allowance/allowance.js'
import { callerAddress } from './caller-address.js'
import { tooMuch } from './problem.js'
import { problemAnswer } from './problem-answer.js'

export interface StrangersAllowance {
  readonly allowance: Allowance
  readonly trustedProxies: number
}

/** Counts somebody who is not known. Unit: seconds until his next request is welcome, 0 for now; never for what this process asks of itself. */
export function strangerWaits(
  c: Context,
  { allowance, trustedProxies }: StrangersAllowance,
  what: 'forReading' | 'forDocument' = 'forReading'
): number {
  const address = callerAddress(c, trustedProxies)
  return address === undefined ? 0 : allowance[what](address)
}

const refusals: ReadonlySet<number> = new Set([400, 401, 403, 404, 405])

/** A door at which one proves oneself by a secret or a signature: whoever cannot is counted, and told no more once he has had his share. */
export function countingStrangers(answer: (c: Context) => Promise<Response>, means: StrangersAllowance): (c: Context) => Promise<Response> {
  return async c => {
    const answered = await answer(c)
    if (!refusals.has(answered.status)) return answered
    const waitSeconds = strangerWaits(c, means)
    if (waitSeconds === 0) return answered
    return problemAnswer(tooMuch('too-many-requests', { retryAfterSeconds: waitSeconds }), { 'retry-after': String(waitSeconds) })
  }
}
