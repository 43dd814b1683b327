import {
  type Actor,
  type Appointment,
  actionsOpenTo,
  arePhotosPublic,
  type Category,
  type Channel,
  type ClosingWay,
  type Department,
  expectedAt,
  hasRole,
  type Instant,
  type KeptWay,
  type Kind,
  type OfferedAction,
  type ResidentStanding,
  type Result,
  type Status,
  type SuspendReason,
  surnameOf,
  type Ticket,
  technicianOf,
  type Urgency
} from '@linying/domain'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from './actor-of.js'
import { asFarAsTold, readsAsPublic } from './as-far-as-told.js'
import { circumstancesOf } from './circumstances-of.js'
import { type ClockView, clocksFor } from './clock-view.js'
import { type ComplaintView, complaintView, type SubtaskView } from './complaint-view.js'
import type { Earlier } from './earlier.js'
import { type FollowUpView, followUpView } from './follow-up-view.js'
import { type JoinedView, joinedViews, ownJoining } from './joined-view.js'
import { nameIn } from './name-in.js'
import { type RatingView, ratingView } from './rating-view.js'
import { reportView } from './report-view.js'
import type { TicketPorts } from './ticket-ports.js'
import type { CommunityFacts, PersonFacts, TicketRecord } from './ticket-store.js'
import { type TimelineEntry, timelineFor } from './timeline.js'
import type { Unfolded } from './unfolded.js'

export interface TicketView {
  readonly id: string
  readonly number: string
  readonly kind: Kind
  readonly category: Category
  readonly urgency: Urgency
  readonly department: Department | null
  readonly complaint: ComplaintView | null
  readonly offerName: string | null
  readonly subtasks: SubtaskView[]
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

/** The ticket for one person, as deep as he may see, with the buttons he has. */
export function ticketView(unfolded: Unfolded, viewer: Viewer, ports: TicketPorts): TicketView {
  const actor = actorOf(viewer, unfolded.record.standing)
  const { record, ticket, outcome, isWhole } = asFarAsTold(unfolded, actor)
  const { community, place, standing } = record
  const isPublic = readsAsPublic(record)
  const { text, contact, appointments } = reportView({ record, ticket, actor })
  const { complaint, subtasks } = complaintView({ record, ticket, actor })
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
    firstHandlerName: isPublic ? null : nameIn(record, ticket.firstHandlerId),
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
