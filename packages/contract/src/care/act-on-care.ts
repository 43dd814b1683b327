import { createRoute, z } from '@hono/zod-openapi'
import { type CareAction, careFrequencies, limits } from '@linying/domain'
import { actionDoor } from '../action-door.js'
import { idField, textField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { agreeFields, describeFields, withdrawFields } from './care-fields.js'
import { careSchema } from './care-view.js'

const text = textField(limits.noteText).default('')

/** What each action brings, as JSON. */
const inputs = {
  agree: agreeFields,
  withdraw: withdrawFields,
  plan: { frequency: z.enum(careFrequencies), carerId: idField.nullable().default(null) },
  pause: { text },
  resume: {},
  end: { text },
  describe: describeFields
} as const satisfies Record<CareAction, z.ZodRawShape>

export const careActionSchema = z
  .discriminatedUnion('action', [
    actionDoor('agree', inputs.agree),
    actionDoor('withdraw', inputs.withdraw),
    actionDoor('plan', inputs.plan),
    actionDoor('pause', inputs.pause),
    actionDoor('resume', inputs.resume),
    actionDoor('end', inputs.end),
    actionDoor('describe', inputs.describe)
  ])
  .openapi('CareAction')

/** Consent is taken back, a plan is set, paused or ended; the table of care actions says who may, and when. */
export const actOnCare = createRoute({
  method: 'post',
  path: '/care/{careId}/actions',
  operationId: 'actOnCare',
  summary: 'take back a consent, or set, pause or end a plan',
  security: [{ session: [] }],
  request: { params: z.object({ careId: idField }), body: jsonBody(careActionSchema) },
  responses: { 200: jsonAnswer(careSchema, 'her care after it'), ...problems(400, 401, 403, 404, 409, 422, 503) }
})
