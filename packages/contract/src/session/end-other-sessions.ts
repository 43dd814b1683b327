import { createRoute } from '@hono/zod-openapi'
import { problems } from '../problem.js'

/** Ends all of this person's but the one in which it is asked, from either side, at once. */
export const endOtherSessions = createRoute({
  method: 'delete',
  path: '/me/other-sessions',
  operationId: 'endOtherSessions',
  summary: 'sign this person out everywhere else',
  security: [{ session: [] }],
  responses: { 204: { description: 'signed out everywhere else' }, ...problems(401, 503) }
})
