import { createRoute, z } from '@hono/zod-openapi'
import { clientApps, deviceKinds, sides } from '@linying/domain'
import { idField, sentInstant } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

const signedInPlace = z
  .object({
    id: idField,
    /** To which of the two mini-programs: one person may use both. */
    side: z.enum(sides),
    app: z.enum(clientApps),
    device: z.enum(deviceKinds),
    signedInAt: sentInstant,
    /** When it was last renewed, which happens every quarter of an hour while it is used. */
    usedAt: sentInstant,
    /** The one in which this was asked. */
    isThis: z.boolean()
  })
  .openapi('SignedInPlace')

/** Where this person is signed in: this place first, then the last used. Beyond the first fifty only how many more there are. */
export const listOwnSessions = createRoute({
  method: 'get',
  path: '/me/sessions',
  operationId: 'listOwnSessions',
  summary: 'where this person is signed in',
  security: [{ session: [] }],
  responses: { 200: jsonAnswer(z.object({ items: z.array(signedInPlace), more: z.int() }), 'this place first'), ...problems(401, 503) }
})
