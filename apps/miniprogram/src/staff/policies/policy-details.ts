import { categoryWords, dayAndTime, urgencyWords } from '@linying/look'
import { wallClock } from '../../features/display/wall-clock'
import { staffPoliciesWords as words } from '../../wording/staff-policies'
import type { Community } from '../matter/communities-of'
import type { Policy } from './policy-list'

/** What a line of the list says besides the length: for what only, and when it runs. */
export function shortDetails(policy: Policy): string {
  return [...scopeOf(policy), words.runs[policy.runs]].join(' · ')
}

/** All the rest, one thing a line. */
export function wholeDetails(policy: Policy, { utcOffsetMinutes }: Pick<Community, 'utcOffsetMinutes'>): readonly string[] {
  const { runs, warnPercent, pausable, ladder } = policy
  return [
    ...scopeOf(policy),
    words.runs[runs],
    words.warns(warnPercent),
    ...(pausable ? [words.pausable] : []),
    ...ladder.map(({ to, afterMinutes }) => words.ladder(to, afterMinutes)),
    originOf(policy, utcOffsetMinutes)
  ]
}

/** Who changed it last, or where it comes from. */
export function originOf({ changedAt, changedByName, source }: Policy, utcOffsetMinutes?: number): string {
  if (changedAt === null) return words.source(source)
  return words.changed(changedByName ?? '', dayAndTime(changedAt, wallClock(utcOffsetMinutes)))
}

/** For which tickets only, where it is not for all of the kind. */
function scopeOf({ category, urgency }: Policy): readonly string[] {
  const parts = [category === null ? [] : [categoryWords[category].label], urgency === null ? [] : [urgencyWords[urgency]]].flat()
  return parts.length === 0 ? [] : [words.onlyFor(parts.join('、'))]
}
