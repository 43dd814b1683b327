import { type EventType, faultTable, type StepKey } from '@linying/domain'
import type { TicketView } from './ticket-view'

/** Template steps that have been recorded since the work last began anew. */
export function recordedSteps({ timeline }: Pick<TicketView, 'timeline'>): ReadonlySet<StepKey | 'free'> {
  const begun = timeline.findLastIndex(({ type }) => beginsAnew.has(type))
  return new Set(timeline.slice(begun + 1).flatMap(({ type, details }) => (type === 'StepRecorded' && details.step ? [details.step] : [])))
}

/** The template's next step that is not recorded yet; undefined where all are. */
export function nextStep(ticket: Pick<TicketView, 'timeline' | 'fault'>): StepKey | undefined {
  const recorded = recordedSteps(ticket)
  const steps: readonly { readonly step: StepKey }[] = faultTable[ticket.fault].steps
  return steps.find(({ step }) => !recorded.has(step))?.step
}

const beginsAnew: ReadonlySet<EventType> = new Set(['SolutionDenied', 'TicketReopened'])
