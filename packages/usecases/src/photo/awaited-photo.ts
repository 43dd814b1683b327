import { type Instant, plusMinutes } from '@linying/domain'

/**
 * How long a photo is awaited from its latest form on: a technician's phone may be without a signal for a shift and a night.
 * Unit: hours, exclusive. Source: our decision, engineering, 2026-11.
 */
const awaitedHours = 24

/** After that nobody can complete it; what began before is long over when it is removed. Unit: hours. Source: as above. */
const graceHours = 1

/** Whether it is not too late to complete a photo; whoever comes later asks for a form again. */
export function isAwaited(expectedAt: Instant, now: Instant): boolean {
  return Date.parse(now) < Date.parse(plusMinutes(expectedAt, awaitedHours * 60))
}

/** What was expected before this instant and has not come is an orphan. */
export function orphanedBefore(now: Instant): Instant {
  return plusMinutes(now, -(awaitedHours + graceHours) * 60)
}
