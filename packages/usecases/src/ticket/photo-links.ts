import { type Instant, plusMinutes } from '@linying/domain'

/** An answer's links stay the same for so long, so that phones keep what they have loaded and an ETag holds. Unit: minutes. */
const drawnAnewEvery = 10

/**
 * Until when links to photos that are drawn now stay good: for ten to twenty minutes. Whoever holds a link opens it without being asked who he
 * is, so that it lasts no longer than somebody needs to look; who may see the photo is judged whenever one is drawn.
 * Source: our decision, 2026-11
 */
export function photoLinksUntil(now: Instant): Instant {
  const since = Math.floor(Date.parse(now) / (drawnAnewEvery * 60_000)) * drawnAnewEvery * 60_000
  return plusMinutes(new Date(since).toISOString(), 2 * drawnAnewEvery)
}
