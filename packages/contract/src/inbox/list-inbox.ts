import { createRoute, z } from '@hono/zod-openapi'
import { categories, kinds, messageTypes } from '@linying/domain'
import { idField, sentInstant } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

/** What this person has been told, newest first. */
export const listInbox = createRoute({
  method: 'get',
  path: '/inbox',
  operationId: 'listInbox',
  summary: 'what this person has been told, newest first',
  security: [{ session: [] }],
  request: { query: z.object({ cursor: z.string().max(200).optional() }) },
  responses: {
    200: jsonAnswer(
      z.object({
        items: z.array(
          z.object({
            id: idField,
            /** What it is about: a ticket, or a visit; neither where it is about an import. */
            ticketId: idField.nullable(),
            ticketNumber: z.string().nullable(),
            visitId: idField.nullable(),
            /** Numbers are counted in each community, so two tickets may have the same. Null for all but tickets. */
            about: z.object({ kind: z.enum(kinds), category: z.enum(categories), place: z.string(), communityName: z.string() }).nullable(),
            type: z.enum(messageTypes),
            sentence: z.string(),
            at: sentInstant,
            read: z.boolean()
          })
        ),
        nextCursor: z.string().nullable()
      }),
      'messages'
    ),
    ...problems(401, 422, 503)
  }
})
