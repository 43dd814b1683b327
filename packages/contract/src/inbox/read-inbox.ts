import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonBody } from '../json.js'
import { problems } from '../problem.js'

export const readInbox = createRoute({
  method: 'post',
  path: '/inbox/read',
  operationId: 'readInbox',
  summary: 'mark messages as read',
  security: [{ session: [] }],
  request: { body: jsonBody(z.object({ ids: z.array(idField).min(1).max(100) })) },
  responses: { 204: { description: 'marked as read' }, ...problems(400, 401, 422, 503) }
})
