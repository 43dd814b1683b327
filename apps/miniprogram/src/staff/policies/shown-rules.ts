import type { CountedRule, VisitedRepairs } from '@linying/domain'

/** In the order of a ticket's life: who asks, what she may say, who looks into it, who reviews. */
export function shownRules(returnVisitFor: VisitedRepairs): readonly CountedRule[] {
  return [
    ...(returnVisitFor === 'sample' ? (['returnVisitSamplePercent'] as const) : []),
    'unreachableAfterAttempts',
    'changeRatingWithinDays',
    'followUpAfterNotSolved',
    'reopenWithinDays',
    'silenceAfterDays',
    'takeWithinMinutes',
    'reviewWithinHours',
    'answerWithinHours'
  ]
}
