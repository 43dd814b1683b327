import type { CalendarTerms } from '../clock/working-calendar.js'
import type { Instant } from '../instant.js'
import type { Actor } from '../people/actor.js'
import type { Department } from '../people/role.js'
import type { RatingTag } from '../rating/rating-tags.js'
import type { BesideVisit } from '../visit/visit-beside.js'
import type { ClockNamed, Contact, Material, PhotoPromise } from './events.js'
import type { StepKey } from './fault-table.js'
import type {
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

/** The resident's word, reported by somebody else: whom he spoke with, how and when. */
export interface ContactRecord extends Contact {
  readonly whom: string
}

/** What each action must bring, besides who does it and when. Empty text means none. */
export interface Inputs {
  accept: Nothing
  reject: { readonly reason: RejectReason; readonly whoCanHelp: string; readonly duplicateOf: string | null }
  assign: { readonly technicianId: string }
  grab: Nothing
  take: Nothing
  lapse: Nothing
  setEta: { readonly etaAt: Instant }
  depart: { readonly etaAt: Instant | null }
  arrive: Nothing
  start: Nothing
  recordStep: PhotoPromise & {
    readonly step: StepKey | 'free'
    readonly label: string
    readonly note: string
    readonly materials: readonly Material[]
  }
  suspend: { readonly reason: SuspendReason; readonly until: Instant; readonly text: string }
  noAccess: PhotoPromise & { readonly until: Instant; readonly text: string }
  resume: Nothing
  finish: PhotoPromise & { readonly result: Result; readonly text: string; readonly materials: readonly Material[] }
  return: { readonly reason: ReturnReason; readonly text: string }
  transfer: { readonly technicianId: string; readonly reason: TransferReason; readonly text: string }
  confirm: { readonly contact: ContactRecord | null }
  notSolved: {
    readonly reason: NotSolvedReason
    readonly text: string
    /** None is needed; those that she sends arrive as for a step. */
    readonly expectedPhotos: number
    readonly contact: ContactRecord | null
  }
  reopen: { readonly text: string }
  cancel: { readonly text: string }
  askToCancel: { readonly text: string }
  rate: {
    readonly level: RatingLevel
    readonly tags: readonly RatingTag[]
    readonly text: string
    readonly contact: ContactRecord | null
  }
  replyToRating: { readonly text: string }
  answerFollowUp: { readonly text: string; readonly contact: ContactRecord | null }
  deny: { readonly text: string }
  addNote: { readonly text: string; readonly audience: 'household' | 'staff' }
  recordContact: ContactRecord & { readonly reached: boolean; readonly text: string }
  urge: { readonly text: string }
  join: { readonly residentId: string | null; readonly from: string | null }
  /** A joined household, for itself. */
  speakForItself: { readonly solved: boolean; readonly text: string }
  leave: { readonly text: string }
  /** `joinId`: the event by which that household joined. */
  splitOff: { readonly joinId: string; readonly text: string }
  linkTicket: { readonly ticketId: string }
  correct: { readonly corrects: string; readonly text: string }
  closeBySilence: Nothing
  signOff: { readonly text: string }
  renewCode: Nothing
  confirmDetails: ContactRecord & { readonly text: string }
  denyDetails: { readonly text: string }
  giveFeedback: {
    readonly text: string
    readonly expectedPhotos: number
    readonly shownTicketId: string | null
    readonly nextUpdateAt: Instant
  }
  handOver: { readonly department: Department; readonly text: string }
  replaceFirstHandler: { readonly personId: string; readonly text: string }
  restrict: { readonly text: string }
  namePerson: { readonly personId: string; readonly text: string }
  liftRestriction: { readonly text: string }
  openSubtask: {
    readonly subtaskId: string
    readonly department: Department
    readonly ownerId: string | null
    readonly dueAt: Instant
    readonly text: string
  }
  answerSubtask: { readonly subtaskId: string; readonly text: string }
  settle: PhotoPromise & { readonly text: string }
  answer: { readonly text: string }
  fulfil: { readonly text: string }
  recordVisit: BesideVisit & {
    readonly method: VisitMethod
    readonly at: Instant
    readonly outcome: VisitOutcome
    readonly whom: string
    readonly text: string
  }
  excuseClock: ClockNamed & { readonly text: string }
  acknowledge: ClockNamed & { readonly level: number; readonly text: string }
  reviseCalendar: { readonly calendar: CalendarTerms }
}

export type Action = keyof Inputs
type Nothing = Readonly<Record<never, never>>

export type Command<A extends Action = Action> = {
  [K in A]: Inputs[K] & {
    readonly action: K
    readonly by: Actor
    /** Made by whoever acts, so that a retry is the same event. */
    readonly eventId: string
    readonly occurredAt: Instant
  }
}[A]
