import {
  type Contact,
  type ContactMethod,
  type Department,
  type FollowUpCause,
  type Instant,
  type Kind,
  type Material,
  type Metric,
  type NoPhotoReason,
  type NotSolvedReason,
  present,
  publicMaterial,
  type RatingLevel,
  type RatingTag,
  type RejectReason,
  type Result,
  type ReturnReason,
  type SealedEvent,
  type SignOff,
  type StepKey,
  type SuspendReason,
  surnameOf,
  type TicketEvent,
  type TransferReason,
  type VisitMethod,
  type VisitOutcome
} from '@linying/domain'
import type { PersonFacts } from './ticket-store.js'

export interface EntryDetails {
  step?: StepKey | 'free'
  materials?: Material[]
  expectedPhotos?: number
  noPhotoReason?: NoPhotoReason | null
  etaAt?: Instant | null
  until?: Instant
  reason?: RejectReason | SuspendReason | ReturnReason | TransferReason | NotSolvedReason
  result?: Result
  level?: RatingLevel
  tags?: RatingTag[]
  because?: FollowUpCause
  responsibleName?: string
  concernedName?: string
  /** Whoever answers for it from then on. */
  successorName?: string
  /** He no longer works here. */
  postEnded?: boolean
  reported?: Contact | null
  method?: ContactMethod
  reached?: boolean
  technicianName?: string
  correctsEventId?: string
  signOff?: SignOff
  closes?: boolean
  /** It is solved for the reporter's household, and one that joined says otherwise. */
  keepsOpen?: boolean
  byWish?: boolean
  kind?: Kind
  department?: Department
  nextUpdateAt?: Instant
  shownTicketId?: string | null
  subtaskId?: string
  visitMethod?: VisitMethod
  outcome?: VisitOutcome
  reopens?: boolean
  metric?: Metric
  round?: number
  ladderLevel?: number
  solved?: boolean
}

/** What an event says besides its words, field by field, so that tomorrow's payload does not leak today. */
export function detailsOf(sealed: Pick<SealedEvent, 'type' | 'payload'>, people: readonly PersonFacts[]): EntryDetails {
  const event = present(sealed as TicketEvent) // type and payload belong together since they were sealed
  switch (event.type) {
    case 'TicketReported':
      return { kind: event.payload.kind, expectedPhotos: event.payload.expectedPhotos }
    case 'TicketAssigned':
    case 'TicketGrabbed':
      return named(event.payload.technicianId, people)
    case 'AssignmentLapsed':
      return { ...named(event.payload.technicianId, people), ...(event.payload.because && { postEnded: true }) }
    case 'TicketTransferred':
    case 'TicketReturned':
      return { reason: event.payload.reason, ...named(event.payload.technicianId, people) }
    case 'EtaSet':
    case 'TechnicianDeparted':
      return { etaAt: event.payload.etaAt }
    case 'StepRecorded':
      return { step: event.payload.step, ...photosOf(event.payload), materials: [...event.payload.materials] }
    case 'WorkFinished':
      return { result: event.payload.result, ...photosOf(event.payload), materials: [...event.payload.materials] }
    case 'AccessFailed':
      return { until: event.payload.until, ...photosOf(event.payload) }
    case 'WorkSuspended':
      return { reason: event.payload.reason, until: event.payload.until }
    case 'TicketRejected':
      return { reason: event.payload.reason }
    case 'SolutionConfirmed':
      return { reported: event.payload.reported, ...keepsOpen(event.payload) }
    case 'SolutionDenied':
      return { reason: event.payload.reason, reported: event.payload.reported, expectedPhotos: event.payload.expectedPhotos }
    case 'ServiceRated':
      return { level: event.payload.level, tags: [...event.payload.tags], reported: event.payload.reported }
    case 'FollowUpOpened':
      return { because: event.payload.because, ...responsible(event.payload.responsibleId, people) }
    case 'FollowUpAnswered':
      return event.payload.contact === null ? {} : { method: event.payload.contact.method }
    case 'ContactRecorded':
      return { method: event.payload.method, reached: event.payload.reached }
    case 'EventCorrected':
      return { correctsEventId: event.payload.eventId }
    case 'DisputeSignedOff':
      return { signOff: event.payload.as, closes: event.payload.closes }
    case 'TicketCancelled':
      return { byWish: event.payload.byWish }
    case 'DetailsConfirmed':
      return { method: event.payload.method }
    case 'FeedbackGiven':
      return {
        nextUpdateAt: event.payload.nextUpdateAt,
        expectedPhotos: event.payload.expectedPhotos,
        shownTicketId: event.payload.shownTicketId
      }
    case 'ComplaintHandedOver':
      return { department: event.payload.department }
    case 'SubtaskOpened':
      return { department: event.payload.department, until: event.payload.dueAt, subtaskId: event.payload.subtaskId }
    case 'SubtaskAnswered':
      return { subtaskId: event.payload.subtaskId }
    case 'ComplaintSettled':
      return photosOf(event.payload)
    case 'VisitRecorded':
      return { visitMethod: event.payload.method, outcome: event.payload.outcome, ...keepsOpen(event.payload) }
    case 'VisitVoided':
      return { outcome: event.payload.outcome, reopens: event.payload.reopens }
    case 'ClockExcused':
      return { metric: event.payload.metric, round: event.payload.round }
    case 'EscalationAcknowledged':
      return { metric: event.payload.metric, round: event.payload.round, ladderLevel: event.payload.level }
    case 'JoinedSpoke':
      return { solved: event.payload.solved }
    case 'PersonNamed':
      return concerned(event.payload.personId, people)
    case 'FirstHandlerReplaced':
      return successor(event.payload.personId, people)
    case 'ComplaintRestricted':
    case 'RestrictionLifted':
    case 'RatingReplied':
    case 'HouseholdLeft':
    case 'HouseholdSplitOff':
    case 'TakenUpAgain':
    case 'DetailsDenied':
    case 'ConsultationAnswered':
    case 'RequestFulfilled':
    case 'CalendarRevised':
    case 'TicketAccepted':
    case 'TicketTaken':
    case 'TechnicianArrived':
    case 'WorkStarted':
    case 'WorkResumed':
    case 'TicketReopened':
    case 'CancelWished':
    case 'ReportDenied':
    case 'NoteAdded':
    case 'ResidentUrged':
    case 'ReporterJoined':
    case 'TicketLinked':
    case 'ClosedBySilence':
    case 'ClosedOnEarlierWord':
    case 'CodeRenewed':
    case 'PhotoReceived':
      return {}
    default:
      return event satisfies never
  }
}

/** What the public page says of an event: technicians by their surnames, materials by the catalogue, and no other name. */
export function publicDetailsOf(sealed: Pick<SealedEvent, 'type' | 'payload'>, people: readonly PersonFacts[]): EntryDetails {
  const surnames = people.map(person => ({ ...person, name: surnameOf(person.name) }))
  const { responsibleName: _, concernedName: __, successorName: ___, materials, ...said } = detailsOf(sealed, surnames)
  return materials === undefined ? said : { ...said, materials: materials.map(publicMaterial) }
}

function keepsOpen({ keepsOpen: isKept }: { readonly keepsOpen?: true }): EntryDetails {
  return isKept ? { keepsOpen: true } : {}
}

function named(technicianId: string, people: readonly PersonFacts[]): EntryDetails {
  const name = people.find(({ id }) => id === technicianId)?.name
  return name === undefined ? {} : { technicianName: name }
}

function responsible(personId: string | null, people: readonly PersonFacts[]): EntryDetails {
  const name = people.find(({ id }) => id === personId)?.name
  return name === undefined ? {} : { responsibleName: name }
}

function concerned(personId: string, people: readonly PersonFacts[]): EntryDetails {
  const name = people.find(({ id }) => id === personId)?.name
  return name === undefined ? {} : { concernedName: name }
}

function photosOf({ expectedPhotos, noPhotoReason }: { readonly expectedPhotos: number; readonly noPhotoReason: NoPhotoReason | null }) {
  return { expectedPhotos, noPhotoReason }
}

function successor(personId: string, people: readonly PersonFacts[]): EntryDetails {
  const name = people.find(({ id }) => id === personId)?.name
  return name === undefined ? {} : { successorName: name }
}
