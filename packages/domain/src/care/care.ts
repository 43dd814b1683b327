import type { Instant } from '../instant.js'
import type { CareFrequency } from './care-frequency.js'

/** Whether she agreed to be looked after; without that there is no plan and no visit. */
export type CareConsent = 'given' | 'withdrawn'
export const careConsents = ['given', 'withdrawn'] as const satisfies readonly CareConsent[]

export type CarePlan = 'none' | 'active' | 'paused' | 'ended'
export const carePlans = ['none', 'active', 'paused', 'ended'] as const satisfies readonly CarePlan[]

/** What was agreed with one resident of one community, and what is planned for her. All of it follows from its events. */
export interface Care {
  readonly id: string
  readonly organizationId: string
  readonly communityId: string
  readonly residentId: string
  readonly roomId: string
  readonly consent: CareConsent
  /** The latest time that she agreed. */
  readonly agreedAt: Instant
  readonly withdrawnAt: Instant | null
  readonly plan: CarePlan
  /** Null until there is a plan. */
  readonly frequency: CareFrequency | null
  /** Who looks in on her; null where nobody has taken it on. */
  readonly carerId: string | null
  /** As the plan says, before any visit: visits move it on. Null unless the plan is active. */
  readonly plannedDueAt: Instant | null
  /** Number of events so far. */
  readonly version: number
}
