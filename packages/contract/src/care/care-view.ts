import { z } from '@hono/zod-openapi'
import {
  capacities,
  careActions,
  careConsents,
  careEventTypes,
  careFrequencies,
  carePlans,
  careReasons,
  visitMethods
} from '@linying/domain'
import { idField, sentInstant } from '../fields.js'

export const careChecksSchema = z
  .object({
    items: z.array(z.string()),
    source: z.string(),
    changedAt: sentInstant.nullable(),
    changedByName: z.string().nullable()
  })
  .openapi('CareChecks')

const entry = z.object({
  id: idField,
  type: z.enum(careEventTypes),
  actorName: z.string().nullable(),
  actorAs: z.enum(capacities),
  recordedAt: sentInstant,
  /** How the staff heard it from her; null where she did it herself. */
  contact: z.object({ method: z.enum(visitMethods), at: sentInstant }).nullable(),
  whom: z.string().nullable(),
  text: z.string().nullable(),
  frequency: z.enum(careFrequencies).nullable(),
  carerName: z.string().nullable()
})

/** One resident's care, as deep as the viewer may see, with the buttons he has. */
export const careSchema = z
  .object({
    id: idField,
    community: z.object({ id: idField, name: z.string(), hotline: z.string(), utcOffsetMinutes: z.int() }),
    resident: z.object({ id: idField, name: z.string(), phone: z.string().nullable() }),
    room: z.object({ id: idField, label: z.string() }),
    consent: z.enum(careConsents),
    agreedAt: sentInstant,
    withdrawnAt: sentInstant.nullable(),
    /** Null to whoever may not read them. */
    reasons: z.array(z.enum(careReasons)).nullable(),
    note: z.string().nullable(),
    plan: z.enum(carePlans),
    frequency: z.enum(careFrequencies).nullable(),
    carer: z.object({ id: idField, name: z.string(), active: z.boolean() }).nullable(),
    lastVisitAt: sentInstant.nullable(),
    /** Exclusive: the end of a day. */
    dueAt: sentInstant.nullable(),
    checks: careChecksSchema,
    history: z.array(entry),
    actions: z.array(z.enum(careActions)),
    mayVisit: z.boolean(),
    version: z.int()
  })
  .openapi('Care')

export const careSummarySchema = z
  .object({
    id: idField,
    residentName: z.string(),
    roomLabel: z.string(),
    agreedAt: sentInstant,
    plan: z.enum(carePlans),
    frequency: z.enum(careFrequencies).nullable(),
    carerId: idField.nullable(),
    carerName: z.string().nullable(),
    carerActive: z.boolean(),
    lastVisitAt: sentInstant.nullable(),
    dueAt: sentInstant.nullable()
  })
  .openapi('CareSummary')
