import type { Instant } from '../instant.js'
import { isResidentWord } from '../people/actor.js'
import type { TicketEvent } from '../ticket/events.js'
import type { Channel } from '../ticket/kind.js'
import { type Clock, isRunning } from './clock.js'
import type { Metric } from './metric.js'
import type { Promised } from './policy.js'
import { startClock } from './start-clock.js'
import type { CalendarTerms } from './working-calendar.js'

/** The clocks with which a ticket begins. */
export function firstClocks(event: TicketEvent<'TicketReported'>): readonly Clock[] {
  const { promised, calendar } = event.payload
  const isAnswered = hasSpoken(event)
  return promised
    .filter(({ metric, minutes }) => startsWithReport.has(metric) && minutes !== null && !(isAnswered && metric === 'first_response'))
    .map(one => startClock({ promised: one, startAt: event.recordedAt, round: 1 }, calendar))
}

/** Somebody of the staff who writes down what he is told has spoken with her; what came in writing or by others waits for an answer. */
function hasSpoken({ actor, payload }: TicketEvent<'TicketReported'>): boolean {
  return !isResidentWord(actor.as) && actor.as !== 'system' && spoken.has(payload.channel)
}

const spoken: ReadonlySet<Channel> = new Set(['phone', 'front_desk', 'patrol'])

const startsWithReport: ReadonlySet<Metric> = new Set([
  'first_response',
  'accept',
  'arrive',
  'complete',
  'confirm_details',
  'feedback',
  'close',
  'answer'
])

/**
 * The clocks that an event begins, of those that were promised. While an arrival is owed within a fixed time, the time that somebody names
 * is only told: one arrival has one clock, and nobody is alarmed twice about it.
 */
export function begunBy(
  event: TicketEvent,
  promised: readonly Promised[],
  clocks: readonly Clock[],
  calendar: CalendarTerms | null
): readonly Clock[] {
  return [beginningIn(event), promiseIn(event)].flatMap(begun => {
    const policy = promised.find(({ metric }) => metric === begun?.metric)
    if (begun === undefined || policy === undefined || (policy.minutes === null && begun.until === undefined)) return []
    if (begun.metric === 'arrive' && clocks.some(isOwedArrival)) return []
    const round = clocks.filter(({ metric }) => metric === begun.metric).length + 1
    return [startClock({ promised: policy, startAt: event.recordedAt, round, ...begun.until, about: begun.about }, calendar)]
  })
}

function isOwedArrival(clock: Clock): boolean {
  return clock.metric === 'arrive' && clock.minutes !== null && isRunning(clock)
}

interface Begun {
  readonly metric: Metric
  readonly until?: { readonly promisedAt: Instant }
  readonly about?: string
}

function beginningIn(event: TicketEvent): Begun | undefined {
  switch (event.type) {
    case 'EtaSet':
    case 'TechnicianDeparted': {
      const promisedAt = promisedArrival(event)
      return promisedAt === null ? undefined : { metric: 'arrive', until: { promisedAt } }
    }
    case 'FeedbackGiven':
      return { metric: 'feedback', until: { promisedAt: event.payload.nextUpdateAt } }
    case 'DetailsDenied':
      return { metric: 'confirm_details' }
    case 'FollowUpOpened':
      return { metric: 'follow_up' }
    case 'WorkFinished':
    case 'ComplaintSettled':
      return { metric: 'return_visit' }
    case 'SolutionDenied':
    case 'TicketReopened':
      return { metric: 'feedback' }
    case 'VisitRecorded':
      return isBackToWork(event) ? { metric: 'feedback' } : undefined
    case 'SubtaskOpened':
      return { metric: 'subtask', until: { promisedAt: event.payload.dueAt }, about: event.payload.subtaskId }
    default:
      return undefined
  }
}

/** What the visitor promised her, whatever else came of it. */
function promiseIn(event: TicketEvent): Begun | undefined {
  if (event.type !== 'VisitRecorded' || event.payload.promisedUntil === undefined) return undefined
  return { metric: 'promise', until: { promisedAt: event.payload.promisedUntil } }
}

/** When the technician says that he will be there, if he says it in this event. */
export function promisedArrival(event: TicketEvent): Instant | null {
  if (event.type !== 'EtaSet' && event.type !== 'TechnicianDeparted') return null
  return event.payload.etaAt
}

/** It was not solved after all. */
export function isBackToWork(event: TicketEvent): boolean {
  if (event.type === 'VisitRecorded') return event.payload.outcome === 'not_solved'
  return event.type === 'SolutionDenied' || event.type === 'TicketReopened'
}
