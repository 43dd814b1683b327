import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

export const listPublicPlaces = createRoute({
  method: 'get',
  path: '/communities/{communityId}/public-places',
  operationId: 'listPublicPlaces',
  summary: 'lifts, garages and other public places of a community',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }) },
  responses: {
    200: jsonAnswer(z.object({ items: z.array(z.object({ id: idField, name: z.string() })) }), 'lifts, garages, corridors …'),
    ...problems(401, 404, 422, 503)
  }
})
