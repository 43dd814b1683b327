import { z } from '@hono/zod-openapi'
import { limits, meetingMethods, meetingOutcomes, visitKinds } from '@linying/domain'
import { idField, instantField, textField } from '../fields.js'

const orNone = idField.nullable().default(null)

export const giftGivenField = z.object({ giftId: idField, quantity: z.int().min(1).max(limits.giftQuantity) })

/** What any visit may say beside what came of it. */
export const besideVisit = {
  gift: giftGivenField.nullable().default(null),
  promise: textField(limits.noteText).default(''),
  promisedUntil: instantField.nullable().default(null),
  note: textField(limits.noteText).default(''),
  expectedPhotos: z.int().min(0).max(limits.photosPerEvent).default(0),
  /** Which of the photos is the resident's signature. */
  signatureId: orNone
} as const

/** A visit as its visitor tells it. */
export const toldVisit = {
  kind: z.enum(visitKinds),
  method: z.enum(meetingMethods),
  at: instantField,
  outcome: z.enum(meetingOutcomes),
  roomId: orNone,
  residentId: orNone,
  ticketId: orNone,
  planId: orNone,
  postId: orNone,
  topic: textField(limits.shortText).nullable().default(null),
  checks: z
    .array(z.object({ item: textField(limits.shortText).min(1), ok: z.boolean() }))
    .max(limits.visitChecks)
    .default([]),
  whom: textField(limits.personName).default(''),
  said: textField(limits.noteText).default(''),
  ...besideVisit
} as const
