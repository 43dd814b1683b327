import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

export const giftSchema = z.object({ id: idField, name: z.string(), unit: z.string(), stock: z.int() }).openapi('Gift')

export const listGifts = createRoute({
  method: 'get',
  path: '/communities/{communityId}/gifts',
  operationId: 'listGifts',
  summary: 'small things that visitors bring, and how many are left',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }) },
  responses: { 200: jsonAnswer(z.object({ items: z.array(giftSchema) }), 'gifts'), ...problems(401, 403, 404, 422, 503) }
})
