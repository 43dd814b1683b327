import { createRoute, z } from '@hono/zod-openapi'
import { idField, instantField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { agreeFields } from './care-fields.js'
import { careSchema } from './care-view.js'

const consent = z
  .object({
    /** Made by whoever writes it down; where she was asked before, her record stays the one she has. */
    id: idField,
    eventId: idField,
    occurredAt: instantField,
    /** Null: the viewer herself. */
    residentId: idField.nullable().default(null),
    ...agreeFields
  })
  .openapi('CareConsent')

/** A resident agrees in the app, or the staff write down that she did and how they heard it. */
export const agreeToCare = createRoute({
  method: 'post',
  path: '/communities/{communityId}/care',
  operationId: 'agreeToCare',
  summary: 'a resident agrees to be looked after',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }), body: jsonBody(consent) },
  responses: { 201: jsonAnswer(careSchema, 'her care'), ...problems(400, 401, 403, 404, 409, 422, 503) }
})
