import { createRoute, z } from '@hono/zod-openapi'
import { sides } from '@linying/domain'
import { textField, userAgentHeader } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { sessionSchema } from './session-view.js'

/** One endpoint for all identity providers; the demo provider takes `demo:<person>` and refuses to exist in production. */
export const signIn = createRoute({
  method: 'post',
  path: '/sessions',
  operationId: 'signIn',
  summary: 'sign in through any identity provider',
  request: { headers: userAgentHeader, body: jsonBody(z.object({ credential: textField(500).min(1), side: z.enum(sides) })) },
  responses: { 201: jsonAnswer(sessionSchema, 'signed in'), ...problems(400, 401, 403, 422, 429, 503) }
})
