import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

const resident = z.object({ id: idField, name: z.string(), phone: z.string().nullable() }).openapi('ResidentOfRoom')

/** For whoever goes to see people and has to know whom. */
export const listResidents = createRoute({
  method: 'get',
  path: '/communities/{communityId}/rooms/{roomId}/residents',
  operationId: 'listResidents',
  summary: 'who lives in a room now',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField, roomId: idField }) },
  responses: { 200: jsonAnswer(z.object({ items: z.array(resident) }), 'residents'), ...problems(401, 403, 404, 422, 503) }
})
