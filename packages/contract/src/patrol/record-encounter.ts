import { createRoute, z } from '@hono/zod-openapi'
import { limits, outcomesByKind } from '@linying/domain'
import { idField, instantField, textField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'

const encounterBody = z
  .object({
    /** Made by the phone: what is sent again is the same encounter, and the visit record has this id. */
    id: idField,
    /** By the phone's clock, since it may wait for a signal. */
    at: instantField,
    /** Whom: a group, or whoever it was. */
    whom: textField(limits.personName).min(1),
    topic: textField(limits.shortText).min(1),
    outcome: z.enum(outcomesByKind.patrol),
    note: textField(limits.noteText).default(''),
    roomId: idField.nullable().default(null),
    /** What was registered on the spot. */
    ticketId: idField.nullable().default(null)
  })
  .openapi('Encounter')

/** Becomes a visit record like any other, which managers review. */
export const recordEncounter = createRoute({
  method: 'post',
  path: '/patrol-duties/{dutyId}/encounters',
  operationId: 'recordEncounter',
  summary: 'note who came by at a post, and what became of it',
  security: [{ session: [] }],
  request: { params: z.object({ dutyId: idField }), body: jsonBody(encounterBody) },
  responses: { 201: jsonAnswer(z.object({ id: idField }), 'the visit record'), ...problems(400, 401, 403, 404, 409, 422, 503) }
})
