import {
  type Action,
  actionRow,
  type Capacity,
  type EventType,
  type Kind,
  type MessageTable,
  type Side,
  type StaffRole
} from '@linying/domain'
import type { EntryFacts } from './entry-facts.js'
import { entryTitle } from './entry-title.js'

/** What a message is made of. An inbox that keeps only the type of what happened still gets a whole sentence. */
export type MessageFacts = Partial<Omit<EntryFacts, 'type'>> & {
  readonly utcOffsetMinutes?: number
  /** What the ticket is; a repair where nobody says. */
  readonly kind?: Kind
  /** As what the reader works there; where nobody says, as whoever has to act. */
  readonly roles?: readonly StaffRole[]
  /** As what a resident reads it; where nobody says, as of the household that reported it. */
  readonly as?: Extract<Capacity, 'household' | 'joined'>
}

/** The sentence for an inbox, to residents or to staff; undefined where that side is told nothing of it. */
export function messageSentence(type: EventType, side: Side, facts: MessageFacts = {}): string | undefined {
  const says: Partial<Record<Side, Sentence>> = sentences[type]
  return says[side]?.(titleOf(type, side, facts), facts)
}

/** What happened, as the timeline says it, and then what the reader may do. */
type Sentence = (title: string, facts: MessageFacts) => string

type SideOf<R> = R extends 'household' ? 'resident' : 'staff'
type Sentences = { readonly [T in EventType]: Readonly<Record<SideOf<MessageTable[T][number]>, Sentence>> }

const told: Sentence = title => `${title}。`
const andThen =
  (next: string): Sentence =>
  title =>
    `${title}。${next}`

const byKind =
  (next: Readonly<Record<Kind, string>>): Sentence =>
  (title, { kind = 'repair' }) =>
    `${title}。${next[kind]}`

/** What comes next for whoever may do it; all others are only told. */
const nextFor =
  (next: Readonly<Record<Kind, readonly (readonly [action: Action, words: string])[]>>): Sentence =>
  (title, { kind = 'repair', roles }) => {
    const his = next[kind].find(
      ([action]) => roles === undefined || actionRow(kind, action)?.who.some(who => roles.some(role => role === who))
    )
    return his === undefined ? `${title}。` : `${title}。${his[1]}`
  }

/** What she is asked for, by the action with which she answers: the first that is hers to take, and nothing where none is. */
const askedFor =
  (...asks: readonly (readonly [action: Action, words: string])[]): Sentence =>
  (title, { kind = 'repair', as = 'household' }) => {
    const hers = asks.find(([action]) => actionRow(kind, action)?.who.includes(as))
    return hers === undefined ? `${title}。` : `${title}。${hers[1]}`
  }

/** Where to turn to is for whoever reported it to read; one that is seen to under another number goes on there. */
function turnTo({ details, as }: MessageFacts): string {
  if (details?.reason === 'duplicate') return '您会接着收到那边的进展。'
  return as === 'joined' ? '可以打客服电话问问。' : '点开可以看到该找谁解决。'
}

const speakForYourself = ['speakForItself', '您家好了没有，请点开告诉我们。'] as const
const stillNotSolved = ['speakForItself', '您家还没好的话，请点开告诉我们。'] as const
const afterClosing = askedFor(['rate', '请您评价这次服务。'], stillNotSolved)

const sentences: Sentences = {
  TicketReported: {
    staff: nextFor({
      repair: [['accept', '请接单。']],
      complaint: [['confirmDetails', '请马上联系住户核实。']],
      consultation: [['answer', '请答复住户。']],
      convenience: [['accept', '请安排。']],
      emergency: [
        ['assign', '请马上派人。'],
        ['grab', '能去的请马上接单。']
      ]
    })
  },
  TicketAccepted: {
    resident: byKind({
      repair: '接着为您安排师傅。',
      complaint: '客服会联系您核实。',
      consultation: '查清楚就答复您。',
      convenience: '办好会告诉您。',
      emergency: '正在叫师傅赶过去。'
    })
  },
  TicketRejected: { resident: (title, facts) => `${title}。${turnTo(facts)}` },
  TicketAssigned: { resident: told, staff: () => '派给您一张新单，请接下并告诉住户几点到。' },
  TicketGrabbed: { resident: told },
  TicketTaken: {},
  AssignmentLapsed: { staff: told },
  EtaSet: { resident: told },
  TechnicianDeparted: { resident: told },
  TechnicianArrived: { resident: told },
  WorkStarted: { resident: told },
  StepRecorded: { resident: title => `师傅完成一步：${title}。` },
  WorkSuspended: { resident: told, staff: told },
  AccessFailed: { resident: andThen('时间不合适请告诉客服。'), staff: told },
  WorkResumed: { resident: told, staff: andThen('请告诉住户几点到。') },
  WorkFinished: { resident: askedFor(['confirm', '请您看看是否解决了。'], speakForYourself), staff: andThen('等住户确认。') },
  TicketReturned: { staff: andThen('请重新派单。') },
  TicketTransferred: { resident: told, staff: () => '转给您一张单，请接下并告诉住户几点到。' },
  SolutionConfirmed: {
    resident: (title, facts) => (facts.details?.keepsOpen ? `${title}。` : afterClosing(title, facts)),
    staff: (title, { details }) => (details?.keepsOpen ? `${title}。请接着处理没好的那户。` : `${title}。`)
  },
  ClosedOnEarlierWord: { resident: afterClosing, staff: told },
  SolutionDenied: { staff: andThen('请接着处理。') },
  TicketReopened: { staff: andThen('请接着处理。') },
  TicketCancelled: { resident: told, staff: told },
  CancelWished: { staff: andThen('请和住户联系。') },
  ServiceRated: { resident: told, staff: told },
  RatingReplied: { resident: andThen('点开可以看到回复。') },
  FollowUpOpened: {
    resident: () => '您的意见已转给没有经手的负责人，他会了解情况并答复您。',
    staff: andThen('请了解情况，答复住户。')
  },
  FollowUpAnswered: { resident: andThen('点开可以看到答复。'), staff: told },
  ReportDenied: { staff: andThen('请和住户联系。') },
  NoteAdded: {},
  ContactRecorded: {},
  ResidentUrged: { staff: andThen('请告诉住户进展。') },
  ReporterJoined: { resident: told },
  JoinedSpoke: { staff: told },
  HouseholdLeft: { staff: told },
  HouseholdSplitOff: { staff: told },
  TakenUpAgain: { resident: () => '您报的事不再和邻居家的一起办，单独接着处理，原来的时限照算。', staff: andThen('请接着安排。') },
  TicketLinked: {},
  EventCorrected: { resident: told },
  ClosedBySilence: { resident: askedFor(['reopen', '没解决的话可以重开。'], stillNotSolved) },
  DisputeSignedOff: { resident: told },
  CodeRenewed: {},
  PhotoReceived: {},
  DetailsConfirmed: { resident: askedFor(['denyDetails', '如果没有这回事，请告诉我们。']) },
  DetailsDenied: { staff: andThen('请马上和住户核实。') },
  FeedbackGiven: { resident: told },
  ComplaintHandedOver: { resident: told, staff: andThen('请接着处理。') },
  FirstHandlerReplaced: {
    resident: () => '负责跟进您这件事的人换了一位，会接着办到底。',
    staff: () => '这张单由您接着跟到底，请看一下进展。'
  },
  ComplaintRestricted: { staff: told },
  PersonNamed: { staff: () => '这件投诉说的是谁已经写明，请接着处理。' },
  RestrictionLifted: { staff: () => '这件投诉不是说哪位同事，请接着处理。' },
  SubtaskOpened: { staff: told },
  SubtaskAnswered: { staff: told },
  ComplaintSettled: { resident: (_, facts) => askedFor(['confirm', '请您看看是否解决了。'], speakForYourself)('处理好了', facts) },
  ConsultationAnswered: { resident: askedFor(['confirm', '请您看看是否清楚了。'], ['speakForItself', '您清楚了没有，请点开告诉我们。']) },
  RequestFulfilled: { resident: askedFor(['confirm', '请您看看是否满意。'], speakForYourself) },
  VisitRecorded: { resident: told, staff: told },
  VisitVoided: { resident: andThen('给您添麻烦了，我们会再和您联系。'), staff: andThen('请重新联系住户。') },
  ClockExcused: {},
  EscalationAcknowledged: { staff: told },
  CalendarRevised: {}
}

/** Several people of a household and its neighbours may be told, so that the resident is named as a stranger would name her. */
function titleOf(type: EventType, side: Side, facts: MessageFacts): string {
  const { occurredAt = '', details = {}, utcOffsetMinutes = 0, kind = 'repair', roles: _roles, as: _as, ...rest } = facts
  const reader = side === 'resident' ? 'public' : 'staff'
  return entryTitle({ type, occurredAt, details, ...rest }, { reader, utcOffsetMinutes, kind })
}
