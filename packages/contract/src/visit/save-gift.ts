import { createRoute, z } from '@hono/zod-openapi'
import { limits } from '@linying/domain'
import { idField, textField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { giftSchema } from './list-gifts.js'

export const savedGiftSchema = z
  .object({
    name: textField(limits.materialName).min(1),
    unit: textField(10).min(1),
    stock: z.int().min(0).max(limits.giftStock)
  })
  .openapi('SavedGift')

/** A manager counts what is there. */
export const saveGift = createRoute({
  method: 'put',
  path: '/communities/{communityId}/gifts/{giftId}',
  operationId: 'saveGift',
  summary: 'a gift and how many of it are there',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField, giftId: idField }), body: jsonBody(savedGiftSchema) },
  responses: { 200: jsonAnswer(giftSchema, 'the gift'), ...problems(400, 401, 403, 404, 409, 422, 503) }
})
