import type { Kind } from '../ticket/kind.js'
import { kinds } from '../ticket/kind.js'
import type { Metric } from './metric.js'
import type { Policy, Promised, Rung } from './policy.js'

const hour = 60
const day = 24 * hour

/** Who hears how soon that a promise is broken: our decision, 2026-11; a manager may change it. */
const atOnce: readonly Rung[] = [
  { to: 'assignee', afterMinutes: 0 },
  { to: 'first_handler', afterMinutes: 0 },
  { to: 'supervisor', afterMinutes: 5 },
  { to: 'manager', afterMinutes: 10 }
]
const soon: readonly Rung[] = [
  { to: 'assignee', afterMinutes: 0 },
  { to: 'first_handler', afterMinutes: 5 },
  { to: 'supervisor', afterMinutes: 15 },
  { to: 'manager', afterMinutes: hour }
]
const withinTheDay: readonly Rung[] = [
  { to: 'assignee', afterMinutes: 0 },
  { to: 'first_handler', afterMinutes: hour },
  { to: 'supervisor', afterMinutes: 4 * hour },
  { to: 'manager', afterMinutes: day }
]

const usual = { runs: 'always', warnPercent: 75, pausable: false, adopted: false, category: null, urgency: null } as const

/** Whose return visit depends on the community's rule as well. */
const toolKinds = ['repair', 'emergency'] as const satisfies readonly Kind[]
/** After which somebody may come to see whether it is solved. */
const visitedKinds = ['complaint', ...toolKinds] as const satisfies readonly Kind[]

/**
 * What a community promises until its manager says otherwise: rows to begin with, each with its source.
 * Source: product.md, default clocks.
 */
export const defaultPolicies: readonly Policy[] = [
  ...kinds.map(kind => policy(kind, 'first_response', 2 * hour, soon, 'market expectation, plan 000')),
  policy('repair', 'accept', 30, soon, 'our decision', { runs: 'duty_hours' }),
  policy('convenience', 'accept', 2 * hour, soon, 'our decision', { runs: 'duty_hours' }),
  policy('repair', 'arrive', null, soon, 'SP-1'),
  policy('repair', 'complete', day, withinTheDay, 'our decision; plan 003 counts more than 24 h as overdue', { pausable: true }),
  policy('emergency', 'accept', 5, atOnce, 'SP-5, our decision'),
  policy('emergency', 'arrive', 30, atOnce, 'SP-5, our decision'),
  policy('complaint', 'confirm_details', 15, soon, 'SP-2'),
  policy('complaint', 'feedback', 2 * hour, soon, 'SP-2'),
  policy('complaint', 'close', 2 * day, withinTheDay, 'SP-2, heading', { pausable: true }),
  policy('complaint', 'return_visit', 2 * day, withinTheDay, 'SP-2, text'),
  policy('complaint', 'subtask', null, soon, 'SP-2, our decision'),
  ...toolKinds.map(kind => policy(kind, 'return_visit', 2 * day, withinTheDay, 'SP-6; as for complaints, our decision')),
  ...kinds.map(kind => policy(kind, 'follow_up', day, withinTheDay, 'SP-7; the time is our decision')),
  ...visitedKinds.map(kind => policy(kind, 'promise', null, soon, 'SP-6; whom it is told to is our decision')),
  policy('consultation', 'answer', hour, soon, 'SP-3', { runs: 'duty_hours' })
]

function policy(
  kind: Kind,
  metric: Metric,
  minutes: number | null,
  ladder: readonly Rung[],
  source: string,
  differs: Partial<Promised> = {}
): Policy {
  return { ...usual, kind, metric, minutes, ladder, source, ...differs }
}
