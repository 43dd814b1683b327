import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { visitSchema } from './visit-view.js'

export const getVisit = createRoute({
  method: 'get',
  path: '/visits/{visitId}',
  operationId: 'getVisit',
  summary: 'one visit, as deep as the viewer may see it',
  security: [{ session: [] }],
  request: { params: z.object({ visitId: idField }) },
  responses: { 200: jsonAnswer(visitSchema, 'the visit'), ...problems(401, 403, 404, 422, 503) }
})
