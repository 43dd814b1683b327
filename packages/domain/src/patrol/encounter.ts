import { type Instant, laterOf, plusMinutes } from '../instant.js'
import type { Refusal } from '../refusal.js'
import { refuse } from '../ticket/decision.js'
import type { PatrolDuty } from './patrol-post.js'
import type { PatrolRules } from './patrol-rules.js'
import type { SlotHours } from './slot-hours.js'

/** Whom one meets at a post: what one sees of somebody, not who it is. */
export type MetGroup = 'elder' | 'parent' | 'tenant' | 'owner' | 'child' | 'passer_by'
export const metGroups = ['elder', 'parent', 'tenant', 'owner', 'child', 'passer_by'] as const satisfies readonly MetGroup[]

interface Met {
  readonly personId: string
  /** By the phone's clock; what was met without a signal is told later. */
  readonly at: Instant
}

/**
 * Why somebody cannot have met anybody at this post then; undefined where he can.
 * Refuses: 'patrol.duty-not-yours', 'patrol.not-there-then'
 */
export function whyNotMet(duty: PatrolDuty, { to }: SlotHours, { personId, at }: Met, rules: PatrolRules): Refusal | undefined {
  if (duty.personId !== personId) return refuse('patrol.duty-not-yours').refusal
  const { checkedInAt, checkedOutAt } = duty
  const earliest = plusMinutes(checkedInAt, -rules.clockMinutes)
  const latest = plusMinutes(checkedOutAt ?? laterOf(checkedInAt, plusMinutes(to, rules.encounterAfterMinutes)), rules.clockMinutes)
  return at < earliest || at > latest ? refuse('patrol.not-there-then', '/at').refusal : undefined
}
