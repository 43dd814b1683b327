import { type Instant, localTime } from '@linying/domain'

export type SummaryPeriod = 'this' | 'last' | 'three'
export const summaryPeriods = ['this', 'last', 'three'] as const satisfies readonly SummaryPeriod[]

/** Whole months on the community's clock; the end is exclusive. */
export function monthsOf(period: SummaryPeriod, now: Instant, utcOffsetMinutes: number): { readonly from: Instant; readonly to: Instant } {
  const begin = localTime(now, utcOffsetMinutes).startOf('month')
  const from = { this: begin, last: begin.subtract(1, 'month'), three: begin.subtract(2, 'month') }[period]
  const to = period === 'last' ? begin : begin.add(1, 'month')
  return { from: from.toISOString(), to: to.toISOString() }
}
