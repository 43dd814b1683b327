import { createRoute, z } from '@hono/zod-openapi'
import { dayField, idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { dutySchema, slotDaySchema } from './patrol-fields.js'

export const slotDayParams = z.object({ communityId: idField, slotId: idField, day: dayField })

export const getPatrolSlotDay = createRoute({
  method: 'get',
  path: '/communities/{communityId}/patrol-slots/{slotId}/days/{day}',
  operationId: 'getPatrolSlotDay',
  summary: 'who stood at a post in one slot, and whom he met',
  security: [{ session: [] }],
  request: { params: slotDayParams },
  responses: {
    200: jsonAnswer(
      z.object({ slot: slotDaySchema, today: z.iso.date(), utcOffsetMinutes: z.int(), duties: z.array(dutySchema) }),
      'the slot'
    ),
    ...problems(401, 403, 404, 422, 503)
  }
})
