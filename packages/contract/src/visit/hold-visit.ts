import { createRoute, z } from '@hono/zod-openapi'
import { idField, instantField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { toldVisit } from './visit-fields.js'
import { visitSchema } from './visit-view.js'

export const heldVisitSchema = z
  .object({
    /** Made by the visitor: the same visit sent again is the same visit. Photos are sent for it. */
    id: idField,
    occurredAt: instantField,
    ...toldVisit
  })
  .openapi('HeldVisit')

/** A return visit is written down by the ticket's action `recordVisit`, and has the id of that event. */
export const holdVisit = createRoute({
  method: 'post',
  path: '/communities/{communityId}/visits',
  operationId: 'holdVisit',
  summary: 'write down a care visit or an encounter at the post',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }), body: jsonBody(heldVisitSchema) },
  responses: { 201: jsonAnswer(visitSchema, 'the visit'), ...problems(400, 401, 403, 404, 409, 422, 503) }
})
