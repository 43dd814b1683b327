import { type Instant, plusMinutes } from '../instant.js'
import { type Measure, type Measured, type MeasuredAs, measureTable } from './measure-table.js'

/**
 * How long somebody waits until he may do the same again, after all the moments at which he did.
 * Unit: whole seconds, 0 for now; welcome at the very moment at which the first of them is as old as the measure says.
 */
export function waitAfter(what: Measured, as: MeasuredAs, moments: readonly Instant[], now: Instant): number {
  const newestFirst = [...moments].sort().reverse()
  const measures: readonly Measure[] = measureTable[what][as]
  return Math.max(0, ...measures.map(measure => waitUntilOld(measure, newestFirst[measure.atMost - 1], now)))
}

/** The same where only the moment is known at which the first of so many was done; undefined or null where there were fewer. */
export function waitUntilOld({ withinMinutes }: Measure, first: Instant | undefined | null, now: Instant): number {
  if (first === undefined || first === null) return 0
  const milliseconds = Date.parse(plusMinutes(first, withinMinutes)) - Date.parse(now)
  // a phone's or another server's clock may be ahead: nobody waits longer than for the whole of it
  return Math.min(withinMinutes * 60, Math.max(0, Math.ceil(milliseconds / 1000)))
}
