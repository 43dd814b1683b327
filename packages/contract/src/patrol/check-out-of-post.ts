import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { problems } from '../problem.js'

/** Leaving twice is leaving once. */
export const checkOutOfPost = createRoute({
  method: 'post',
  path: '/patrol-duties/{dutyId}/check-out',
  operationId: 'checkOutOfPost',
  summary: 'leave a post',
  security: [{ session: [] }],
  request: { params: z.object({ dutyId: idField }) },
  responses: { 204: { description: 'left' }, ...problems(401, 403, 404, 422, 503) }
})
