import { defaultServiceRules, type ServiceRules, visitedRepairs } from '@linying/domain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { visitRules } from './visit-facts.js'

/** Community `c` as JSON. */
export const selectCommunity = sql`json_build_object('id', c.id, 'organizationId', c.organization_id, 'name', c.name,
  'hotline', c.hotline, 'utcOffsetMinutes', c.utc_offset_minutes, 'rules', c.service_rules, 'visitRules', c.visit_rules)`

/** A community says only what differs from the service's defaults. */
export const rules = z.object({
  reopenWithinDays: z.number().default(defaultServiceRules.reopenWithinDays),
  silenceAfterDays: z.number().default(defaultServiceRules.silenceAfterDays),
  takeWithinMinutes: z.number().default(defaultServiceRules.takeWithinMinutes),
  deviceBehindHours: z.number().default(defaultServiceRules.deviceBehindHours),
  deviceAheadMinutes: z.number().default(defaultServiceRules.deviceAheadMinutes),
  changeRatingWithinDays: z.number().default(defaultServiceRules.changeRatingWithinDays),
  followUpAfterNotSolved: z.number().default(defaultServiceRules.followUpAfterNotSolved),
  returnVisitFor: z.enum(visitedRepairs).default(defaultServiceRules.returnVisitFor),
  returnVisitSamplePercent: z.number().default(defaultServiceRules.returnVisitSamplePercent),
  unreachableAfterAttempts: z.number().default(defaultServiceRules.unreachableAfterAttempts)
} satisfies Record<keyof ServiceRules, z.ZodType>)

export const communityFacts = z.object({
  id: z.string(),
  organizationId: z.string(),
  name: z.string(),
  hotline: z.string(),
  utcOffsetMinutes: z.number(),
  rules,
  visitRules
})
