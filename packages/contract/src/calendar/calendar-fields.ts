import { z } from '@hono/zod-openapi'
import { limits } from '@linying/domain'
import { dayField } from '../fields.js'

const timeField = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { message: 'time.malformed' })

/** Seven days, Monday first; a day without periods is off. The end of a period is exclusive, '24:00' is allowed. */
export const weeklyField = z
  .array(z.array(z.object({ from: timeField, to: timeField })).max(limits.periodsPerDay))
  .length(7)
  .openapi({
    description: 'Monday first; a day without periods is off',
    example: [[{ from: '08:30', to: '12:00' }], [], [], [], [], [], []]
  })

/** Which day a make-up workday is worked like, 0 for Monday. */
export const makeUpAsField = z.int().min(0).max(6)

export const datesField = z.array(dayField).max(limits.specialDays)
