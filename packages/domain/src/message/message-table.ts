import { type EventType, eventTypes, type TicketEvent } from '../ticket/events.js'
import { type VisitMessageType, visitMessageTypes } from '../visit/visit-message-table.js'

/** Whom a message is for; who that is gets looked up when it is delivered. The one who did it is never told. */
export type Recipients =
  | 'household'
  | 'assignee'
  | 'agents'
  | 'first_handler'
  | 'supervisor'
  | 'manager'
  | 'subtask_owner'
  | 'follow_up_person'
  | 'on_duty'

/** Who is told of what happened. After each step the resident is told (Source: SP-1); silence is a choice and stands here too. */
export const messageTable = {
  TicketReported: ['agents'],
  TicketAccepted: ['household'],
  TicketRejected: ['household'],
  TicketAssigned: ['household', 'assignee'],
  TicketGrabbed: ['household'],
  TicketTaken: [],
  AssignmentLapsed: ['agents'],
  EtaSet: ['household'],
  TechnicianDeparted: ['household'],
  TechnicianArrived: ['household'],
  WorkStarted: ['household'],
  StepRecorded: ['household'],
  WorkSuspended: ['household', 'agents'],
  AccessFailed: ['household', 'agents'],
  WorkResumed: ['household', 'assignee'],
  WorkFinished: ['household', 'agents'],
  TicketReturned: ['agents'],
  TicketTransferred: ['household', 'assignee'],
  SolutionConfirmed: ['household', 'assignee', 'agents'],
  ClosedOnEarlierWord: ['household', 'assignee', 'agents'],
  SolutionDenied: ['assignee', 'agents'],
  TicketReopened: ['assignee', 'agents'],
  TicketCancelled: ['household', 'assignee', 'agents'],
  CancelWished: ['assignee', 'agents'],
  ServiceRated: ['household', 'assignee', 'agents'],
  ReportDenied: ['agents'],
  RatingReplied: ['household'],
  FollowUpOpened: ['household', 'follow_up_person'],
  FollowUpAnswered: ['household', 'first_handler'],
  NoteAdded: [],
  ContactRecorded: [],
  ResidentUrged: ['assignee', 'agents'],
  ReporterJoined: ['household'],
  JoinedSpoke: ['assignee', 'agents'],
  HouseholdLeft: ['assignee', 'agents'],
  HouseholdSplitOff: ['assignee', 'agents'],
  TakenUpAgain: ['household', 'agents'],
  TicketLinked: [],
  EventCorrected: ['household'],
  ClosedBySilence: ['household'],
  DisputeSignedOff: ['household'],
  CodeRenewed: [],
  PhotoReceived: [],
  DetailsConfirmed: ['household'],
  DetailsDenied: ['first_handler', 'supervisor'],
  FeedbackGiven: ['household'],
  ComplaintHandedOver: ['household', 'supervisor'],
  // as it stands when the message goes out: whoever answers for it from now on
  FirstHandlerReplaced: ['household', 'first_handler'],
  ComplaintRestricted: ['supervisor'],
  // whoever had the first contact, or the desk, goes on with it
  PersonNamed: ['first_handler'],
  RestrictionLifted: ['first_handler'],
  SubtaskOpened: ['subtask_owner'],
  SubtaskAnswered: ['first_handler'],
  ComplaintSettled: ['household'],
  ConsultationAnswered: ['household'],
  RequestFulfilled: ['household'],
  VisitRecorded: ['household', 'first_handler'],
  VisitVoided: ['household', 'first_handler'],
  ClockExcused: [],
  EscalationAcknowledged: ['first_handler'],
  CalendarRevised: []
} as const satisfies Record<EventType, readonly Recipients[]>

/** What a message is about: an event of a ticket or of a visit, a clock of which somebody is told, or reports that came in by hundreds. */
export type MessageType = EventType | AlarmType | VisitMessageType | 'ReportsImported'
export type AlarmType = 'ClockWarned' | 'ClockBroken'
export const messageTypes: readonly MessageType[] = [...eventTypes, 'ClockWarned', 'ClockBroken', ...visitMessageTypes, 'ReportsImported']

export type MessageTable = typeof messageTable

/** Who is to be told of this. An emergency concerns everybody at work (Source: SP-5), a complaint the responsible department (SP-2). */
export function recipientsOf(event: TicketEvent): readonly Recipients[] {
  if (event.type !== 'TicketReported') return messageTable[event.type]
  if (event.payload.kind === 'emergency') return ['on_duty']
  return event.payload.kind === 'complaint' ? ['agents', 'supervisor'] : messageTable.TicketReported
}
