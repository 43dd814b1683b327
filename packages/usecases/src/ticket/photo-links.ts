import { type Instant, instant } from '@linying/domain'

/** An answer's links stay the same for so long, so that phones keep what they have loaded and an ETag holds. Unit: milliseconds. */
const drawnAnewEvery = 10 * 60_000

/**
 * Until when links to photos that are drawn now stay good: for ten to twenty minutes. Whoever holds a link opens it without being asked who he
 * is, so that it lasts no longer than somebody needs to look; who may see the photo is judged whenever one is drawn.
 * Source: our decision, 2026-11
 */
export function photoLinksUntil(now: Instant): Instant {
  const since = Math.floor(Date.parse(now) / drawnAnewEvery) * drawnAnewEvery
  return instant(new Date(since + 2 * drawnAnewEvery))
}
