import { createRoute, z } from '@hono/zod-openapi'
import { limits } from '@linying/domain'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { careSummarySchema } from './care-view.js'

/** By keyset, the one that is due first on top; of those without a plan the one that agreed first. */
export const listCare = createRoute({
  method: 'get',
  path: '/communities/{communityId}/care',
  operationId: 'listCare',
  summary: 'whom a community looks after',
  security: [{ session: [] }],
  request: {
    params: z.object({ communityId: idField }),
    query: z.object({
      /** Overdue and this week · all plans that run · agreed and without one · without a carer who works here. */
      shown: z.enum(['due', 'planned', 'unplanned', 'uncared']).default('due'),
      mine: z.enum(['true', 'false']).default('false'),
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(limits.pageSize).default(20)
    })
  },
  responses: {
    200: jsonAnswer(z.object({ items: z.array(careSummarySchema), overdue: z.int(), nextCursor: z.string().nullable() }), 'care'),
    ...problems(401, 403, 404, 422, 503)
  }
})
