import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { careSchema } from './care-view.js'

export const getCare = createRoute({
  method: 'get',
  path: '/care/{careId}',
  operationId: 'getCare',
  summary: 'one resident’s consent, plan and what was agreed',
  security: [{ session: [] }],
  request: { params: z.object({ careId: idField }) },
  responses: { 200: jsonAnswer(careSchema, 'her care'), ...problems(401, 403, 404, 422, 503) }
})
