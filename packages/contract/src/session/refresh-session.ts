import { createRoute, z } from '@hono/zod-openapi'
import { userAgentHeader } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { sessionSchema } from './session-view.js'

/** Rotates the refresh token. A lost answer may be asked for again for 60 s; later reuse ends the session. */
export const refreshSession = createRoute({
  method: 'post',
  path: '/sessions/refresh',
  operationId: 'refreshSession',
  summary: 'a new pair of tokens for a refresh token',
  request: { headers: userAgentHeader, body: jsonBody(z.object({ refreshToken: z.string().min(20).max(200) })) },
  responses: { 200: jsonAnswer(sessionSchema, 'a new pair of tokens'), ...problems(400, 401, 422, 429, 503) }
})
