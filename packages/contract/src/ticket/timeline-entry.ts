import { z } from '@hono/zod-openapi'
import {
  capacities,
  contactMethods,
  departments,
  eventTypes,
  followUpCauses,
  kinds,
  metrics,
  noPhotoReasons,
  notSolvedReasons,
  ratingLevels,
  ratingTags,
  rejectReasons,
  results,
  returnReasons,
  stepKeys,
  suspendReasons,
  transferReasons,
  visitMethods,
  visitOutcomes
} from '@linying/domain'
import { idField, sentInstant } from '../fields.js'

/** A photo as others see it: no EXIF, no place. `pending` until its content has been checked. */
export const photoSchema = z
  .object({ id: idField, url: z.string(), thumbnailUrl: z.string(), width: z.int(), height: z.int(), pending: z.boolean() })
  .openapi('Photo')

export const materialSchema = z.object({ name: z.string(), quantity: z.string(), unit: z.string() }).openapi('Material')

/** What an event says besides its words; which of these are set follows from its type. */
export const entryDetailsSchema = z
  .object({
    step: z.enum([...stepKeys, 'free']).optional(),
    materials: z.array(materialSchema).optional(),
    expectedPhotos: z.int().optional(),
    noPhotoReason: z.enum(noPhotoReasons).nullable().optional(),
    etaAt: sentInstant.nullable().optional(),
    until: sentInstant.optional(),
    reason: z.enum([...rejectReasons, ...suspendReasons, ...returnReasons, ...transferReasons, ...notSolvedReasons]).optional(),
    result: z.enum(results).optional(),
    level: z.enum(ratingLevels).optional(),
    tags: z.array(z.enum(ratingTags)).optional(),
    /** Why a second follow-up was opened, and who answers for it. */
    because: z.enum(followUpCauses).optional(),
    responsibleName: z.string().optional(),
    /** Whom a complaint is about, as somebody who leads has named. */
    concernedName: z.string().optional(),
    successorName: z.string().optional(),
    postEnded: z.boolean().optional(),
    reported: z
      .object({ method: z.enum(contactMethods), at: sentInstant })
      .nullable()
      .optional(),
    method: z.enum(contactMethods).optional(),
    reached: z.boolean().optional(),
    technicianName: z.string().optional(),
    correctsEventId: idField.optional(),
    signOff: z.enum(['customer_service', 'engineering', 'manager']).optional(),
    closes: z.boolean().optional(),
    /** A household that joined says that it is not solved there: it closes nothing yet. */
    keepsOpen: z.boolean().optional(),
    byWish: z.boolean().optional(),
    kind: z.enum(kinds).optional(),
    department: z.enum(departments).optional(),
    nextUpdateAt: sentInstant.optional(),
    shownTicketId: idField.nullable().optional(),
    subtaskId: idField.optional(),
    visitMethod: z.enum(visitMethods).optional(),
    outcome: z.enum(visitOutcomes).optional(),
    /** Of a visit that never took place: what only it had closed is open again. */
    reopens: z.boolean().optional(),
    metric: z.enum(metrics).optional(),
    round: z.int().optional(),
    ladderLevel: z.int().optional(),
    /** What a joined household said of itself. */
    solved: z.boolean().optional()
  })
  .openapi('EntryDetails')

/** That a ticket came to another point: what screens need of an entry which they do not show. */
export const turnSchema = z
  .object({
    type: z.enum(eventTypes),
    recordedAt: sentInstant,
    details: entryDetailsSchema.pick({
      step: true,
      outcome: true,
      closes: true,
      keepsOpen: true,
      reported: true,
      reason: true,
      until: true
    })
  })
  .openapi('Turn')

export const timelineEntrySchema = z
  .object({
    id: idField,
    seq: z.int(),
    type: z.enum(eventTypes),
    actorName: z.string().nullable(),
    actorAs: z.enum(capacities),
    audience: z.enum(['public', 'household', 'staff', 'restricted']),
    occurredAt: sentInstant,
    recordedAt: sentInstant,
    timeDoubtful: z.boolean(),
    details: entryDetailsSchema,
    /** Words by field; a field whose words have been erased is null. */
    words: z.record(z.string(), z.string().nullable()),
    photos: z.array(photoSchema)
  })
  .openapi('TimelineEntry')

/** What somebody else did since the version that was on screen, as deep as whoever lost to him reads it. */
export const happenedSchema = timelineEntrySchema
  .pick({ type: true, actorName: true, actorAs: true, occurredAt: true, recordedAt: true })
  .extend({
    /** What the ticket is. */
    kind: z.enum(kinds),
    details: entryDetailsSchema.pick({
      technicianName: true,
      reason: true,
      result: true,
      department: true,
      reported: true,
      signOff: true,
      closes: true
    })
  })
  .openapi('Happened')

/** How much lies before the part of a timeline that came; `before` asks for it. */
export const earlierSchema = z.object({ before: z.int(), count: z.int(), turns: z.array(turnSchema) })

/** An event's number in its ticket, from a part of the timeline. */
export const beforeField = z.coerce.number().int().min(1).max(1_000_000)
