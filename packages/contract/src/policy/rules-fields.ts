import { z } from '@hono/zod-openapi'
import { type CommunityRules, type CountedRule, ruleLimits, visitedRepairs } from '@linying/domain'

const counted = (rule: CountedRule) => z.int().min(ruleLimits[rule].least).max(ruleLimits[rule].most)

/** The numbers of the service that a manager sets for his community. */
export const rulesFields = {
  reopenWithinDays: counted('reopenWithinDays'),
  silenceAfterDays: counted('silenceAfterDays'),
  takeWithinMinutes: counted('takeWithinMinutes'),
  changeRatingWithinDays: counted('changeRatingWithinDays'),
  followUpAfterNotSolved: counted('followUpAfterNotSolved'),
  returnVisitFor: z.enum(visitedRepairs),
  returnVisitSamplePercent: counted('returnVisitSamplePercent'),
  unreachableAfterAttempts: counted('unreachableAfterAttempts'),
  reviewWithinHours: counted('reviewWithinHours'),
  answerWithinHours: counted('answerWithinHours')
} satisfies Record<keyof CommunityRules, z.ZodType>
