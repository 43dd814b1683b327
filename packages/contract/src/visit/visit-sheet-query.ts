import { z } from '@hono/zod-openapi'
import { visitFilterFields } from './list-visits.js'

/** What a sheet of visits is narrowed to, and on whose clock its times are written. */
export const visitSheetQuery = z.object({
  ...visitFilterFields,
  utcOffsetMinutes: z.coerce
    .number()
    .int()
    .min(-12 * 60)
    .max(14 * 60)
    .default(480)
})
