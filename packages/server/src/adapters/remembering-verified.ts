import type { Instant } from '@linying/domain'
import type { Viewer } from '@linying/usecases'

export interface Verified {
  readonly viewer: Viewer
  readonly expiresAtSecond: number
}

type Verify<T> = (token: string, now: Instant) => T | undefined

/** As many as are at work at a time. */
const rememberedTokens = 5_000

/**
 * A screen asks again every few seconds with the same token, and a signature that was good stays good: it is verified once, and after
 * that only its end is looked at. The oldest is forgotten first, and merely verified again.
 */
export function rememberingVerified(verify: Verify<Verified>): Verify<Viewer> {
  const known = new Map<string, Verified>()
  return (token, now) => {
    const verified = known.get(token) ?? verify(token, now)
    if (verified === undefined || hasExpired(verified, now)) {
      known.delete(token)
      return undefined
    }
    if (!known.has(token)) remember(known, token, verified)
    return verified.viewer
  }
}

function hasExpired({ expiresAtSecond }: Verified, now: Instant): boolean {
  return expiresAtSecond <= Math.floor(Date.parse(now) / 1000)
}

function remember(known: Map<string, Verified>, token: string, verified: Verified): void {
  known.set(token, verified)
  const [oldest] = known.keys()
  if (known.size > rememberedTokens && oldest !== undefined) known.delete(oldest)
}
