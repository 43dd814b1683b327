import { createRoute, z } from '@hono/zod-openapi'
import { categories, kinds, metrics, runsChoices, urgencies } from '@linying/domain'
import { idField, sentInstant } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

const promiseSchema = z
  .object({
    metric: z.enum(metrics),
    minutes: z.int(),
    runs: z.enum(runsChoices),
    /** A promise; otherwise a target. */
    adopted: z.boolean(),
    /** From when and until when, for what is submitted now. */
    startsAt: sentInstant,
    dueAt: sentInstant
  })
  .openapi('Promise')

const promiseGroupSchema = z
  .object({
    /** Null: for every category that has no group of its own. */
    category: z.enum(categories).nullable(),
    urgency: z.enum(urgencies),
    promises: z.array(promiseSchema)
  })
  .openapi('PromiseGroup')

/** What stands under the button of a form before it is sent. */
export const listPromises = createRoute({
  method: 'get',
  path: '/communities/{communityId}/promises',
  operationId: 'listPromises',
  summary: 'what a community promises to whoever submits something now',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }), query: z.object({ kind: z.enum(kinds) }) },
  responses: {
    /** `at`: the moment for which it is true. */
    200: jsonAnswer(z.object({ at: sentInstant, items: z.array(promiseGroupSchema) }), 'promises'),
    ...problems(401, 404, 422, 503)
  }
})
