import { createRoute, z } from '@hono/zod-openapi'
import { convenienceItems } from '@linying/domain'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

const offerSchema = z
  .object({
    id: idField,
    item: z.enum(convenienceItems),
    name: z.string(),
    note: z.string(),
    active: z.boolean(),
    sort: z.int(),
    version: z.int()
  })
  .openapi('Offer')

/** The community's convenience services in its own order; residents see what can be asked for, staff also what is switched off. */
export const listOffers = createRoute({
  method: 'get',
  path: '/communities/{communityId}/offers',
  operationId: 'listOffers',
  summary: 'convenience services of a community',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }) },
  responses: { 200: jsonAnswer(z.object({ items: z.array(offerSchema) }), 'services'), ...problems(401, 404, 422, 503) }
})
