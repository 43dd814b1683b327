import {
  type Clock,
  clockStanding,
  defaultPolicies,
  type Instant,
  type Metric,
  type Policy,
  type Promised,
  plusMinutes
} from '@linying/domain'
import type { TicketStory } from './a-ticket.js'
import { usualReport } from './usual-report.js'

/** So many minutes after the usual report. */
export function after(minutes: number): Instant {
  return plusMinutes(usualReport.occurredAt, minutes)
}

export function clocksOf({ ticket }: TicketStory, metric: Metric): readonly Clock[] {
  return ticket.clocks.filter(clock => clock.metric === metric)
}

/** The last round of a metric. */
export function clockOf(story: TicketStory, metric: Metric): Clock {
  const clock = clocksOf(story, metric).at(-1)
  if (clock === undefined) throw new Error(`no ${metric} is promised`)
  return clock
}

/** How every round of a metric stands, in order. */
export function standings(story: TicketStory, metric: Metric, now: Instant): readonly string[] {
  return clocksOf(story, metric).map(clock => clockStanding(clock, now))
}

/** What a community promises, changed for one metric. */
export function promising(metric: Metric, change: Partial<Promised>): { readonly policies: readonly Policy[] } {
  return { policies: defaultPolicies.map(policy => (policy.metric === metric ? { ...policy, ...change } : policy)) }
}
