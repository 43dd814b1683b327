import { createRoute, z } from '@hono/zod-openapi'
import { denials, limits, meetingOutcomes, reviews, visitKinds } from '@linying/domain'
import { idField, instantField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { visitSummarySchema } from './visit-view.js'

/** By what visits are narrowed, wherever they are listed, counted or exported. */
export const visitFilterFields = {
  communityId: idField.optional(),
  kind: z.enum(visitKinds).optional(),
  visitorId: idField.optional(),
  outcome: z.enum(meetingOutcomes).optional(),
  review: z.enum(reviews).optional(),
  denial: z.enum(denials).optional(),
  ticketId: idField.optional(),
  planId: idField.optional(),
  postId: idField.optional(),
  overdue: z.enum(['true', 'false']).default('false'),
  /** Inclusive, and exclusive. */
  from: instantField.optional(),
  to: instantField.optional()
} as const

/** By keyset; `due` is the queue of reviews and answers, the earliest first. */
export const listVisits = createRoute({
  method: 'get',
  path: '/visits',
  operationId: 'listVisits',
  summary: 'the visits that the viewer may see',
  security: [{ session: [] }],
  request: {
    query: z.object({
      ...visitFilterFields,
      order: z.enum(['newest', 'due']).default('newest'),
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(limits.pageSize).default(20)
    })
  },
  responses: {
    200: jsonAnswer(z.object({ items: z.array(visitSummarySchema), nextCursor: z.string().nullable() }), 'visits'),
    ...problems(401, 403, 404, 422, 503)
  }
})
