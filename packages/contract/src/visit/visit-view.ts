import { z } from '@hono/zod-openapi'
import {
  capacities,
  denials,
  meetingMethods,
  meetingOutcomes,
  refusalCodes,
  reviews,
  visitActions,
  visitEventTypes,
  visitKinds
} from '@linying/domain'
import { idField, sentInstant } from '../fields.js'
import { photoSchema } from '../ticket/timeline-entry.js'

const held = {
  id: idField,
  kind: z.enum(visitKinds),
  method: z.enum(meetingMethods),
  at: sentInstant,
  outcome: z.enum(meetingOutcomes),
  ticketId: idField.nullable(),
  ticketNumber: z.string().nullable(),
  roomLabel: z.string().nullable(),
  topic: z.string().nullable(),
  review: z.enum(reviews),
  denial: z.enum(denials),
  /** Until when it is to be reviewed, or answered; null to residents and where nothing is due. */
  dueAt: sentInstant.nullable()
}

const entry = z.object({
  id: idField,
  seq: z.int(),
  type: z.enum(visitEventTypes),
  actorName: z.string().nullable(),
  actorAs: z.enum(capacities),
  occurredAt: sentInstant,
  recordedAt: sentInstant,
  timeDoubtful: z.boolean(),
  words: z.record(z.string(), z.string().nullable()),
  until: sentInstant.nullable(),
  upheld: z.boolean().nullable()
})

/** A visit, as deep as the viewer may see it, with the buttons he has. */
export const visitSchema = z
  .object({
    ...held,
    roomId: idField.nullable(),
    residentId: idField.nullable(),
    residentName: z.string().nullable(),
    planId: idField.nullable(),
    postId: idField.nullable(),
    community: z.object({ id: idField, name: z.string(), hotline: z.string(), utcOffsetMinutes: z.int() }),
    visitor: z.object({ id: idField, name: z.string() }),
    checks: z.array(z.object({ item: z.string(), ok: z.boolean() })),
    gift: z.object({ name: z.string(), unit: z.string(), quantity: z.int() }).nullable(),
    whom: z.string().nullable(),
    said: z.string().nullable(),
    /** For colleagues; of a care visit for its visitor and managers. */
    note: z.string().nullable(),
    promise: z.string().nullable(),
    promisedUntil: sentInstant.nullable(),
    expectedPhotos: z.int(),
    photos: z.array(photoSchema),
    signed: z.boolean(),
    signature: photoSchema.nullable(),
    heldAt: sentInstant,
    version: z.int(),
    headHash: z.string(),
    timeline: z.array(entry),
    actions: z.array(
      z.object({
        action: z.enum(visitActions),
        refusal: z.object({ code: z.enum(refusalCodes), pointer: z.string().optional() }).nullable()
      })
    )
  })
  .openapi('Visit')

export const visitSummarySchema = z
  .object({
    ...held,
    communityId: idField,
    communityName: z.string(),
    visitorId: idField,
    visitorName: z.string(),
    whom: z.string(),
    /** The first letters of what was said. */
    excerpt: z.string(),
    /** What a review of several names, so that none is approved that has changed since. */
    decisiveVersion: z.int()
  })
  .openapi('VisitSummary')
