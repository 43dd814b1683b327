import type { RateLimiter } from '@linying/database'
import { defaultPatrolRules, type Instant } from '@linying/domain'
import type { PatrolPorts } from '@linying/usecases'

const windowSeconds = 60

/** Counted for all processes together, since six digits are guessed where somebody may try for long enough. */
export function screenTries(limiter: RateLimiter, now: () => Instant): PatrolPorts['mayTryScreen'] {
  return async personId => {
    const count = await limiter.count({ bucket: `patrol-screen:${personId}`, windowSeconds, now: now() })
    return count <= defaultPatrolRules.screenTriesPerMinute
  }
}
