import { createRoute, z } from '@hono/zod-openapi'
import { skills } from '@linying/domain'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

/** For dispatching: who works here, what he can do, how much he holds already. */
export const listTechnicians = createRoute({
  method: 'get',
  path: '/communities/{communityId}/technicians',
  operationId: 'listTechnicians',
  summary: 'who works in a community, what he can do and how much he holds',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }) },
  responses: {
    200: jsonAnswer(
      z.object({
        items: z.array(z.object({ id: idField, name: z.string(), badge: z.string(), skills: z.array(z.enum(skills)), openCount: z.int() }))
      }),
      'technicians'
    ),
    ...problems(401, 403, 404, 422, 503)
  }
})
