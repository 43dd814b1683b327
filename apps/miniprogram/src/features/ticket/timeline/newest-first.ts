import type { TimelineEntry } from '../ticket-view'

/** What happened last comes first, and then the photos that came in after it: that they came is no news by itself. */
export function newestFirst<T extends Pick<TimelineEntry, 'type'>>(timeline: readonly T[]): readonly T[] {
  const groups: T[][] = []
  for (const entry of timeline) {
    const last = groups.at(-1)
    if (entry.type === 'PhotoReceived' && last !== undefined) last.splice(1, 0, entry)
    else groups.push([entry])
  }
  return groups.reverse().flat()
}
