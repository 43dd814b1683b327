import { type VisitMethod, type VisitOutcome, visitMethods, visitOutcomes } from '../ticket/reasons.js'

/** Every contact outside the app is one kind of record. Source: SP-6 (return), SP-14 (care), SP-13 (patrol), SP-15 (the record) */
export type VisitKind = 'return' | 'care' | 'patrol'
export const visitKinds = ['return', 'care', 'patrol'] as const satisfies readonly VisitKind[]

/** How somebody was met: `post` is at the patrol post. */
export type MeetingMethod = VisitMethod | 'post'
export const meetingMethods = [...visitMethods, 'post'] as const satisfies readonly MeetingMethod[]

export const methodsByKind = {
  return: visitMethods,
  care: visitMethods,
  patrol: ['post', 'on_site']
} as const satisfies Record<VisitKind, readonly MeetingMethod[]>

/** What came of a meeting; of a return visit the words of the ticket's own event. */
export type MeetingOutcome = VisitOutcome | 'well' | 'needs_help' | 'declined' | 'helped' | 'told' | 'registered'
export const meetingOutcomes = [
  ...visitOutcomes,
  'well',
  'needs_help',
  'declined',
  'helped',
  'told',
  'registered'
] as const satisfies readonly MeetingOutcome[]

export const outcomesByKind = {
  return: visitOutcomes,
  care: ['well', 'needs_help', 'unreachable', 'declined'],
  patrol: ['helped', 'told', 'registered']
} as const satisfies Record<VisitKind, readonly MeetingOutcome[]>

/** Nobody was spoken with. */
export function isInVain(outcome: MeetingOutcome): boolean {
  return outcome === 'unreachable'
}
