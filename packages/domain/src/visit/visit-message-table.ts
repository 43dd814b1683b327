import type { VisitEventType } from './visit-events.js'

/** Whom a message about a visit is for; who that is gets looked up when it is delivered. The one who did it is never told. */
export type VisitRecipients = 'visitor' | 'reviewer' | 'manager' | 'household'

/** Who is told of what happened to a visit. Of a return visit the resident is told by the ticket's own event. */
export const visitMessageTable = {
  VisitHeld: [],
  VisitCorrected: ['reviewer'],
  VisitApproved: [],
  VisitSentBack: ['visitor'],
  VisitAnswered: ['reviewer'],
  VisitDenied: ['manager'],
  DenialSettled: ['household', 'visitor'],
  ReviewOverdue: ['reviewer'],
  AnswerOverdue: ['visitor', 'reviewer'],
  PhotoReceived: []
} as const satisfies Record<VisitEventType, readonly VisitRecipients[]>

/** What of a visit somebody is told at all. */
export type VisitMessageType =
  | 'VisitCorrected'
  | 'VisitSentBack'
  | 'VisitAnswered'
  | 'VisitDenied'
  | 'DenialSettled'
  | 'ReviewOverdue'
  | 'AnswerOverdue'
export const visitMessageTypes = [
  'VisitCorrected',
  'VisitSentBack',
  'VisitAnswered',
  'VisitDenied',
  'DenialSettled',
  'ReviewOverdue',
  'AnswerOverdue'
] as const satisfies readonly VisitMessageType[]

export function isToldOf(type: VisitEventType): type is VisitMessageType {
  return visitMessageTable[type].length > 0
}
