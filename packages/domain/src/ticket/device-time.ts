import type { Instant } from '../instant.js'
import type { ServiceRules } from '../service/service-rules.js'

/**
 * Whether a device's time lies too far from the server's to be believed; it is kept and shown with a flag.
 * Source: product.md, events (72 h before to 2 min after).
 */
export function isTimeDoubtful(
  occurredAt: Instant,
  recordedAt: Instant,
  rules: Pick<ServiceRules, 'deviceBehindHours' | 'deviceAheadMinutes'>
): boolean {
  const aheadMinutes = (Date.parse(occurredAt) - Date.parse(recordedAt)) / 60_000
  return aheadMinutes > rules.deviceAheadMinutes || -aheadMinutes > rules.deviceBehindHours * 60
}
