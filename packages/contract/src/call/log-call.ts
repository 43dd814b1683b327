import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { callSchema } from './call-view.js'
import { toldCall } from './told-call.js'

export const loggedCallSchema = z
  .object({
    /** Made by whoever writes it down: the same call sent again is the same call. */
    id: idField,
    ...toldCall,
    /** Whoever of the staff picked up, where that is known. */
    answeredById: idField.nullable().default(null),
    ticketId: idField.nullable().default(null)
  })
  .openapi('LoggedCall')

export const logCall = createRoute({
  method: 'post',
  path: '/communities/{communityId}/calls',
  operationId: 'logCall',
  summary: 'write down a call that came in',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }), body: jsonBody(loggedCallSchema) },
  responses: { 201: jsonAnswer(callSchema, 'the call'), ...problems(400, 401, 403, 404, 409, 422, 503) }
})
