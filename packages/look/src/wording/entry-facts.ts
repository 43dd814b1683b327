import type {
  Capacity,
  ContactMethod,
  Department,
  EventType,
  FollowUpCause,
  Instant,
  Kind,
  Metric,
  NoPhotoReason,
  NotSolvedReason,
  RatingLevel,
  RatingTag,
  RejectReason,
  Result,
  ReturnReason,
  SignOff,
  StepKey,
  SuspendReason,
  TransferReason,
  VisitMethod,
  VisitOutcome
} from '@linying/domain'

/** What a sentence about an event is made of: a timeline entry as it comes over the wire, whole or as the public sees it. */
export interface EntryFacts {
  readonly type: EventType
  readonly occurredAt: Instant
  readonly actorName?: string | null
  readonly actorAs?: Capacity
  readonly details: EntryDetails
  readonly words?: Readonly<Record<string, string | null>>
}

export interface EntryDetails {
  readonly step?: StepKey | 'free'
  readonly noPhotoReason?: NoPhotoReason | null
  readonly etaAt?: Instant | null
  readonly until?: Instant
  readonly reason?: RejectReason | SuspendReason | ReturnReason | TransferReason | NotSolvedReason
  readonly result?: Result
  readonly level?: RatingLevel
  readonly tags?: readonly RatingTag[]
  readonly because?: FollowUpCause
  readonly responsibleName?: string
  readonly concernedName?: string
  readonly successorName?: string
  readonly postEnded?: boolean
  readonly reported?: { readonly method: ContactMethod; readonly at: Instant } | null
  readonly method?: ContactMethod
  readonly reached?: boolean
  readonly technicianName?: string
  readonly signOff?: SignOff
  readonly closes?: boolean
  readonly keepsOpen?: boolean
  readonly byWish?: boolean
  readonly kind?: Kind
  readonly department?: Department
  readonly nextUpdateAt?: Instant
  readonly visitMethod?: VisitMethod
  readonly outcome?: VisitOutcome
  readonly reopens?: boolean
  readonly metric?: Metric
  readonly round?: number
  readonly ladderLevel?: number
  readonly solved?: boolean
  readonly subtaskId?: string
  readonly shownTicketId?: string | null
}
