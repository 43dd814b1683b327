import type {
  Bring,
  ClockNamed,
  ContactRecord,
  Department,
  Instant,
  Material,
  NoPhotoReason,
  NotSolvedReason,
  RatingLevel,
  RatingTag,
  RejectReason,
  Result,
  ReturnReason,
  StepKey,
  SuspendReason,
  TransferReason,
  VisitOutcome
} from '@linying/domain'
import type { LocalPhoto } from '../../photo/local-photo'
import type { BesideVisit } from '../../visit/beside-visit'

/** What a form asks for and what a person answers, by the words of the action table. */
export interface AnswerTypes {
  readonly technician: string
  readonly eta: Instant
  readonly 'eta-if-known': Instant | null
  readonly 'reject-reason': { readonly reason: RejectReason; readonly whoCanHelp: string; readonly duplicateOf: string | null }
  readonly 'suspend-reason': SuspendReason
  readonly 'return-reason': ReturnReason
  readonly 'transfer-reason': TransferReason
  readonly 'not-solved-reason': NotSolvedReason
  readonly until: Instant
  readonly step: { readonly step: StepKey | 'free'; readonly label: string }
  readonly materials: readonly Material[]
  readonly 'photos-or-reason': PhotosOrReason
  readonly 'photos-if-any': readonly LocalPhoto[]
  readonly result: Result
  readonly text: string
  readonly 'text-if-any': string
  readonly audience: 'household' | 'staff'
  readonly rating: RatingGiven
  readonly contact: ContactRecord
  readonly 'contact-if-reported': ContactRecord | null
  readonly 'contact-if-any': ContactRecord | null
  readonly reached: boolean
  readonly solved: boolean
  readonly ticket: string
  readonly resident: string
  readonly joined: string
  readonly event: string
  readonly 'next-update': Instant
  readonly evidence: Evidence
  readonly department: Department
  readonly person: string
  readonly successor: string
  readonly subtask: SubtaskAsked
  readonly 'subtask-answer': string
  readonly visit: Visit
  readonly clock: ClockNamed
  readonly level: ClockNamed & { readonly level: number }
}

/** Tags suit the level, so another level begins without. */
export interface RatingGiven {
  readonly level?: RatingLevel
  readonly tags: readonly RatingTag[]
}

export interface PhotosOrReason {
  readonly photos: readonly LocalPhoto[]
  readonly noPhotoReason: NoPhotoReason | null
}

/** What the resident is shown: photos of it, or a linked ticket that says how far it is. */
export interface Evidence {
  readonly photos: readonly LocalPhoto[]
  readonly shownTicketId: string | null
}

/** The id is made with the first part that is answered, so that sending it twice is one subtask. */
export interface SubtaskAsked {
  readonly subtaskId: string
  readonly department?: Department
  readonly ownerId: string | null
  readonly dueAt?: Instant
}

export interface Visit extends BesideVisit {
  readonly at: Instant
  readonly outcome?: VisitOutcome
  readonly whom: string
}

export type Answers = { readonly [B in Bring]?: AnswerTypes[B] }

/** Answers that stand until somebody gives another; what decides something is never among them. */
export const startAnswers: Answers = {
  'eta-if-known': null,
  materials: [],
  'text-if-any': '',
  'photos-if-any': [],
  'contact-if-reported': null,
  'contact-if-any': null
}
