import { createRoute, z } from '@hono/zod-openapi'
import { limits, type VisitAction } from '@linying/domain'
import { actionDoor } from '../action-door.js'
import { idField, textField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { visitSchema } from './visit-view.js'

const text = textField(limits.noteText).default('')

/** What each action on a visit brings, as JSON. */
const inputs = {
  approve: { comment: text },
  sendBack: { comment: text },
  answer: { text },
  correct: { text },
  deny: { text },
  settleDenial: { upheld: z.boolean(), text }
} as const satisfies Record<VisitAction, z.ZodRawShape>

export const visitActionSchema = z
  .discriminatedUnion('action', [
    actionDoor('approve', inputs.approve),
    actionDoor('sendBack', inputs.sendBack),
    actionDoor('answer', inputs.answer),
    actionDoor('correct', inputs.correct),
    actionDoor('deny', inputs.deny),
    actionDoor('settleDenial', inputs.settleDenial)
  ])
  .openapi('VisitAction')

/** Somebody reviews, answers, corrects or denies a visit; the table of visit actions says who may, and when. */
export const actOnVisit = createRoute({
  method: 'post',
  path: '/visits/{visitId}/actions',
  operationId: 'actOnVisit',
  summary: 'review, answer, correct or deny a visit',
  security: [{ session: [] }],
  request: { params: z.object({ visitId: idField }), body: jsonBody(visitActionSchema) },
  responses: { 200: jsonAnswer(visitSchema, 'the visit after it'), ...problems(400, 401, 403, 404, 409, 422, 503) }
})
