import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { problems } from '../problem.js'

/** Ends one of this person's own at once, and may be asked again. Anybody else's is as one that there is not. */
export const endOwnSession = createRoute({
  method: 'delete',
  path: '/me/sessions/{sessionId}',
  operationId: 'endOwnSession',
  summary: 'sign this person out in one place',
  security: [{ session: [] }],
  request: { params: z.object({ sessionId: idField }) },
  responses: { 204: { description: 'signed out there' }, ...problems(401, 404, 422, 503) }
})
