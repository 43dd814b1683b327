import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { careSchema } from './care-view.js'

/** For the resident herself alone; null where she was never asked. */
export const getOwnCare = createRoute({
  method: 'get',
  path: '/communities/{communityId}/care/own',
  operationId: 'getOwnCare',
  summary: 'what the viewer agreed to, and her next visit',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }) },
  responses: { 200: jsonAnswer(z.object({ care: careSchema.nullable() }), 'her own care'), ...problems(401, 403, 404, 422, 503) }
})
