import type { Category } from '../ticket/category.js'
import type { Metric } from './metric.js'
import type { Promised } from './policy.js'

/** A time that a law sets to whoever runs a community, for one of our clocks. */
export interface Statute {
  readonly category: Category | null
  readonly metric: Metric
  readonly minutes: number
  /** Its title. */
  readonly law: string
}

/**
 * What is promised, kept within what the law allows: a company may promise more than the law asks for, never less. Where nothing was
 * promised, the law's time is a clock of its own.
 */
export function withinLaw(promised: readonly Promised[], statutes: readonly Statute[], category: Category | null): readonly Promised[] {
  return statutes.filter(statute => (statute.category ?? category) === category).reduce(bound, promised)
}

function bound(promised: readonly Promised[], { metric, minutes, law }: Statute): readonly Promised[] {
  const limit = { minutes, runs: 'always', adopted: true, source: law } as const
  const own = promised.find(one => one.metric === metric)
  if (own === undefined) return [...promised, { metric, warnPercent: 75, pausable: false, ladder: [], ...limit }]
  const isStricter = own.minutes !== null && own.minutes <= minutes && own.runs === 'always'
  return isStricter ? promised : promised.map(one => (one === own ? { ...one, ...limit } : one))
}
