import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { patrolPostSchema } from './patrol-fields.js'

export const listPatrolPosts = createRoute({
  method: 'get',
  path: '/communities/{communityId}/patrol-posts',
  operationId: 'listPatrolPosts',
  summary: 'the patrol posts of a community',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }) },
  responses: {
    200: jsonAnswer(z.object({ items: z.array(patrolPostSchema) }), 'posts, closed ones last'),
    ...problems(401, 403, 404, 422, 503)
  }
})
