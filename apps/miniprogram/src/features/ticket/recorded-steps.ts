import { type StepKey, workOf } from '@linying/domain'
import type { TicketView, TimelineEntry } from './ticket-view'
import { type Way, wayOf } from './way-of'

/** Template steps that have been recorded since the work last began anew. */
export function recordedSteps(ticket: Way): Steps {
  const way = wayOf(ticket)
  const begun = way.map(beginsAnew).lastIndexOf(true)
  return new Set(way.slice(begun + 1).flatMap(({ type, details }) => (type === 'StepRecorded' && details.step ? [details.step] : [])))
}

type Steps = ReadonlySet<StepKey | 'free'>

const none: Steps = new Set()

/** The template's next step that is neither recorded nor waiting for signal; undefined where all are. */
export function nextStep(ticket: Way & Pick<TicketView, 'category'>, waiting: Steps = none): StepKey | undefined {
  const recorded = recordedSteps(ticket)
  return workOf(ticket.category)?.steps.find(({ step }) => !recorded.has(step) && !waiting.has(step))?.step
}

/** It was not solved after all. */
function beginsAnew({ type, details }: Pick<TimelineEntry, 'type' | 'details'>): boolean {
  return type === 'SolutionDenied' || type === 'TicketReopened' || (type === 'VisitRecorded' && details.outcome === 'not_solved')
}
