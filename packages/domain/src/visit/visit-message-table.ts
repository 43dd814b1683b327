import type { VisitEventType } from './visit-events.js'

/** Whom a message about a visit is for; who that is gets looked up when it is delivered. The one who did it is never told. */
export type VisitRecipients = 'visitor' | 'reviewer' | 'managers' | 'concerned'

/** Who is told of what happened to a visit. Of a return visit she is told by the ticket's own event. */
export const visitMessageTable = {
  VisitHeld: [],
  VisitCorrected: ['reviewer'],
  VisitApproved: [],
  VisitSentBack: ['visitor'],
  VisitAnswered: ['reviewer'],
  VisitDenied: ['managers'],
  DenialSettled: ['concerned', 'visitor'],
  PhotoReceived: []
} as const satisfies Record<VisitEventType, readonly VisitRecipients[]>
