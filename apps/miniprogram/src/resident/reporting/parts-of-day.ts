import { type Instant, localTime } from '@linying/domain'

export type PartOfDay = 'morning' | 'afternoon' | 'evening'

export type Span = { readonly from: Instant; readonly to: Instant }

/** When somebody may come to a home. Unit: hours of the community's own day. Our decision; noon is for rest. */
const hoursByPart: Readonly<Record<PartOfDay, readonly [from: number, to: number]>> = {
  morning: [8, 12],
  afternoon: [14, 18],
  evening: [18, 21]
}

export const partsOfDay = ['morning', 'afternoon', 'evening'] as const satisfies readonly PartOfDay[]

/** Days that can be chosen, today included. */
const daysAhead = 7

export type Day = { readonly startsAt: Instant; readonly spans: readonly (Span & { readonly part: PartOfDay })[] }

/** The coming days with what is left of each; a part that has begun can still be chosen until it ends. */
export function comingDays(now: Instant, utcOffsetMinutes: number): readonly Day[] {
  const today = localTime(now, utcOffsetMinutes).startOf('day')
  return Array.from({ length: daysAhead }, (_, ahead) => today.add(ahead, 'day'))
    .map(day => ({
      startsAt: day.toISOString(),
      spans: partsOfDay.map(part => {
        const [from, to] = hoursByPart[part]
        return { part, from: day.add(from, 'hour').toISOString(), to: day.add(to, 'hour').toISOString() }
      })
    }))
    .map(day => ({ ...day, spans: day.spans.filter(({ to }) => to > now) }))
    .filter(({ spans }) => spans.length > 0)
}
