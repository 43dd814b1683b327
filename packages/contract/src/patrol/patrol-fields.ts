import { z } from '@hono/zod-openapi'
import { limits, meetingOutcomes, patrolProofs, slotStandings } from '@linying/domain'
import { idField, sentInstant, textField } from '../fields.js'
import { photoSchema } from '../ticket/timeline-entry.js'

const timeField = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { message: 'time.malformed' })

/** What a post's code ends with. */
export const patrolTokenParams = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{22}$/) })

/** Hours on the community's clock; the end is exclusive, '24:00' is allowed. 0 is Monday. */
export const slotField = z.object({
  id: idField,
  from: timeField,
  to: timeField,
  weekdays: z.array(z.int().min(0).max(6)).min(1).max(7)
})

export const proofField = z.enum(patrolProofs)
export const topicsField = z.array(textField(limits.patrolTopic).min(1)).min(1).max(limits.patrolTopics)

export const patrolPostSchema = z
  .object({
    id: idField,
    communityId: idField,
    name: z.string(),
    place: z.string(),
    proof: proofField,
    topics: z.array(z.string()),
    slots: z.array(z.object({ id: idField, from: z.string(), to: z.string(), weekdays: z.array(z.int()) })),
    closed: z.boolean(),
    version: z.int(),
    codeVersion: z.int(),
    /** Null for whoever does not print it. */
    codeUrl: z.string().nullable()
  })
  .openapi('PatrolPost')

const encounterSchema = z.object({
  visitId: idField,
  at: sentInstant,
  whom: z.string(),
  topic: z.string(),
  outcome: z.enum(meetingOutcomes),
  roomLabel: z.string().nullable(),
  ticketId: idField.nullable(),
  ticketNumber: z.string().nullable()
})

export const dutySchema = z
  .object({
    id: idField,
    postId: idField,
    slotId: idField,
    day: z.iso.date(),
    from: sentInstant,
    to: sentInstant,
    personId: idField,
    personName: z.string(),
    checkedInAt: sentInstant,
    checkedOutAt: sentInstant.nullable(),
    /** A photo was asked for and has not come. */
    photoMissing: z.boolean(),
    photos: z.array(photoSchema),
    encounters: z.array(encounterSchema)
  })
  .openapi('PatrolDuty')

/** One slot on one day, and whether somebody stood there. */
export const slotDaySchema = z
  .object({
    postId: idField,
    postName: z.string(),
    slotId: idField,
    day: z.iso.date(),
    from: sentInstant,
    to: sentInstant,
    standing: z.enum(slotStandings),
    minutesLate: z.int(),
    rosterName: z.string().nullable(),
    rosterId: idField.nullable(),
    names: z.array(z.string()),
    encounters: z.int(),
    registered: z.int()
  })
  .openapi('PatrolSlotDay')

export const openedPostSchema = z
  .object({
    /** What anybody may know. */
    post: z.object({
      name: z.string(),
      place: z.string(),
      communityName: z.string(),
      hotline: z.string(),
      utcOffsetMinutes: z.int(),
      hours: patrolPostSchema.shape.slots,
      mannedUntil: sentInstant.nullable(),
      nextFrom: sentInstant.nullable()
    }),
    /** For whoever may stand there. */
    here: z
      .object({
        postId: idField,
        communityId: idField,
        proof: proofField,
        topics: z.array(z.string()),
        slot: z.object({ from: sentInstant, to: sentInstant, rosterName: z.string().nullable(), isMine: z.boolean() }).nullable(),
        /** There is a slot, and the viewer is not there in it. */
        mayCheckIn: z.boolean(),
        duty: dutySchema.nullable(),
        reminders: z.array(z.object({ id: idField, text: z.string(), to: z.iso.date() }))
      })
      .nullable()
  })
  .openapi('OpenedPatrolPost')
