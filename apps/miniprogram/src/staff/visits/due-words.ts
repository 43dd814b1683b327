import { deadlineWords, remainingWords, type WallClock } from '@linying/look'
import type { VisitSummary } from '../../features/visit/visit-view'
import { staffVisitsWords as words } from '../../wording/staff-visits'

/** What is waited for, until when, and how late it is; undefined where nothing is. What a resident denies goes before all else. */
export function dueWords(
  { review, denial, dueAt }: Pick<VisitSummary, 'review' | 'denial' | 'dueAt'>,
  clock: WallClock
): string | undefined {
  if (dueAt === null) return undefined
  const until = deadlineWords(dueAt, clock)
  const what = denial === 'open' ? words.due.denied : words.due[review === 'sent_back' ? 'sent_back' : 'waiting']
  return dueAt < clock.now ? words.wasDueBy(until, what, remainingWords(dueAt, clock.now)) : words.dueBy(until, what)
}
