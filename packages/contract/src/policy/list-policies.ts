import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { policySchema, rulesSchema, statuteSchema } from './policy-view.js'

/** What a community promises, and the laws that bind it, for its staff. */
export const listPolicies = createRoute({
  method: 'get',
  path: '/communities/{communityId}/policies',
  operationId: 'listPolicies',
  summary: 'what a community promises and the laws that bind it',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }) },
  responses: {
    200: jsonAnswer(z.object({ items: z.array(policySchema), statutes: z.array(statuteSchema), rules: rulesSchema }), 'policies'),
    ...problems(401, 403, 404, 422, 503)
  }
})
