import { createRoute, z } from '@hono/zod-openapi'
import { limits } from '@linying/domain'
import { textField } from '../fields.js'
import { jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { datesField } from './calendar-fields.js'

const yearField = z
  .string()
  .regex(/^20[2-9]\d$/)
  .transform(Number)
  .openapi({ example: '2027' })

/** For admins, and for their whole company. The same table again changes nothing; another one needs `replace`. */
export const loadCalendarYear = createRoute({
  method: 'put',
  path: '/calendar-years/{year}',
  operationId: 'loadCalendarYear',
  summary: 'load the holidays and make-up workdays of a year',
  security: [{ session: [] }],
  request: {
    params: z.object({ year: yearField }),
    body: jsonBody(
      z
        .object({
          /** Days off that are no weekend, and weekends that are worked. */
          holidays: datesField.min(1),
          workdays: datesField,
          source: textField(limits.shortText).min(1),
          replace: z.boolean().default(false)
        })
        .openapi('CalendarYear')
    )
  },
  responses: { 204: { description: 'loaded' }, ...problems(400, 401, 403, 409, 422, 503) }
})
