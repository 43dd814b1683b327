import { deadlineWords, type WallClock } from '@linying/look'
import type { VisitSummary } from '../../features/visit/visit-view'
import { staffVisitsWords as words } from '../../wording/staff-visits'

/** What is waited for, and until when; undefined where nothing is. What a resident denies goes before all else. */
export function dueWords(
  { review, denial, dueAt }: Pick<VisitSummary, 'review' | 'denial' | 'dueAt'>,
  clock: WallClock
): string | undefined {
  if (dueAt === null) return undefined
  const until = deadlineWords(dueAt, clock)
  if (denial === 'open') return words.due.denied(until)
  return review === 'waiting' || review === 'sent_back' ? words.due[review](until) : undefined
}
