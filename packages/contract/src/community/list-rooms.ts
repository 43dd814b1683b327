import { createRoute, z } from '@hono/zod-openapi'
import { idField, textField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

/** For staff who register for somebody: rooms whose label contains the text, 30 at the most. */
export const listRooms = createRoute({
  method: 'get',
  path: '/communities/{communityId}/rooms',
  operationId: 'listRooms',
  summary: 'rooms whose label contains a text, for staff who register for somebody',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }), query: z.object({ q: textField(20).default('') }) },
  responses: {
    200: jsonAnswer(z.object({ items: z.array(z.object({ id: idField, label: z.string() })) }), 'rooms'),
    ...problems(401, 403, 404, 422, 503)
  }
})
