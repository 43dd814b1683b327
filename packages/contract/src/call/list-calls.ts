import { createRoute, z } from '@hono/zod-openapi'
import { limits } from '@linying/domain'
import { idField, instantField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { callSchema, pickupFiguresSchema } from './call-view.js'

/** Reckoned as numbers: it is asked also of what is no moment, and refuses that without failing. */
const longestMs = limits.callPeriodDays * 24 * 60 * 60_000

const period = z
  .object({
    /** Inclusive. */
    from: instantField,
    /** Exclusive; 31 days after `from` at the most. */
    to: instantField,
    answered: z.enum(['true', 'false']).optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(limits.pageSize).default(20)
  })
  .refine(({ from, to }) => from < to && Date.parse(to) - Date.parse(from) <= longestMs, { path: ['to'], message: 'instant.out-of-range' })

/** Newest first, by keyset; the figures are of the whole period and come with its first page. */
export const listCalls = createRoute({
  method: 'get',
  path: '/communities/{communityId}/calls',
  operationId: 'listCalls',
  summary: 'calls of a period, newest first, and how soon they were picked up',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }), query: period },
  responses: {
    200: jsonAnswer(
      z.object({ items: z.array(callSchema), figures: pickupFiguresSchema.nullable(), nextCursor: z.string().nullable() }),
      'calls'
    ),
    ...problems(401, 403, 404, 422, 503)
  }
})
