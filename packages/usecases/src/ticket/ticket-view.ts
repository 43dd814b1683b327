import {
  type Actor,
  type Appointment,
  actionsOpenTo,
  arePhotosPublic,
  type Category,
  type Channel,
  type Clock,
  type ClosingWay,
  type Department,
  dueAfter,
  expectedAt,
  hasRole,
  type Instant,
  type KeptWay,
  type Kind,
  leadsHere,
  type OfferedAction,
  owesSubtask,
  type ResidentStanding,
  type Result,
  type SealedEvent,
  type Severity,
  type Status,
  type SuspendReason,
  surnameOf,
  type Ticket,
  technicianOf,
  type Urgency,
  type WorkingSpan
} from '@linying/domain'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from './actor-of.js'
import { asFarAsTold, readsAsPublic } from './as-far-as-told.js'
import { circumstancesOf } from './circumstances-of.js'
import type { Earlier } from './earlier.js'
import { type FollowUpView, followUpView } from './follow-up-view.js'
import { type JoinedView, joinedViews, ownJoining } from './joined-view.js'
import { type RatingView, ratingView } from './rating-view.js'
import type { TicketPorts } from './ticket-ports.js'
import type { CommunityFacts, PersonFacts, TicketRecord } from './ticket-store.js'
import { type TimelineEntry, timelineFor } from './timeline.js'
import type { Unfolded } from './unfolded.js'
import { type Reading, wordsOf } from './words-of.js'

export interface TicketView {
  readonly id: string
  readonly number: string
  readonly kind: Kind
  readonly category: Category
  readonly urgency: Urgency
  readonly department: Department | null
  readonly complaint: {
    readonly severity: Severity
    readonly demand: string
    readonly aboutWhom: string
    /** Only who leads here reads it, until somebody has said whom it is about. */
    readonly restricted: boolean
    /** Whom it is hidden from; told to who leads here. */
    readonly aboutName: string | null
  } | null
  readonly offerName: string | null
  readonly subtasks: {
    readonly id: string
    readonly department: Department
    readonly ownerName: string | null
    readonly dueAt: Instant
    readonly answeredAt: Instant | null
    /** Still open, and this viewer may answer it. */
    readonly mine: boolean
  }[]
  readonly detailsConfirmed: boolean
  readonly firstHandlerName: string | null
  /** Whoever had the first contact holds no post there any more. */
  readonly firstHandlerLeft: boolean
  readonly clocks: ClockView[]
  readonly channel: Channel
  readonly status: Status
  readonly version: number
  readonly community: Pick<CommunityFacts, 'id' | 'name' | 'hotline' | 'utcOffsetMinutes'>
  readonly place: { readonly label: string; readonly isPublic: boolean }
  readonly text: string | null
  readonly contact: { readonly name: string; readonly phone: string } | null
  readonly appointments: Appointment[]
  /** Whether whoever scans the code sees the photos. */
  readonly photosPublic: boolean
  readonly reportedAt: Instant
  readonly technician: {
    readonly id: string
    readonly name: string
    readonly badge: string
    readonly phone: string | null
    readonly taken: boolean
  } | null
  readonly etaAt: Instant | null
  readonly arrivedAt: Instant | null
  readonly suspended: { readonly reason: SuspendReason | 'no_access'; readonly until: Instant } | null
  readonly done: { readonly at: Instant; readonly result: Result | null } | null
  readonly closed: { readonly at: Instant; readonly way: ClosingWay } | null
  /** That it is solved for the reporter's household is on record, while one that joined says otherwise. */
  readonly kept: KeptWay | null
  readonly rating: RatingView | null
  readonly followUp: FollowUpView | null
  readonly reopenCount: number
  readonly urgeCount: number
  readonly cancelWished: boolean
  readonly duplicateOf: string | null
  readonly linkedIds: string[]
  readonly codeUrl: string
  readonly headHash: string
  /** What the viewer is to it as a resident. */
  readonly standing: ResidentStanding
  readonly movedOutAt: Instant | null
  /** The household that reported it went out of it while others remained. */
  readonly reporterLeft: boolean
  /** Where the viewer's own household joined. */
  readonly joining: { readonly at: Instant; readonly solved: boolean | null } | null
  /** Those who joined, for the staff. */
  readonly joined: JoinedView[]
  /** The newest part, oldest first. */
  readonly timeline: TimelineEntry[]
  readonly earlier: Earlier<TimelineEntry> | null
  readonly actions: OfferedAction[]
}

/** A clock as a screen needs it to say how it stands, and why it is due then. */
export type ClockView = Pick<
  Clock,
  | 'metric'
  | 'round'
  | 'startAt'
  | 'dueAt'
  | 'warnAt'
  | 'minutes'
  | 'runs'
  | 'provisional'
  | 'pausedAt'
  | 'endedAt'
  | 'ended'
  | 'excused'
  | 'adopted'
> & {
  readonly spans: WorkingSpan[]
  /** Holidays on which nothing was counted. */
  readonly holidays: string[]
  readonly ladder: { to: Clock['ladder'][number]['to']; afterMinutes: number }[]
  readonly acknowledged: number[]
}

/** The ticket for one person, as deep as he may see, with the buttons he has. */
export function ticketView(unfolded: Unfolded, viewer: Viewer, ports: TicketPorts): TicketView {
  const actor = actorOf(viewer, unfolded.record.standing)
  const { record, ticket, outcome, isWhole } = asFarAsTold(unfolded, actor)
  const { community, place, standing } = record
  const isPublic = readsAsPublic(record)
  const { text, contact, appointments } = saidIn({ record, ticket, actor })
  const { complaint, subtasks } = complaintIn({ record, ticket, actor })
  const { suspended, done, closed } = standingOf(outcome)
  const { timeline, earlier } = timelineFor(record, ticket, actor, ports)
  // named one by one: an object made by spreading others into it is slow from then on, and this one is large
  return {
    id: ticket.id,
    number: record.number,
    kind: ticket.kind,
    category: ticket.category,
    urgency: ticket.urgency,
    department: ticket.department,
    complaint,
    offerName: ticket.offerName,
    subtasks,
    detailsConfirmed: ticket.detailsConfirmed,
    firstHandlerName: isPublic ? null : nameOf(record, ticket.firstHandlerId),
    firstHandlerLeft: !isPublic && ticket.firstHandlerId !== null && !record.atWork.some(({ id }) => id === ticket.firstHandlerId),
    clocks: isPublic || !isWhole ? [] : clocksFor(ticket, actor),
    channel: ticket.channel,
    status: outcome.status,
    version: ticket.version,
    community: { id: community.id, name: community.name, hotline: community.hotline, utcOffsetMinutes: community.utcOffsetMinutes },
    place: { label: placeFor(record), isPublic: place.isPublic },
    text,
    contact,
    appointments,
    photosPublic: arePhotosPublic(ticket, place.isPublic),
    reportedAt: ticket.reportedAt,
    technician: technicianIn(record, ticket, isPublic),
    etaAt: expectedAt(ticket),
    arrivedAt: ticket.status === 'working' ? ticket.arrivedAt : null,
    suspended,
    done,
    closed,
    kept: isPublic || ticket.status !== 'done' ? null : (ticket.kept?.way ?? null),
    rating: isPublic ? null : ratingView({ record, ticket, actor }),
    followUp: isPublic ? null : followUpView({ record, ticket, actor }),
    reopenCount: ticket.reopenCount,
    urgeCount: isPublic ? 0 : ticket.urgeCount,
    cancelWished: !isPublic && ticket.cancelWished,
    duplicateOf: ticket.status === 'rejected' ? ticket.duplicateOf : null,
    linkedIds: isPublic ? [] : [...ticket.linkedIds],
    codeUrl: ports.codes.urlFor(ports.codes.tokenFor(ticket.id, ticket.codeVersion, record.codeHash)),
    headHash: record.events.at(-1)?.hash ?? '',
    standing: standing.standing,
    movedOutAt: standing.movedOutAt,
    reporterLeft: ticket.reporterLeftAt !== null,
    joining: ownJoining(ticket, actor),
    joined: joinedViews(record, ticket, actor, mayContact(ticket, actor), ports),
    timeline,
    earlier,
    actions: [...actionsOpenTo(unfolded.ticket, actor, circumstancesOf(record, ticket, {}, ports.now()))]
  }
}

function standingOf(ticket: Ticket): Pick<TicketView, 'suspended' | 'done' | 'closed'> {
  const isOver = ticket.status === 'done' || ticket.status === 'closed'
  return {
    suspended: ticket.status === 'suspended' ? { reason: ticket.suspendedFor, until: ticket.suspendedUntil } : null,
    done: isOver ? { at: ticket.doneAt, result: ticket.result } : null,
    closed: ticket.status === 'closed' ? { at: ticket.closedAt, way: ticket.closedBy } : null
  }
}

function saidIn(reading: Reading) {
  const { record } = reading
  const reported = firstEvent(record)
  const words = wordsOf(reading, reported)
  const name = words.contactName ?? ''
  const phone = words.contactPhone ?? ''
  // whoever lives there now is told when somebody comes, and nothing that another household wrote
  if (readsAsPublic(record)) {
    const isNewcomer = record.standing.standing === 'newcomer'
    return { text: null, contact: null, appointments: isNewcomer ? [...reported.payload.appointments] : [] }
  }
  return {
    text: words.text ?? null,
    contact: name || phone ? { name, phone } : null,
    appointments: [...reported.payload.appointments]
  }
}

/** Whoever only owes a part of it is not told whom it is about. */
function complaintIn(reading: Reading) {
  const { record, ticket, actor } = reading
  if (readsAsPublic(record)) return { complaint: null, subtasks: [] }
  const { demand, aboutWhom } = wordsOf(reading, firstEvent(record))
  return {
    complaint: ticket.complaint && {
      severity: ticket.complaint.severity,
      demand: demand ?? '',
      aboutWhom: aboutWhom ?? '',
      restricted: ticket.complaint.restricted,
      aboutName: leadsHere(actor) ? nameOf(record, ticket.complaint.aboutPersonId) : null
    },
    subtasks: ticket.subtasks.map(({ id, department, ownerId, dueAt, answeredAt }) => ({
      id,
      department,
      ownerName: nameOf(record, ownerId),
      dueAt,
      answeredAt,
      mine: answeredAt === null && owesSubtask(actor, { ownerId, department })
    }))
  }
}

function nameOf({ people }: TicketRecord, id: string | null): string | null {
  return people.find(person => person.id === id)?.name ?? null
}

/** A household sees what it was promised; what departments owe each other is for the staff. */
function clocksFor(ticket: Ticket, actor: Actor): ClockView[] {
  const isStaff = actor.kind === 'person' && actor.roles.length > 0
  return ticket.clocks.filter(({ metric }) => isStaff || metric !== 'subtask').map(clock => clockView(clock, ticket))
}

function clockView(clock: Clock, { calendar }: Ticket): ClockView {
  const { metric, round, startAt, dueAt, warnAt, minutes, runs, provisional, pausedAt, endedAt, ended, excused, adopted } = clock
  const isReckoned = runs === 'duty_hours' && calendar !== null && minutes !== null
  const { spans = [], holidays = [] } = isReckoned ? dueAfter(calendar, startAt, minutes + clock.pausedMs / 60_000) : {}
  return {
    metric,
    round,
    startAt,
    dueAt,
    warnAt,
    minutes,
    runs,
    provisional,
    pausedAt,
    endedAt,
    ended,
    excused,
    adopted,
    spans: [...spans],
    holidays: [...holidays],
    ladder: [...clock.ladder],
    acknowledged: [...clock.acknowledged]
  }
}

/** Somebody who could still grab it sees what is broken, and whom to call only once it is his. */
function mayContact(ticket: Ticket, actor: Actor): boolean {
  if (actor.kind === 'system' || actor.standing === 'household') return true
  return hasRole(actor, 'agent') || hasRole(actor, 'supervisor') || hasRole(actor, 'manager') || technicianOf(ticket) === actor.id
}

/** A neighbour's matter is in a building, or a public place; never in a room. */
function placeFor({ place, standing }: TicketRecord): string {
  return standing.standing === 'joined' && !place.isPublic ? (place.building ?? '') : place.label
}

function technicianIn({ people }: TicketRecord, ticket: Ticket, isPublic: boolean): TicketView['technician'] {
  const id = technicianOf(ticket)
  const person = people.find((one: PersonFacts) => one.id === id)
  if (person === undefined) return null
  const taken = ticket.status !== 'assigned' || ticket.takenAt !== null
  const named = isPublic ? { name: surnameOf(person.name), phone: null } : { name: person.name, phone: person.phone }
  return { id: person.id, badge: person.badge ?? '', taken, ...named }
}

function firstEvent({ events }: TicketRecord): SealedEvent<'TicketReported'> {
  return events[0] as SealedEvent<'TicketReported'> // evolve has thrown on any other beginning
}
