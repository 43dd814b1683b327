import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { careChecksSchema } from './care-view.js'

export const getCareChecks = createRoute({
  method: 'get',
  path: '/communities/{communityId}/care/checks',
  operationId: 'getCareChecks',
  summary: 'what visitors look at',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }) },
  responses: { 200: jsonAnswer(careChecksSchema, 'the list'), ...problems(401, 403, 404, 422, 503) }
})
