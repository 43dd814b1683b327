import { createRoute, z } from '@hono/zod-openapi'
import { idField, sentInstant } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { datesField, makeUpAsField, weeklyField } from './calendar-fields.js'

export const calendarSchema = z
  .object({
    utcOffsetMinutes: z.int(),
    weekly: weeklyField,
    makeUpAs: makeUpAsField,
    /** To be sent back with a change; 0 while the community follows the default. */
    version: z.int(),
    years: z.array(z.object({ year: z.int(), holidays: datesField, workdays: datesField, source: z.string(), loadedAt: sentInstant })),
    /** The year whose holidays should be known by now and are not; until then due times there are provisional. */
    missingYear: z.int().nullable()
  })
  .openapi('Calendar')

/** When a community works: for everybody who belongs to it, since due times are reckoned and explained by it. */
export const getCalendar = createRoute({
  method: 'get',
  path: '/communities/{communityId}/calendar',
  operationId: 'getCalendar',
  summary: 'duty hours of a community, and the years whose holidays are known',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }) },
  responses: { 200: jsonAnswer(calendarSchema, 'the calendar'), ...problems(401, 404, 422, 503) }
})
