import { z } from '@hono/zod-openapi'
import { actions, channels, faults, kinds, ratingLevels, refusalCodes, results, statuses, suspendReasons } from '@linying/domain'
import { idField, sentInstant } from '../fields.js'
import { timelineEntrySchema } from './timeline-entry.js'

const placeSchema = z.object({ label: z.string().openapi({ example: '2栋320' }), isPublic: z.boolean() }).openapi('Place')

/** A ticket with its whole timeline, as deep as the viewer may see. */
export const ticketSchema = z
  .object({
    id: idField,
    number: z.string().openapi({ example: 'WX-2611-0042' }),
    kind: z.enum(kinds),
    category: z.enum(faults),
    channel: z.enum(channels),
    status: z.enum(statuses),
    /** Sent back with actions that are decided on what one saw. */
    version: z.int(),
    community: z.object({ id: idField, name: z.string(), hotline: z.string(), utcOffsetMinutes: z.int() }),
    place: placeSchema,
    text: z.string().nullable(),
    contact: z.object({ name: z.string(), phone: z.string() }).nullable(),
    appointments: z.array(z.object({ from: sentInstant, to: sentInstant })),
    /** Whether whoever scans the code sees the photos: the resident agreed, or it is a public place. */
    photosPublic: z.boolean(),
    reportedAt: sentInstant,
    technician: z.object({ id: idField, name: z.string(), badge: z.string(), phone: z.string().nullable(), taken: z.boolean() }).nullable(),
    etaAt: sentInstant.nullable(),
    arrivedAt: sentInstant.nullable(),
    suspended: z.object({ reason: z.enum([...suspendReasons, 'no_access']), until: sentInstant }).nullable(),
    done: z.object({ at: sentInstant, result: z.enum(results) }).nullable(),
    closed: z.object({ at: sentInstant, way: z.enum(['confirmed', 'reported', 'silence', 'disputed']) }).nullable(),
    rating: z.object({ level: z.enum(ratingLevels), reported: z.boolean() }).nullable(),
    reopenCount: z.int(),
    urgeCount: z.int(),
    cancelWished: z.boolean(),
    duplicateOf: idField.nullable(),
    linkedIds: z.array(idField),
    /** What the QR code carries. */
    codeUrl: z.string(),
    /** Keep it: whoever rewrites history cannot keep this. */
    headHash: z.string(),
    timeline: z.array(timelineEntrySchema),
    actions: z.array(
      z.object({
        action: z.enum(actions),
        refusal: z.object({ code: z.enum(refusalCodes), pointer: z.string().optional() }).nullable()
      })
    )
  })
  .openapi('Ticket')

export const ticketSummarySchema = z
  .object({
    id: idField,
    number: z.string(),
    kind: z.enum(kinds),
    category: z.enum(faults),
    status: z.enum(statuses),
    version: z.int(),
    communityId: idField,
    communityName: z.string(),
    place: placeSchema,
    /** The first 60 characters of the report. */
    excerpt: z.string(),
    reportedAt: sentInstant,
    updatedAt: sentInstant,
    technicianId: idField.nullable(),
    technicianName: z.string().nullable(),
    taken: z.boolean(),
    departed: z.boolean(),
    arrived: z.boolean(),
    etaAt: sentInstant.nullable(),
    suspendedUntil: sentInstant.nullable(),
    reopenCount: z.int(),
    urgeCount: z.int()
  })
  .openapi('TicketSummary')
