import { createRoute, z } from '@hono/zod-openapi'
import { idField, versionField } from '../fields.js'
import { jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { offerFields } from './offer-fields.js'

/** For managers and admins: adds a service under an id of their own, changes it, or switches it off. */
export const saveOffer = createRoute({
  method: 'put',
  path: '/communities/{communityId}/offers/{offerId}',
  operationId: 'saveOffer',
  summary: 'add, change or switch off a convenience service',
  security: [{ session: [] }],
  request: {
    params: z.object({ communityId: idField, offerId: idField }),
    /** `version` is what was seen, 0 for a new one. */
    body: jsonBody(z.object({ ...offerFields, version: versionField }).openapi('OfferChange'))
  },
  responses: { 204: { description: 'saved' }, ...problems(400, 401, 403, 404, 409, 422, 503) }
})
