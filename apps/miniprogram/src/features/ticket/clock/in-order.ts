import type { ClockFacts } from '@linying/look'

/** What runs, due first; then what is over, the latest first. */
export function inOrder<T extends Pick<ClockFacts, 'dueAt' | 'endedAt'>>(clocks: readonly T[]): readonly T[] {
  return [...clocks].sort((one, other) => {
    if (one.endedAt === null && other.endedAt === null) return Date.parse(one.dueAt) - Date.parse(other.dueAt)
    if (one.endedAt === null) return -1
    return other.endedAt === null ? 1 : Date.parse(other.endedAt) - Date.parse(one.endedAt)
  })
}
