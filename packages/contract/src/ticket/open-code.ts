import { createRoute, z } from '@hono/zod-openapi'
import { categories, kinds, results, statuses } from '@linying/domain'
import { idField, sentInstant } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { beforeField, earlierSchema, entryDetailsSchema, photoSchema, timelineEntrySchema } from './timeline-entry.js'

/** What anyone who scans a repair's code may know. */
export const progressSchema = z
  .object({
    number: z.string(),
    kind: z.enum(kinds),
    category: z.enum(categories),
    status: z.enum(statuses),
    communityName: z.string(),
    hotline: z.string(),
    utcOffsetMinutes: z.int(),
    /** A building, or a public place's own name; never a room. */
    place: z.string(),
    reportedAt: sentInstant,
    technician: z.object({ surname: z.string(), badge: z.string() }).nullable(),
    etaAt: sentInstant.nullable(),
    result: z.enum(results).nullable(),
    entries: z.array(
      timelineEntrySchema
        .pick({ id: true, type: true, occurredAt: true, recordedAt: true })
        .extend({ details: entryDetailsSchema, photos: z.array(photoSchema) })
    ),
    /** Null where that is all. */
    earlier: earlierSchema.nullable()
  })
  .openapi('Progress')

/** A scanned code inside the app: the public progress, and the ticket's id for those who may see more. */
export const openCode = createRoute({
  method: 'get',
  path: '/ticket-codes/{token}',
  operationId: 'openCode',
  summary: 'the progress behind a scanned code',
  request: {
    params: z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{22}$/) }),
    /** For the part of what happened that ends before an event. */
    query: z.object({ before: beforeField.optional() })
  },
  responses: {
    200: jsonAnswer(z.object({ ticketId: idField.nullable(), progress: progressSchema }), 'the progress'),
    ...problems(401, 404, 422, 429, 503)
  }
})
