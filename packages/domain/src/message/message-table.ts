import type { EventType } from '../ticket/events.js'

/** Whom a message is for; who that is gets looked up when it is delivered. The one who did it is never told. */
export type Recipients = 'household' | 'assignee' | 'agents'

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
  SolutionDenied: ['assignee', 'agents'],
  TicketReopened: ['assignee', 'agents'],
  TicketCancelled: ['household', 'assignee', 'agents'],
  CancelWished: ['assignee', 'agents'],
  ServiceRated: ['household', 'assignee', 'agents'],
  ReportDenied: ['agents'],
  NoteAdded: [],
  ContactRecorded: [],
  ResidentUrged: ['assignee', 'agents'],
  ReporterJoined: ['household'],
  TicketLinked: [],
  EventCorrected: ['household'],
  ClosedBySilence: ['household'],
  DisputeSignedOff: ['household'],
  CodeRenewed: [],
  PhotoReceived: []
} as const satisfies Record<EventType, readonly Recipients[]>
