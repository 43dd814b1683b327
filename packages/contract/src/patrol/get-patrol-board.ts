import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { slotDaySchema } from './patrol-fields.js'

export const getPatrolBoard = createRoute({
  method: 'get',
  path: '/communities/{communityId}/patrol-board',
  operationId: 'getPatrolBoard',
  summary: 'whether posts were manned in the last week, and who is to stand there',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }) },
  responses: {
    200: jsonAnswer(
      z.object({
        today: z.iso.date(),
        utcOffsetMinutes: z.int(),
        days: z.array(z.object({ date: z.iso.date(), slots: z.array(slotDaySchema) })),
        reminders: z.array(z.object({ id: idField, text: z.string(), from: z.iso.date(), to: z.iso.date() }))
      }),
      'the board'
    ),
    ...problems(401, 403, 404, 422, 503)
  }
})
