import type { Instant } from '../instant.js'
import type { ServiceRules } from '../service/service-rules.js'
import type { TicketEvent } from '../ticket/events.js'
import type { Kind } from '../ticket/kind.js'
import type { Status } from '../ticket/status.js'
import { type Clock, isRunning } from './clock.js'
import { begunBy, isBackToWork, promisedArrival } from './clocks-begun.js'
import { begunAnew, unmetBy } from './clocks-without-visit.js'
import type { Metric } from './metric.js'
import { goingOn, standingStill } from './pause.js'
import type { Promised } from './policy.js'
import { timed } from './start-clock.js'
import { isToBeShown, stops } from './stop-table.js'
import type { CalendarTerms } from './working-calendar.js'

/** What of a ticket its clocks depend on. */
export interface Timed {
  readonly kind: Kind
  readonly rules: Pick<ServiceRules, 'returnVisitFor'>
  readonly status: Status
  readonly promised: readonly Promised[]
  readonly calendar: CalendarTerms | null
  readonly clocks: readonly Clock[]
}

/** The clocks of a ticket after one more event: a fold, so the stored rows can be recomputed from the events alone. */
export function clocksAfter(before: Timed, event: TicketEvent, statusAfter: Status): readonly Clock[] {
  const calendar = event.type === 'CalendarRevised' ? event.payload.calendar : before.calendar
  const { kind, rules } = before
  const passage = {
    before: before.status,
    after: statusAfter,
    calendar,
    onlyUnrated: kind !== 'complaint' && rules.returnVisitFor === 'unrated'
  }
  const clocks = before.clocks.map(clock => carriedOn(clock, event, passage))
  const begun = [...begunBy(event, before.promised, clocks, calendar), ...begunAnew(event, passage, before.promised, clocks)]
  return [...clocks, ...(statusAfter === 'suspended' ? begun.map(clock => standingStill(clock, event.recordedAt)) : begun)]
}

interface Passage {
  readonly before: Status
  readonly after: Status
  readonly calendar: CalendarTerms | null
  /** She is visited only as long as she has not said how it was. */
  readonly onlyUnrated: boolean
}

function carriedOn(clock: Clock, event: TicketEvent, passage: Passage): Clock {
  if (event.type === 'VisitVoided') return withoutVisit(clock, event, passage)
  const marked = isMarkedBy(clock, event) ? marks(clock, event) : clock
  if (!isRunning(marked)) return takenBack(marked, event, passage)
  if (isMetBy(marked, event)) return over(marked, event, 'met', passage)
  if (marked.metric === 'feedback' && isToBeShown(event)) return { ...marked, awaits: [...marked.awaits, event.id] }
  if (isVoidAfter(marked, event, passage)) return over(marked, event, 'void', passage)
  if (event.type === 'CalendarRevised') return marked.provisional ? timed(marked, passage.calendar) : marked
  return paused(marked, event.recordedAt, passage)
}

function isMetBy(clock: Clock, event: TicketEvent): boolean {
  if (!stops(event, clock.metric)) return false
  if (event.type === 'PhotoReceived') return clock.awaits.includes(event.payload.forEvent)
  return event.type !== 'SubtaskAnswered' || event.payload.subtaskId === clock.about
}

/** It ends also while it stands still: in time, however long it stood. */
function over(clock: Clock, { recordedAt, id }: TicketEvent, ended: 'met' | 'void', { calendar }: Passage): Clock {
  return { ...goingOn(clock, recordedAt, calendar), endedAt: recordedAt, ended, evidence: id }
}

const ends: readonly Status[] = ['closed', 'cancelled', 'rejected']
const owedBeyondClosing: readonly Metric[] = ['close', 'follow_up', 'promise']

/** There is nothing left to measure: the ticket is over, or a promised time was replaced by another before it came. */
function isVoidAfter({ metric, minutes, dueAt }: Clock, event: TicketEvent, { before, after, onlyUnrated }: Passage): boolean {
  if (after === 'cancelled' || after === 'rejected') return true
  if (metric === 'return_visit') return isBackToWork(event) || isClosedWithoutHer(event) || (onlyUnrated && saysHowItWas(event))
  // how soon she is visited or answered, and what she was promised then, is owed to her also when she has confirmed by herself
  if (ends.includes(after)) return !owedBeyondClosing.includes(metric)
  if (metric === 'feedback') return before !== 'done' && after === 'done'
  if (metric !== 'arrive' || minutes !== null || event.recordedAt > dueAt) return false
  return event.type === 'WorkSuspended' || promisedArrival(event) !== null
}

/** Closed because nobody could reach her, or against her word: there is nobody left to visit. What was late by then stays so. */
function isClosedWithoutHer(event: TicketEvent): boolean {
  return event.type === 'ClosedBySilence' || (event.type === 'DisputeSignedOff' && event.payload.closes)
}

function saysHowItWas(event: TicketEvent): boolean {
  return event.type === 'ServiceRated' && event.payload.reported === null
}

/**
 * What a clock was met by turns out not to be so. She says that nobody confirmed anything with her: then it ran until she said so, and the
 * next round is another one. That somebody had taken it on and stood there with his name is true all the same, which is what `first_response`
 * was met by, as by `TicketAccepted`.
 */
function takenBack(clock: Clock, event: TicketEvent, passage: Passage): Clock {
  if (event.type === 'TakenUpAgain') return goesOn(clock, event)
  if (clock.ended !== 'met') return clock
  if (clock.metric === 'confirm_details' && event.type === 'DetailsDenied') return over(clock, event, 'void', passage)
  return isUndoneBy(clock, event, passage) ? { ...clock, endedAt: null, ended: null, evidence: null } : clock
}

/** What ended with the report as a duplicate runs on as if it never had; that it was accepted was said when it was looked at. */
function goesOn(clock: Clock, { payload }: TicketEvent<'TakenUpAgain'>): Clock {
  if (clock.ended !== 'void' || clock.evidence !== payload.rejection || clock.metric === 'accept') return clock
  return { ...clock, endedAt: null, ended: null, evidence: null }
}

/** It was not solved, so what was done is not done, and what was closed is not closed. */
function isUndoneBy({ metric }: Clock, event: TicketEvent, { before, after }: Passage): boolean {
  if (before !== 'done' && before !== 'closed') return false
  if (metric === 'close') return before === 'closed' && after !== 'closed'
  return (metric === 'complete' || metric === 'answer') && isBackToWork(event)
}

/**
 * What such a visit met was not met: it ran until that was found, and what is owed now is another round. A promise is owed as it was, and so
 * is a visit that was given up after too few attempts.
 */
function withoutVisit(clock: Clock, event: TicketEvent<'VisitVoided'>, passage: Passage): Clock {
  const found = clock.metric === 'return_visit' ? event.payload.visitRounds?.find(({ round }) => round === clock.round) : undefined
  if (found !== undefined) return { ...clock, ended: found.ended, endedAt: found.endedAt, evidence: found.evidence }
  switch (unmetBy(clock, event, passage)) {
    case 'over':
      return over(clock, event, 'void', passage)
    case 'owed':
      return { ...clock, endedAt: null, ended: null, evidence: null }
    default:
      return isRunning(clock) ? paused(clock, event.recordedAt, passage) : clock
  }
}

function paused(clock: Clock, at: Instant, { before, after, calendar }: Passage): Clock {
  if (after !== 'suspended') return goingOn(clock, at, calendar)
  return before === 'suspended' ? clock : standingStill(clock, at)
}

function isMarkedBy(clock: Clock, event: TicketEvent): event is TicketEvent<'ClockExcused' | 'EscalationAcknowledged'> {
  if (event.type !== 'ClockExcused' && event.type !== 'EscalationAcknowledged') return false
  return event.payload.metric === clock.metric && event.payload.round === clock.round
}

function marks(clock: Clock, event: TicketEvent<'ClockExcused' | 'EscalationAcknowledged'>): Clock {
  if (event.type === 'ClockExcused') return { ...clock, excused: true }
  return { ...clock, acknowledged: [...clock.acknowledged, event.payload.level] }
}
