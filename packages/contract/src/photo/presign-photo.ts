import { createRoute, z } from '@hono/zod-openapi'
import { photoBytesLimit } from '@linying/domain'
import { idField, sentInstant } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'

/** A form for one direct upload. Asking again for the same photo gives a fresh form for the same thing. */
export const presignPhoto = createRoute({
  method: 'post',
  path: '/photos',
  operationId: 'presignPhoto',
  summary: 'a form for one direct upload',
  security: [{ session: [] }],
  request: {
    body: jsonBody(
      z
        .object({
          id: idField,
          /** Of a ticket, of a visit, or of a duty at a patrol post: one of them. */
          ticketId: idField.optional(),
          visitId: idField.optional(),
          dutyId: idField.optional(),
          /** Of a duty its own id. */
          forEvent: idField,
          contentType: z.enum(['image/jpeg', 'image/png', 'image/webp']),
          bytes: z.int().min(1).max(photoBytesLimit)
        })
        .refine(({ ticketId, visitId, dutyId }) => [ticketId, visitId, dutyId].filter(id => id !== undefined).length === 1, {
          path: ['ticketId'],
          message: 'one-of-two'
        })
    )
  },
  responses: {
    201: jsonAnswer(
      z.object({ url: z.string(), fields: z.record(z.string(), z.string()), expiresAt: sentInstant }),
      'where and how to POST it'
    ),
    ...problems(400, 401, 403, 404, 409, 422, 503)
  }
})
