import { z } from '@hono/zod-openapi'
import {
  actions,
  categories,
  channels,
  closingWays,
  departments,
  duties,
  followUpCauses,
  keptWays,
  kinds,
  ladderRoles,
  metrics,
  ratingLevels,
  ratingTags,
  refusalCodes,
  residentStandings,
  results,
  runsChoices,
  severities,
  statuses,
  suspendReasons,
  urgencies
} from '@linying/domain'
import { idField, sentInstant } from '../fields.js'
import { earlierSchema, photoSchema, timelineEntrySchema } from './timeline-entry.js'

const placeSchema = z.object({ label: z.string().openapi({ example: '2栋320' }), isPublic: z.boolean() }).openapi('Place')

/** One promise about the ticket: how it stands is worked out from these at every moment, also while no line is there. */
export const clockSchema = z
  .object({
    metric: z.enum(metrics),
    round: z.int(),
    startAt: sentInstant,
    dueAt: sentInstant,
    warnAt: sentInstant,
    /** Null where somebody named the time. Unit: minutes */
    minutes: z.number().nullable(),
    runs: z.enum(runsChoices),
    /** The spans of duty hours that count, where it runs in those; explains the due time. */
    spans: z.array(z.object({ from: sentInstant, to: sentInstant })),
    /** Holidays on which nothing was counted. */
    holidays: z.array(z.iso.date()),
    provisional: z.boolean(),
    pausedAt: sentInstant.nullable(),
    endedAt: sentInstant.nullable(),
    ended: z.enum(['met', 'void']).nullable(),
    excused: z.boolean(),
    /** A promise; otherwise a target. */
    adopted: z.boolean(),
    /** Who is told how many minutes after it was due. */
    ladder: z.array(z.object({ to: z.enum(ladderRoles), afterMinutes: z.number() })),
    acknowledged: z.array(z.int())
  })
  .openapi('Clock')

/** What the resident said of the service last. */
export const ratingSchema = z
  .object({
    level: z.enum(ratingLevels),
    tags: z.array(z.enum(ratingTags)),
    /** Null where she wrote nothing, or it has been erased. */
    text: z.string().nullable(),
    /** An agent heard it on the phone. */
    reported: z.boolean(),
    at: sentInstant,
    /** Something else was said of this closing before; the timeline has it. */
    changed: z.boolean(),
    /** She may say something else up to and including this moment. */
    changeableUntil: sentInstant,
    reply: z.object({ text: z.string().nullable(), byName: z.string().nullable(), at: sentInstant }).nullable()
  })
  .openapi('Rating')

/** Somebody else than the handler looks into it once more, and owes the resident an answer. */
export const followUpSchema = z
  .object({
    because: z.enum(followUpCauses),
    responsibleName: z.string().nullable(),
    openedAt: sentInstant,
    /** Null where no time was promised when the ticket began. */
    dueAt: sentInstant.nullable(),
    answeredAt: sentInstant.nullable(),
    answer: z.string().nullable(),
    answeredByName: z.string().nullable(),
    /** Still open, and this viewer may answer it. */
    mine: z.boolean()
  })
  .openapi('FollowUp')

/** A household that follows the ticket, as the staff who see to it need it. */
export const joinedSchema = z
  .object({
    id: idField,
    at: sentInstant,
    solved: z.boolean().nullable(),
    ticketId: idField.nullable(),
    number: z.string().nullable(),
    place: z.string(),
    text: z.string(),
    name: z.string(),
    phone: z.string(),
    appointments: z.array(z.object({ from: sentInstant, to: sentInstant })),
    photos: z.array(photoSchema)
  })
  .openapi('JoinedHousehold')

/** A ticket with the newest part of its timeline, as deep as the viewer may see. */
export const ticketSchema = z
  .object({
    id: idField,
    number: z.string().openapi({ example: 'WX-2611-0042' }),
    kind: z.enum(kinds),
    category: z.enum(categories),
    urgency: z.enum(urgencies),
    /** Answers for a complaint now. */
    department: z.enum(departments).nullable(),
    complaint: z
      .object({
        severity: z.enum(severities),
        demand: z.string(),
        aboutWhom: z.string(),
        /** Only supervisors and managers read it, until one of them has said whom of the staff it is about, if anybody. */
        restricted: z.boolean(),
        /** Of the staff, whom it is hidden from; null to whoever does not lead there. */
        aboutName: z.string().nullable()
      })
      .nullable(),
    offerName: z.string().nullable(),
    subtasks: z.array(
      z.object({
        id: idField,
        department: z.enum(departments),
        ownerName: z.string().nullable(),
        dueAt: sentInstant,
        answeredAt: sentInstant.nullable(),
        /** Still open, and this viewer may answer it. */
        mine: z.boolean()
      })
    ),
    detailsConfirmed: z.boolean(),
    firstHandlerName: z.string().nullable(),
    /** Whoever had the first contact holds no post there any more. */
    firstHandlerLeft: z.boolean(),
    clocks: z.array(clockSchema),
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
    done: z.object({ at: sentInstant, result: z.enum(results).nullable() }).nullable(),
    closed: z.object({ at: sentInstant, way: z.enum(closingWays) }).nullable(),
    /** Somebody has said that it is solved for the household that reported it, and one that joined says otherwise. */
    kept: z.enum(keptWays).nullable(),
    rating: ratingSchema.nullable(),
    followUp: followUpSchema.nullable(),
    reopenCount: z.int(),
    urgeCount: z.int(),
    cancelWished: z.boolean(),
    duplicateOf: idField.nullable(),
    linkedIds: z.array(idField),
    /** What the QR code carries. */
    codeUrl: z.string(),
    /** Keep it: whoever rewrites history cannot keep this. */
    headHash: z.string(),
    /** What the viewer is to it as a resident: one that joined, and whoever lives there since, sees what the public page says. */
    standing: z.enum(residentStandings),
    /** Nothing that was written later is shown. */
    movedOutAt: sentInstant.nullable(),
    /** The household that reported it went out of it while others remained. */
    reporterLeft: z.boolean(),
    /** Where the viewer's own household joined: since when, and what it said last of whether it is solved there. */
    joining: z.object({ at: sentInstant, solved: z.boolean().nullable() }).nullable(),
    /** Those who joined, each with its own report; for the staff. */
    joined: z.array(joinedSchema),
    /** The newest part, oldest first; `listTimeline` gives the rest. */
    timeline: z.array(timelineEntrySchema),
    /** Null where that is all. `kept`: the report and what departments were asked and answered, whole. */
    earlier: earlierSchema.extend({ kept: z.array(timelineEntrySchema) }).nullable(),
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
    category: z.enum(categories),
    urgency: z.enum(urgencies),
    department: z.enum(departments).nullable(),
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
    kept: z.enum(keptWays).nullable(),
    reopenCount: z.int(),
    urgeCount: z.int(),
    /** The running promise that is due first; `promised` where it is more than a target: a person named it, or the company adopted it. */
    due: z.object({ metric: z.enum(metrics), at: sentInstant, warnAt: sentInstant, promised: z.boolean() }).nullable(),
    /** What the viewer is to it as a resident: of a neighbour's matter only what the public page says. */
    standing: z.enum(residentStandings),
    /** It is done, and the viewer's own word is what it waits for. */
    awaitsViewer: z.boolean(),
    /** Who holds no post there any more and still owes it what; told where a list is of those (`orphaned`). */
    leftBy: z.object({ owes: z.enum(duties), name: z.string() }).nullable()
  })
  .openapi('TicketSummary')
