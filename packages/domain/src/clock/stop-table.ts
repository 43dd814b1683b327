import { isResidentWord } from '../people/actor.js'
import type { EventType, TicketEvent } from '../ticket/events.js'
import type { Metric } from './metric.js'

/**
 * Which clocks an event stops. A note, a correction, an urge or anything that the service does by itself stops none: only what somebody
 * did for the resident, with its record, does.
 * Source: SP-2, SP-3, SP-7; product.md, default clocks.
 */
export const stopTable = {
  TicketReported: [],
  TicketAccepted: ['first_response', 'accept'],
  TicketRejected: ['first_response'],
  TicketAssigned: ['first_response', 'accept'],
  TicketGrabbed: ['first_response', 'accept'],
  TicketTaken: [],
  AssignmentLapsed: [],
  EtaSet: ['first_response'],
  TechnicianDeparted: ['first_response'],
  TechnicianArrived: ['first_response', 'arrive'],
  WorkStarted: ['first_response', 'arrive'],
  StepRecorded: ['arrive'],
  WorkSuspended: [],
  AccessFailed: ['arrive'],
  WorkResumed: [],
  WorkFinished: ['arrive', 'complete'],
  TicketReturned: [],
  TicketTransferred: [],
  SolutionConfirmed: ['close'],
  ClosedOnEarlierWord: ['close'],
  SolutionDenied: [],
  TicketReopened: [],
  TicketCancelled: [],
  CancelWished: [],
  ServiceRated: [],
  RatingReplied: [],
  FollowUpOpened: [],
  FollowUpAnswered: ['follow_up'],
  ReportDenied: [],
  NoteAdded: [],
  ContactRecorded: ['first_response', 'promise'],
  ResidentUrged: [],
  ReporterJoined: [],
  JoinedSpoke: [],
  HouseholdLeft: [],
  HouseholdSplitOff: [],
  TakenUpAgain: [],
  TicketLinked: [],
  EventCorrected: [],
  ClosedBySilence: ['close'],
  DisputeSignedOff: ['close'],
  CodeRenewed: [],
  PhotoReceived: ['feedback'],
  DetailsConfirmed: ['first_response', 'accept', 'confirm_details'],
  DetailsDenied: [],
  FeedbackGiven: ['first_response', 'feedback', 'promise'],
  ComplaintHandedOver: [],
  FirstHandlerReplaced: [],
  ComplaintRestricted: [],
  PersonNamed: [],
  RestrictionLifted: [],
  SubtaskOpened: [],
  SubtaskAnswered: ['subtask'],
  ComplaintSettled: ['first_response', 'feedback', 'complete'],
  ConsultationAnswered: ['first_response', 'accept', 'answer', 'complete'],
  RequestFulfilled: ['first_response', 'accept', 'complete'],
  VisitRecorded: ['return_visit', 'close', 'promise'],
  VisitVoided: [],
  ClockExcused: [],
  EscalationAcknowledged: [],
  CalendarRevised: []
} as const satisfies Record<EventType, readonly Metric[]>

/** Whether an event stops clocks of a metric, under the conditions that the table has no room for. */
export function stops(event: TicketEvent, metric: Metric): boolean {
  if (!(stopTable[event.type] as readonly Metric[]).includes(metric)) return false
  if (metric !== 'close' && !isAct(event)) return false
  switch (event.type) {
    case 'ContactRecorded':
      return event.payload.reached
    case 'SolutionConfirmed':
      return !event.payload.keepsOpen
    case 'DisputeSignedOff':
      return event.payload.closes
    // being told is not enough, she has been shown it: her photo, once it is there
    case 'FeedbackGiven':
    case 'ComplaintSettled':
      return metric !== 'feedback' || !isToBeShown(event)
    case 'VisitRecorded':
      return isVisitEnough(event, metric)
    default:
      return true
  }
}

/** An attempt in vain is none, unless it was the last of as many as are owed. */
function isVisitEnough({ payload: { outcome, gaveUp, keepsOpen } }: TicketEvent<'VisitRecorded'>, metric: Metric): boolean {
  if (metric === 'close') return outcome === 'solved' && !keepsOpen
  return outcome !== 'unreachable' || (metric === 'return_visit' && gaveUp === true)
}

/** She is told something whose photo is still on its way. */
export function isToBeShown(event: TicketEvent): event is TicketEvent<'FeedbackGiven' | 'ComplaintSettled'> {
  return (event.type === 'FeedbackGiven' || event.type === 'ComplaintSettled') && event.payload.expectedPhotos > 0
}

/** Done by a member of staff: neither by the service itself nor by the resident. */
function isAct({ type, actor }: TicketEvent): boolean {
  return type === 'PhotoReceived' || (actor.as !== 'system' && !isResidentWord(actor.as))
}
