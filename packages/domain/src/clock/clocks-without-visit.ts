import type { TicketEvent } from '../ticket/events.js'
import type { Status } from '../ticket/status.js'
import { type Clock, isRunning } from './clock.js'
import type { Metric } from './metric.js'
import type { Promised } from './policy.js'
import { startClock } from './start-clock.js'
import type { CalendarTerms } from './working-calendar.js'

interface Between {
  readonly before: Status
  readonly after: Status
  readonly calendar: CalendarTerms | null
}

/** What becomes of a clock when a visit turns out never to have been: it is over, or owed as before; undefined where it has nothing to do with it. */
export function unmetBy(clock: Clock, { payload }: TicketEvent<'VisitVoided'>, between: Between): 'over' | 'owed' | undefined {
  const isItsPromise = clock.metric === 'promise' && clock.round === payload.promiseRound
  const isItsFollowUp = clock.metric === 'follow_up' && clock.round === payload.followUpRound
  if (isItsPromise || isItsFollowUp) return isRunning(clock) ? 'over' : undefined
  if (clock.ended !== 'met') return undefined
  if (clock.metric === 'close') return isReopened(between) ? 'over' : undefined
  if (clock.evidence !== payload.visitId) return undefined
  return clock.metric === 'promise' ? 'owed' : 'over'
}

/**
 * The rounds that begin when a visit turns out never to have been: the ticket is to be closed, and she is to be visited, as is owed from now
 * on. Source: SP-2, both 48 h; that they are counted apart is our decision, 2026-11
 */
export function begunAnew(event: TicketEvent, between: Between, promised: readonly Promised[], clocks: readonly Clock[]): readonly Clock[] {
  if (event.type !== 'VisitVoided') return []
  return metricsAnew(event, between, clocks).flatMap(metric => {
    const policy = promised.find(one => one.metric === metric)
    if (policy === undefined || policy.minutes === null) return []
    const round = clocks.filter(clock => clock.metric === metric).length + 1
    return [startClock({ promised: policy, startAt: event.recordedAt, round }, between.calendar)]
  })
}

function metricsAnew({ id }: TicketEvent<'VisitVoided'>, between: Between, clocks: readonly Clock[]): readonly Metric[] {
  const ofVisits = clocks.filter(({ metric }) => metric === 'return_visit')
  const isOwed = isReopened(between) || ofVisits.some(({ evidence }) => evidence === id)
  const isToBeVisited = between.after === 'done' || between.after === 'closed'
  return [
    ...(isReopened(between) ? (['close'] as const) : []),
    ...(isOwed && isToBeVisited && ofVisits.length > 0 && !ofVisits.some(isRunning) ? (['return_visit'] as const) : [])
  ]
}

function isReopened({ before, after }: Between): boolean {
  return before === 'closed' && after === 'done'
}
