import type { EventType } from './events.js'

/**
 * As much of a timeline as comes at a time: the newest with the ticket, earlier ones when somebody asks.
 * Unit: entries. Source: our decision, engineering, 2026-11; a repair has a dozen, and a screen shows five.
 */
export const timelinePart = 40

/** What other parts of a screen are made of, however much came after: the report, and what departments were asked and answered. */
export const keptEntries: readonly EventType[] = ['TicketReported', 'SubtaskOpened', 'SubtaskAnswered']

/** Whose words stand in the timeline and nowhere else, and of which a ticket may have many. */
export const saidInTimeline: readonly EventType[] = [
  'NoteAdded',
  'ResidentUrged',
  'ContactRecorded',
  'EventCorrected',
  'StepRecorded',
  'FeedbackGiven',
  'TicketTransferred',
  'TicketReturned',
  'WorkSuspended',
  'WorkFinished',
  'AccessFailed',
  'SolutionDenied',
  'TicketReopened'
]

/** What is said beside the work: where a ticket stands does not follow from it. */
const beside: ReadonlySet<EventType> = new Set(['NoteAdded', 'ResidentUrged', 'ContactRecorded', 'EventCorrected', 'PhotoReceived'])

/** Whether where a ticket stands, and where its time went, may follow from such an event. */
export function isTurn(type: EventType): boolean {
  return !beside.has(type)
}
