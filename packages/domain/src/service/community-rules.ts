import { defaultVisitRules, type VisitRules } from '../visit/visit-rules.js'
import { defaultServiceRules, type ServiceRules } from './service-rules.js'

/** What a manager sets of his community's numbers. How far the clock of a phone may be off is nobody's promise and not among them. */
export type CommunityRules = Omit<ServiceRules, 'deviceBehindHours' | 'deviceAheadMinutes'> &
  Pick<VisitRules, 'reviewWithinHours' | 'answerWithinHours'>

/** A rule that is a number. */
export type CountedRule = Exclude<keyof CommunityRules, 'returnVisitFor'>

/** Between which numbers each may be set, both included. Source: our decision (engineering, 2026-11) */
export const ruleLimits = {
  reopenWithinDays: { least: 1, most: 90 },
  silenceAfterDays: { least: 1, most: 90 },
  takeWithinMinutes: { least: 1, most: 1_440 },
  changeRatingWithinDays: { least: 1, most: 90 },
  followUpAfterNotSolved: { least: 1, most: 9 },
  returnVisitSamplePercent: { least: 1, most: 100 },
  unreachableAfterAttempts: { least: 1, most: 9 },
  reviewWithinHours: { least: 1, most: 720 },
  answerWithinHours: { least: 1, most: 720 }
} as const satisfies Record<CountedRule, { readonly least: number; readonly most: number }>

export const countedRules = Object.keys(ruleLimits) as readonly CountedRule[] // the keys of a Record<CountedRule, …>

/** What applies in a community, as its manager reads it. */
export function communityRulesOf(service: ServiceRules, visits: VisitRules): CommunityRules {
  const { deviceBehindHours: _, deviceAheadMinutes: __, ...rules } = service
  return { ...rules, reviewWithinHours: visits.reviewWithinHours, answerWithinHours: visits.answerWithinHours }
}

/** Of what a manager set, what differs from the service's defaults: only that is kept, so that the rest follows the defaults. */
export function differingRules(rules: CommunityRules): {
  readonly service: Partial<CommunityRules>
  readonly visits: Partial<CommunityRules>
} {
  const usual = communityRulesOf(defaultServiceRules, defaultVisitRules)
  const names = Object.keys(usual) as readonly (keyof CommunityRules)[] // the keys of the rules just made
  const differing = names.filter(name => rules[name] !== usual[name])
  const pick = (isWanted: (name: keyof CommunityRules) => boolean) =>
    Object.fromEntries(differing.filter(isWanted).map(name => [name, rules[name]]))
  return { service: pick(name => !isOfVisits(name)), visits: pick(isOfVisits) }
}

function isOfVisits(name: keyof CommunityRules): boolean {
  return name in defaultVisitRules
}
