import { createRoute } from '@hono/zod-openapi'
import { problems } from '../problem.js'

export const signOut = createRoute({
  method: 'delete',
  path: '/sessions/current',
  operationId: 'signOut',
  summary: 'end this session',
  security: [{ session: [] }],
  responses: { 204: { description: 'signed out' }, ...problems(401, 503) }
})
