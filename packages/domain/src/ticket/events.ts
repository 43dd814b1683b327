import type { Metric } from '../clock/metric.js'
import type { Promised } from '../clock/policy.js'
import type { CalendarTerms } from '../clock/working-calendar.js'
import type { ComplaintFacts } from '../complaint/complaint.js'
import type { FollowUpCause } from '../follow-up/follow-up.js'
import type { Instant } from '../instant.js'
import type { Capacity } from '../people/actor.js'
import type { Department } from '../people/role.js'
import type { RatingTag } from '../rating/rating-tags.js'
import type { ServiceRules } from '../service/service-rules.js'
import type { Category } from './category.js'
import type { StepKey } from './fault-table.js'
import type { Channel, Kind, Urgency } from './kind.js'
import type {
  ContactMethod,
  NoPhotoReason,
  NotSolvedReason,
  RatingLevel,
  RejectReason,
  Result,
  ReturnReason,
  SuspendReason,
  TransferReason,
  VisitMethod,
  VisitOutcome
} from './reasons.js'

/** Who may see an event or a photo. Set by type, only ever narrowed by people. */
export type Audience = 'public' | 'household' | 'staff' | 'restricted'

/** A span in which someone may come. */
export interface Appointment {
  readonly from: Instant
  readonly to: Instant
}

/** Used on site. `quantity` is a decimal as text, as it is everywhere. */
export interface Material {
  readonly name: string
  readonly quantity: string
  readonly unit: string
}

/** How many photos a person said he is sending, or why there are none; the photos arrive as events of their own. */
export interface PhotoPromise {
  readonly expectedPhotos: number
  readonly noPhotoReason: NoPhotoReason | null
}

/** The resident was reached by someone, outside the app. */
export interface Contact {
  readonly method: ContactMethod
  readonly at: Instant
}

/** What each event says. Only what may stand for ever: words, names and numbers of people are in `Contents`. */
export interface Payloads {
  TicketReported: {
    readonly kind: Kind
    readonly category: Category
    readonly urgency: Urgency
    /** The department that answers for it; null where technicians are assigned. */
    readonly department: Department | null
    readonly complaint: ComplaintFacts | null
    /** What the community calls the convenience that was asked for. */
    readonly offerName: string | null
    readonly channel: Channel
    readonly organizationId: string
    readonly communityId: string
    readonly roomId: string | null
    readonly publicPlaceId: string | null
    /** The resident with an account who reported; null where an agent wrote it down for somebody. */
    readonly residentId: string | null
    readonly photosPublic: boolean
    readonly appointments: readonly Appointment[]
    readonly expectedPhotos: number
    readonly rules: ServiceRules
    /** What was promised when it began; its clocks are judged by this for ever. */
    readonly promised: readonly Promised[]
    /** Set where a promise runs in duty hours. */
    readonly calendar: CalendarTerms | null
  }
  TicketAccepted: Empty
  TicketRejected: { readonly reason: RejectReason; readonly duplicateOf: string | null }
  TicketAssigned: { readonly technicianId: string }
  TicketGrabbed: { readonly technicianId: string }
  TicketTaken: Empty
  /** `because`: it was his, and he no longer works here; otherwise he did not take it in time. */
  AssignmentLapsed: { readonly technicianId: string; readonly because?: 'post_ended' }
  EtaSet: { readonly etaAt: Instant }
  TechnicianDeparted: { readonly etaAt: Instant | null }
  TechnicianArrived: Empty
  WorkStarted: Empty
  StepRecorded: PhotoPromise & { readonly step: StepKey | 'free'; readonly materials: readonly Material[] }
  WorkSuspended: { readonly reason: SuspendReason; readonly until: Instant }
  AccessFailed: PhotoPromise & { readonly until: Instant }
  WorkResumed: Empty
  WorkFinished: PhotoPromise & { readonly result: Result; readonly materials: readonly Material[] }
  TicketReturned: { readonly technicianId: string; readonly reason: ReturnReason }
  TicketTransferred: { readonly from: string; readonly technicianId: string; readonly reason: TransferReason }
  SolutionConfirmed: {
    readonly reported: Contact | null
    /** Set where a household that joined says that it is not solved there: kept, and it closes nothing yet. */
    readonly keepsOpen?: true
  }
  /** Nobody who joined says any more that it is not solved: what was said for the reporter's household earlier closes it now. */
  ClosedOnEarlierWord: { readonly wordId: string }
  SolutionDenied: {
    readonly reason: NotSolvedReason
    readonly reported: Contact | null
    readonly technicianGone: boolean
    readonly expectedPhotos: number
  }
  TicketReopened: { readonly technicianGone: boolean }
  TicketCancelled: { readonly byWish: boolean }
  CancelWished: Empty
  ServiceRated: { readonly level: RatingLevel; readonly tags: readonly RatingTag[]; readonly reported: Contact | null }
  /** Whose words she is answered is the event of the rating. */
  RatingReplied: { readonly ratingId: string }
  FollowUpOpened: { readonly because: FollowUpCause; readonly responsibleId: string | null }
  FollowUpAnswered: { readonly contact: Contact | null }
  ReportDenied: Empty
  NoteAdded: Empty
  ContactRecorded: Contact & { readonly reached: boolean }
  ResidentUrged: Empty
  ReporterJoined: { readonly residentId: string | null; readonly from: string | null }
  /** A joined household says whether it is solved there; `joinId` is the event by which it joined. */
  JoinedSpoke: { readonly joinId: string; readonly solved: boolean }
  /** Null: the household that reported it, while others who joined remain. */
  HouseholdLeft: { readonly joinId: string | null }
  /** A joined household's matter goes on in its own ticket, by which it had joined. */
  HouseholdSplitOff: { readonly joinId: string; readonly ticketId: string }
  /** A duplicate goes on by itself after all; `rejection` is the event that had ended it. */
  TakenUpAgain: { readonly mainId: string; readonly rejection: string; readonly notSolved: boolean }
  TicketLinked: { readonly ticketId: string }
  EventCorrected: { readonly eventId: string }
  ClosedBySilence: { readonly attempts: number }
  DisputeSignedOff: { readonly as: SignOff; readonly closes: boolean }
  CodeRenewed: { readonly version: number }
  DetailsConfirmed: Contact
  DetailsDenied: Empty
  FeedbackGiven: {
    readonly expectedPhotos: number
    /** The linked repair that she was shown. */
    readonly shownTicketId: string | null
    readonly nextUpdateAt: Instant
  }
  ComplaintHandedOver: { readonly from: Department; readonly department: Department }
  FirstHandlerReplaced: { readonly from: string; readonly personId: string }
  ComplaintRestricted: Empty
  PersonNamed: { readonly personId: string }
  RestrictionLifted: Empty
  SubtaskOpened: {
    readonly subtaskId: string
    readonly department: Department
    readonly ownerId: string | null
    readonly dueAt: Instant
  }
  SubtaskAnswered: { readonly subtaskId: string }
  ComplaintSettled: PhotoPromise
  ConsultationAnswered: Empty
  RequestFulfilled: Empty
  VisitRecorded: {
    readonly method: VisitMethod
    readonly at: Instant
    readonly outcome: VisitOutcome
    /** Whoever repaired it cannot go on where it is not solved. */
    readonly technicianGone: boolean
    /** Set where she was tried to be reached as often as was promised. */
    readonly gaveUp?: true
    /** Set where a household that joined says that it is not solved there: kept, and it closes nothing yet. */
    readonly keepsOpen?: true
    /** Set where something was promised. */
    readonly promisedUntil?: Instant
  }
  /** A manager found that a visit never took place. */
  VisitVoided: {
    readonly visitId: string
    readonly outcome: VisitOutcome
    /** What only it had closed is open again. */
    readonly reopens: boolean
    /** The promise that was made at it, which is none. */
    readonly promiseRound?: number
    /** The second follow-up that only it had opened, by its clock's round: nobody owes an answer. */
    readonly followUpRound?: number
    /** What becomes of rounds of the return visit that were met by attempts of which it was one; of any other visit there is none. */
    readonly visitRounds?: readonly RoundEnd[]
  }
  ClockExcused: ClockNamed
  EscalationAcknowledged: ClockNamed & { readonly level: number }
  CalendarRevised: { readonly calendar: CalendarTerms }
  PhotoReceived: { readonly photoId: string; readonly forEvent: string; readonly sha256: string; readonly bytes: number }
}

/** The personal words of an event, which can be erased while the chain still verifies: the chain holds their salted hashes. */
export interface Contents {
  TicketReported: 'text' | 'contactName' | 'contactPhone' | 'placeText' | 'demand' | 'aboutWhom'
  TicketRejected: 'whoCanHelp'
  StepRecorded: 'label' | 'note'
  WorkSuspended: 'text'
  AccessFailed: 'text'
  WorkFinished: 'text'
  TicketReturned: 'text'
  TicketTransferred: 'text'
  SolutionConfirmed: 'whom'
  SolutionDenied: 'text' | 'whom'
  TicketReopened: 'text'
  TicketCancelled: 'text'
  CancelWished: 'text'
  ServiceRated: 'text' | 'whom'
  RatingReplied: 'text'
  FollowUpAnswered: 'text' | 'whom'
  ReportDenied: 'text'
  NoteAdded: 'text'
  ContactRecorded: 'text' | 'whom'
  ResidentUrged: 'text'
  JoinedSpoke: 'text'
  HouseholdLeft: 'text'
  HouseholdSplitOff: 'text'
  TakenUpAgain: 'text'
  EventCorrected: 'text'
  DisputeSignedOff: 'text'
  DetailsConfirmed: 'text' | 'whom'
  DetailsDenied: 'text'
  FeedbackGiven: 'text'
  ComplaintHandedOver: 'text'
  FirstHandlerReplaced: 'text'
  ComplaintRestricted: 'text'
  PersonNamed: 'text'
  RestrictionLifted: 'text'
  SubtaskOpened: 'text'
  SubtaskAnswered: 'text'
  ComplaintSettled: 'text'
  ConsultationAnswered: 'text'
  RequestFulfilled: 'text'
  VisitRecorded: 'text' | 'whom'
  ClockExcused: 'text'
  EscalationAcknowledged: 'text'
}

export type EventType = keyof Payloads
export type ContentField = Contents[keyof Contents]
export type SignOff = 'customer_service' | 'engineering' | 'manager'
type Empty = Readonly<Record<never, never>>

/** How one round of a clock ended; it runs where it has not. */
export interface RoundEnd {
  readonly round: number
  readonly ended: 'met' | 'void' | null
  readonly endedAt: Instant | null
  readonly evidence: string | null
}

/** One clock of a ticket. */
export interface ClockNamed {
  readonly metric: Metric
  readonly round: number
}

export interface EventActor {
  /** Null for the service itself. */
  readonly id: string | null
  readonly as: Capacity
}

/** What happened, as the rules say it: not yet numbered, sealed or stored. */
export type TicketEvent<T extends EventType = EventType> = {
  [K in T]: {
    readonly id: string
    readonly type: K
    readonly ticketId: string
    readonly actor: EventActor
    readonly audience: Audience
    /** The device's word for when it happened. */
    readonly occurredAt: Instant
    /** The server's time; what every clock uses. */
    readonly recordedAt: Instant
    readonly payload: Payloads[K]
    readonly content: Partial<Record<K extends keyof Contents ? Contents[K] : never, string>>
  }
}[T]

/** Who may see an event at most. Source: product.md, audience; free text is never public whatever stands here. */
export const audienceTable: Record<EventType, Audience> = {
  TicketReported: 'public',
  TicketAccepted: 'public',
  TicketRejected: 'household',
  TicketAssigned: 'public',
  TicketGrabbed: 'public',
  TicketTaken: 'public',
  AssignmentLapsed: 'staff',
  EtaSet: 'public',
  TechnicianDeparted: 'public',
  TechnicianArrived: 'public',
  WorkStarted: 'public',
  StepRecorded: 'public',
  WorkSuspended: 'public',
  AccessFailed: 'household',
  WorkResumed: 'public',
  WorkFinished: 'public',
  TicketReturned: 'staff',
  TicketTransferred: 'household',
  SolutionConfirmed: 'public',
  ClosedOnEarlierWord: 'public',
  SolutionDenied: 'public',
  TicketReopened: 'public',
  TicketCancelled: 'public',
  CancelWished: 'household',
  ServiceRated: 'household',
  RatingReplied: 'household',
  FollowUpOpened: 'household',
  FollowUpAnswered: 'household',
  ReportDenied: 'public',
  NoteAdded: 'household',
  ContactRecorded: 'household',
  ResidentUrged: 'household',
  ReporterJoined: 'household',
  JoinedSpoke: 'staff',
  HouseholdLeft: 'staff',
  HouseholdSplitOff: 'staff',
  TakenUpAgain: 'household',
  TicketLinked: 'staff',
  EventCorrected: 'household',
  ClosedBySilence: 'public',
  DisputeSignedOff: 'household',
  CodeRenewed: 'staff',
  PhotoReceived: 'public',
  DetailsConfirmed: 'household',
  DetailsDenied: 'household',
  FeedbackGiven: 'household',
  ComplaintHandedOver: 'household',
  FirstHandlerReplaced: 'household',
  ComplaintRestricted: 'restricted',
  PersonNamed: 'restricted',
  RestrictionLifted: 'restricted',
  SubtaskOpened: 'staff',
  SubtaskAnswered: 'staff',
  ComplaintSettled: 'household',
  ConsultationAnswered: 'household',
  RequestFulfilled: 'household',
  VisitRecorded: 'household',
  VisitVoided: 'household',
  ClockExcused: 'staff',
  EscalationAcknowledged: 'staff',
  CalendarRevised: 'staff'
}

export const eventTypes = Object.keys(audienceTable) as readonly EventType[] // the keys of a Record<EventType, …> are exactly the types
