import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { matchFields, policySchema, promiseFields } from './policy-view.js'

const policyBody = z.object({ ...matchFields, ...promiseFields }).openapi('PolicyToSave')

/** A manager changes a promise or adds one for some tickets only. Clocks that run keep what applied when their ticket began. */
export const savePolicy = createRoute({
  method: 'put',
  path: '/communities/{communityId}/policies/{policyId}',
  operationId: 'savePolicy',
  summary: 'change a promise, or add one for some tickets only',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField, policyId: idField }), body: jsonBody(policyBody) },
  responses: { 200: jsonAnswer(policySchema, 'the policy as it is now'), ...problems(400, 401, 403, 404, 409, 422, 503) }
})
