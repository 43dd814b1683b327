import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { beforeField, timelineEntrySchema } from './timeline-entry.js'

/** What happened before an event, part by part, back to the report. */
export const listTimeline = createRoute({
  method: 'get',
  path: '/tickets/{ticketId}/timeline',
  operationId: 'listTimeline',
  summary: 'an earlier part of a ticket’s timeline',
  security: [{ session: [] }],
  request: { params: z.object({ ticketId: idField }), query: z.object({ before: beforeField }) },
  responses: {
    200: jsonAnswer(z.object({ items: z.array(timelineEntrySchema), before: z.int().nullable() }), 'oldest first'),
    ...problems(401, 403, 404, 422, 503)
  }
})
