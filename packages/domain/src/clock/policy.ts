import type { Category } from '../ticket/category.js'
import type { Kind, Urgency } from '../ticket/kind.js'
import type { Metric } from './metric.js'

/** Who is told when a clock runs out, one after the other. Source: product.md, escalation. */
export type LadderRole = 'assignee' | 'first_handler' | 'supervisor' | 'manager'
export const ladderRoles = ['assignee', 'first_handler', 'supervisor', 'manager'] as const satisfies readonly LadderRole[]

/** One level of an escalation: minutes after the due time, around the clock. */
export interface Rung {
  readonly to: LadderRole
  readonly afterMinutes: number
}

/** Around the clock, or only in the community's duty hours. */
export type Runs = 'always' | 'duty_hours'
export const runsChoices = ['always', 'duty_hours'] as const satisfies readonly Runs[]

/** What is promised; the part of a policy that a ticket keeps from its submission on. */
export interface Promised {
  readonly metric: Metric
  /** Null where somebody names the time with each promise, as for an arrival. */
  readonly minutes: number | null
  readonly runs: Runs
  /** The share of the time after which those concerned are warned. Unit: percent, 1 to 99. */
  readonly warnPercent: number
  /** Whether waiting for parts, the resident or others stops it. */
  readonly pausable: boolean
  readonly ladder: readonly Rung[]
  /** The company has made it a promise; until then screens call it a target. Source: product.md, 民法典 938. */
  readonly adopted: boolean
  readonly source: string
}

/** A promise and the tickets that it is for; null matches all. */
export interface Policy extends Promised {
  readonly kind: Kind
  readonly category: Category | null
  readonly urgency: Urgency | null
}

/** What applies to a ticket, or where the category is yet to be named to all: of each metric the policy that says most about it. */
export function promisedTo(
  policies: readonly Policy[],
  ticket: { readonly kind: Kind; readonly category: Category | null; readonly urgency: Urgency }
): readonly Promised[] {
  const best = new Map<Metric, Policy>()
  for (const policy of policies) {
    if (!matches(policy, ticket)) continue
    const other = best.get(policy.metric)
    if (other === undefined || closeness(policy) > closeness(other)) best.set(policy.metric, policy)
  }
  return [...best.values()].map(({ kind: _kind, category: _category, urgency: _urgency, ...promised }) => promised)
}

function matches(policy: Policy, { kind, category, urgency }: Parameters<typeof promisedTo>[1]): boolean {
  return policy.kind === kind && (policy.category ?? category) === category && (policy.urgency ?? urgency) === urgency
}

function closeness({ category, urgency }: Policy): number {
  return (category === null ? 0 : 2) + (urgency === null ? 0 : 1)
}
