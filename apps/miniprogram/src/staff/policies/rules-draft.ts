import type { InputOf } from '@linying/client'
import { type CountedRule, ruleLimits, type VisitedRepairs } from '@linying/domain'
import type { Rules } from './rules-card'
import { shownRules } from './shown-rules'

export type RulesToSave = InputOf<'saveRules'>['body']

/** Rules as they are being edited: numbers as they are typed. */
export type RulesDraft = Readonly<Record<CountedRule, string>> & { readonly returnVisitFor: VisitedRepairs }

export function rulesDraftOf(rules: Rules): RulesDraft {
  return {
    returnVisitFor: rules.returnVisitFor,
    silenceAfterDays: String(rules.silenceAfterDays),
    reopenWithinDays: String(rules.reopenWithinDays),
    followUpAfterNotSolved: String(rules.followUpAfterNotSolved),
    changeRatingWithinDays: String(rules.changeRatingWithinDays),
    returnVisitSamplePercent: String(rules.returnVisitSamplePercent),
    unreachableAfterAttempts: String(rules.unreachableAfterAttempts),
    takeWithinMinutes: String(rules.takeWithinMinutes),
    reviewWithinHours: String(rules.reviewWithinHours),
    answerWithinHours: String(rules.answerWithinHours)
  }
}

/** Which of the numbers on the screen cannot be saved; one that is not shown stays as it was. */
export function wrongIn(draft: RulesDraft): ReadonlySet<CountedRule> {
  return new Set(shownRules(draft.returnVisitFor).filter(rule => countIn(draft, rule) === undefined))
}

/** What will be saved; undefined while a number is not between its limits. */
export function rulesOf(draft: RulesDraft, rules: Rules): RulesToSave | undefined {
  if (wrongIn(draft).size > 0) return undefined
  const count = (rule: CountedRule) => countIn(draft, rule) ?? rules[rule]
  return {
    returnVisitFor: draft.returnVisitFor,
    silenceAfterDays: count('silenceAfterDays'),
    reopenWithinDays: count('reopenWithinDays'),
    followUpAfterNotSolved: count('followUpAfterNotSolved'),
    changeRatingWithinDays: count('changeRatingWithinDays'),
    returnVisitSamplePercent: count('returnVisitSamplePercent'),
    unreachableAfterAttempts: count('unreachableAfterAttempts'),
    takeWithinMinutes: count('takeWithinMinutes'),
    reviewWithinHours: count('reviewWithinHours'),
    answerWithinHours: count('answerWithinHours')
  }
}

function countIn(draft: RulesDraft, rule: CountedRule): number | undefined {
  const typed = draft[rule].trim()
  const { least, most } = ruleLimits[rule]
  const count = Number(typed)
  return /^\d{1,4}$/.test(typed) && count >= least && count <= most ? count : undefined
}
