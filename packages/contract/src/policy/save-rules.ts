import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { rulesSchema } from './policy-view.js'
import { rulesFields } from './rules-fields.js'

/** A manager changes the numbers of the service. Tickets and visits that are under way keep what applied when they began. */
export const saveRules = createRoute({
  method: 'put',
  path: '/communities/{communityId}/rules',
  operationId: 'saveRules',
  summary: 'change the numbers of the service of a community',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }), body: jsonBody(z.object(rulesFields).openapi('RulesToSave')) },
  responses: { 200: jsonAnswer(rulesSchema, 'the rules as they are now'), ...problems(400, 401, 403, 404, 422, 503) }
})
