import { z } from '@hono/zod-openapi'
import { categories, kinds, ladderRoles, limits, metrics, runsChoices, urgencies } from '@linying/domain'
import { idField, sentInstant } from '../fields.js'
import { rulesFields } from './rules-fields.js'

/** What a manager may set of a promise. */
export const promiseFields = {
  /** Null where somebody names the time with each promise. Unit: minutes */
  minutes: z.int().min(1).max(limits.policyMinutes).nullable(),
  runs: z.enum(runsChoices),
  warnPercent: z.int().min(1).max(99),
  pausable: z.boolean(),
  ladder: z
    .array(z.object({ to: z.enum(ladderRoles), afterMinutes: z.int().min(0).max(limits.policyMinutes) }))
    .min(1)
    .max(ladderRoles.length)
    .refine(isAscending, { message: 'ladder.upside-down' }),
  /** The company has made it a promise; until then screens call it a target. */
  adopted: z.boolean()
}

function isAscending(rungs: readonly { readonly afterMinutes: number }[]): boolean {
  return rungs.every(({ afterMinutes }, index) => index === 0 || afterMinutes >= (rungs[index - 1]?.afterMinutes ?? 0))
}

/** Which tickets a promise is for; null matches all. */
export const matchFields = {
  kind: z.enum(kinds),
  category: z.enum(categories).nullable(),
  urgency: z.enum(urgencies).nullable(),
  metric: z.enum(metrics)
}

export const policySchema = z
  .object({
    id: idField,
    ...matchFields,
    ...promiseFields,
    source: z.string(),
    changedAt: sentInstant.nullable(),
    changedByName: z.string().nullable()
  })
  .openapi('Policy')

/** A law's own words about a time, where it binds whoever runs the community. */
export const statuteSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    law: z.string(),
    words: z.string(),
    /** Around the clock; null where it counts in working days. Unit: minutes */
    minutes: z.int().nullable(),
    workdays: z.int().nullable(),
    /** The clock of ours that it sets a limit to. */
    metric: z.enum(metrics).nullable(),
    kind: z.enum(kinds).nullable()
  })
  .openapi('Statute')

/** What applies to tickets and visits of a community, and who set it last. */
export const rulesSchema = z
  .object({
    ...rulesFields,
    changedAt: sentInstant.nullable(),
    changedByName: z.string().nullable()
  })
  .openapi('Rules')
