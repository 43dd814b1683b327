import type { Clock } from '../clock/clock.js'
import type { Promised } from '../clock/policy.js'
import type { CalendarTerms } from '../clock/working-calendar.js'
import type { ComplaintFacts, Subtask } from '../complaint/complaint.js'
import type { FollowUp } from '../follow-up/follow-up.js'
import type { Instant } from '../instant.js'
import type { Department } from '../people/role.js'
import type { RatingTag } from '../rating/rating-tags.js'
import type { ServiceRules } from '../service/service-rules.js'
import type { Category } from './category.js'
import type { SignOff } from './events.js'
import type { Channel, Kind, Urgency } from './kind.js'
import type { RatingLevel, RejectReason, Result, SuspendReason } from './reasons.js'
import type { Status } from './status.js'

/** A household whose own report was the same matter: it follows this ticket and speaks for itself only. */
export interface JoinedHousehold {
  /** The event by which it joined. */
  readonly id: string
  /** Whoever reported it; null where that was on the phone, or he has no account. */
  readonly residentId: string | null
  /** The duplicate, with its words, photos and appointment; null where somebody was joined by name. */
  readonly from: string | null
  readonly at: Instant
  /** What it said last of whether it is solved there; null while it has not said, and since work began anew. */
  readonly solved: boolean | null
}

/** What is true of a ticket in every status. */
export interface TicketFacts {
  readonly id: string
  readonly kind: Kind
  readonly category: Category
  readonly urgency: Urgency
  /** Answers for it, until it is handed over; null where technicians are assigned. */
  readonly department: Department | null
  readonly complaint: ComplaintFacts | null
  readonly offerName: string | null
  readonly subtasks: readonly Subtask[]
  /** Somebody has confirmed the details with the resident, and she has not denied it. */
  readonly detailsConfirmed: boolean
  readonly promised: readonly Promised[]
  readonly calendar: CalendarTerms | null
  readonly clocks: readonly Clock[]
  readonly channel: Channel
  readonly organizationId: string
  readonly communityId: string
  readonly roomId: string | null
  readonly publicPlaceId: string | null
  readonly residentId: string | null
  readonly photosPublic: boolean
  readonly rules: ServiceRules
  readonly reportedAt: Instant
  /** Number of events so far; the next one gets this plus one. */
  readonly version: number
  /** The version at which status, technician or department last changed: a decision made on an older one is stale. */
  readonly decisiveVersion: number
  /** Responsible from first contact until it is closed. Source: product.md, 首接负责制. */
  readonly firstHandlerId: string | null
  /** Everybody who worked on it; none of them may report the resident's word. */
  readonly handlerIds: readonly string[]
  readonly joined: readonly JoinedHousehold[]
  /** When the household that reported it went out of it, while others who had joined remained; null while it is in. */
  readonly reporterLeftAt: Instant | null
  readonly linkedIds: readonly string[]
  readonly reopenCount: number
  readonly urgeCount: number
  readonly cancelWished: boolean
  readonly codeVersion: number
  /** The last second follow-up, open or answered. */
  readonly followUp: FollowUp | null
}

/** In the hands of a technician. */
interface Held {
  readonly technicianId: string
  /** When he said that he takes it; null while it is only assigned. */
  readonly takenAt: Instant | null
  readonly assignedAt: Instant
  readonly etaAt: Instant | null
}

interface OnTheWay extends Held {
  readonly departedAt: Instant | null
  readonly arrivedAt: Instant | null
  readonly stepCount: number
}

/** Waits while nobody with tools is assigned: a complaint. */
interface Unheld {
  readonly technicianId: null
}

interface Finished {
  /** Null where it was answered, settled or seen to without a technician. */
  readonly technicianId: string | null
  readonly doneAt: Instant
  readonly result: Result | null
  /** Recorded attempts to reach the resident since she was last heard of, and when the first of them was. */
  readonly attempts: number
  readonly firstAttemptAt: Instant | null
  /** The events of those attempts, each with its time. */
  readonly tries: readonly { readonly eventId: string; readonly at: Instant }[]
  readonly signOffs: readonly SignOff[]
  /** That it is solved for the household that reported it, while one that joined says otherwise; null where nothing is kept so. */
  readonly kept: KeptWord | null
}

/** What was said for the reporter's household: it closes the ticket as soon as nobody who joined says otherwise. */
export interface KeptWord {
  /** The event in which it was said. */
  readonly eventId: string
  readonly way: KeptWay
}

/** `confirmed_by_staff`: whoever lives there and said so works in the community, which is counted apart. Only the resident's word, or an openly counted exception, closes. Source: product.md, done → closed. */
export type ClosingWay = 'confirmed' | 'confirmed_by_staff' | 'reported' | 'visit' | 'silence' | 'disputed'
export const closingWays = [
  'confirmed',
  'confirmed_by_staff',
  'reported',
  'visit',
  'silence',
  'disputed'
] as const satisfies readonly ClosingWay[]

/** Of those, the resident's word, which can wait for a household that joined. */
export type KeptWay = Extract<ClosingWay, 'confirmed' | 'confirmed_by_staff' | 'reported' | 'visit'>
export const keptWays = ['confirmed', 'confirmed_by_staff', 'reported', 'visit'] as const satisfies readonly KeptWay[]

/** What the resident said of the service last. */
export interface Rating {
  /** The event in which she said it, which also has her words. */
  readonly eventId: string
  readonly level: RatingLevel
  readonly tags: readonly RatingTag[]
  readonly reported: boolean
  /** Whoever said it lives there and works in the community. */
  readonly byStaff: boolean
  readonly at: Instant
  /** She, or somebody for her, had said something else of this closing before. */
  readonly changed: boolean
  readonly repliedAt: Instant | null
}

export type SubmittedTicket = TicketFacts & { readonly status: 'submitted' }
export type AcceptedTicket = TicketFacts & { readonly status: 'accepted' }
export type AssignedTicket = TicketFacts & Held & { readonly status: 'assigned' }
export type WorkingTicket = TicketFacts & OnTheWay & { readonly status: 'working' }
export type SuspendedTicket = TicketFacts &
  (OnTheWay | Unheld) & {
    readonly status: 'suspended'
    readonly suspendedFor: SuspendReason | 'no_access'
    readonly suspendedUntil: Instant
  }
export type DoneTicket = TicketFacts & Finished & { readonly status: 'done' }
export type ClosedTicket = TicketFacts &
  Finished & {
    readonly status: 'closed'
    readonly closedAt: Instant
    readonly closedBy: ClosingWay
    /** The event that closed it. */
    readonly closedWith: string
    readonly rating: Rating | null
  }
export type CancelledTicket = TicketFacts & { readonly status: 'cancelled' }
export type RejectedTicket = TicketFacts & {
  readonly status: 'rejected'
  readonly rejectedFor: RejectReason
  readonly duplicateOf: string | null
}

export type Ticket =
  | SubmittedTicket
  | AcceptedTicket
  | AssignedTicket
  | WorkingTicket
  | SuspendedTicket
  | DoneTicket
  | ClosedTicket
  | CancelledTicket
  | RejectedTicket

export type TicketIn<S extends Status> = Extract<Ticket, { status: S }>

/** Who holds it now or did the work; nobody before it is assigned. */
export function technicianOf(ticket: Ticket): string | null {
  return 'technicianId' in ticket ? ticket.technicianId : null
}

/** When somebody is expected; null once he is there, and while nobody has said. */
export function expectedAt(ticket: Ticket): Instant | null {
  if (ticket.status === 'assigned') return ticket.etaAt
  if (ticket.status === 'working') return ticket.arrivedAt ? null : ticket.etaAt
  return null
}
