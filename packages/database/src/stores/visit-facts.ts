import { defaultVisitRules, type VisitRules } from '@linying/domain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

/** Community `c` as visits need it, as JSON. */
export const selectVisitCommunity = sql`json_build_object('id', c.id, 'organizationId', c.organization_id, 'name', c.name,
  'hotline', c.hotline, 'utcOffsetMinutes', c.utc_offset_minutes, 'visitRules', c.visit_rules)`

/** A community says only what differs from the service's defaults. */
export const visitRules = z.object({
  reviewWithinHours: z.number().default(defaultVisitRules.reviewWithinHours),
  answerWithinHours: z.number().default(defaultVisitRules.answerWithinHours),
  deviceBehindHours: z.number().default(defaultVisitRules.deviceBehindHours),
  deviceAheadMinutes: z.number().default(defaultVisitRules.deviceAheadMinutes),
  source: z.string().default(defaultVisitRules.source)
} satisfies Record<keyof VisitRules, z.ZodType>)

export const visitCommunity = z.object({
  id: z.string(),
  organizationId: z.string(),
  name: z.string(),
  hotline: z.string(),
  utcOffsetMinutes: z.number(),
  visitRules
})

export const giftFacts = z.object({ id: z.string(), name: z.string(), unit: z.string(), stock: z.number() })

/** A gift `g` as JSON. */
export const selectGift = sql`json_build_object('id', g.id, 'name', g.name, 'unit', g.unit, 'stock', g.stock)`
