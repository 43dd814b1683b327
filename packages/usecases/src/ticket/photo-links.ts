import { type Instant, plusMinutes } from '@linying/domain'

/**
 * Until when links to photos that are drawn now stay good: the end of the next hour, so that they stay the same for an hour, phones
 * keep what they have loaded, and an answer does not change without reason.
 */
export function photoLinksUntil(now: Instant): Instant {
  return plusMinutes(`${now.slice(0, 13)}:00:00.000Z`, 120)
}
