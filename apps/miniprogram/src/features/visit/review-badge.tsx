import { denialWords, reviewWords } from '@linying/look'
import { Badge } from '../../ui/badge'
import { visitWords as words } from '../../wording/visit'
import { isVisitLate } from './is-visit-late'
import type { VisitSummary } from './visit-view'

type ReviewBadgeProps = { readonly visit: Pick<VisitSummary, 'review' | 'denial' | 'dueAt'>; readonly now: string }

/** How far the review is, and whether it is late; what a resident denies comes first. */
export function ReviewBadge({ visit, now }: ReviewBadgeProps) {
  const { review, denial } = visit
  if (denial === 'open') return <Badge tone="late" text={denialWords.open} />
  if (isVisitLate(visit, now)) return <Badge tone="late" text={words.late(reviewWords[review])} />
  const tone = ({ waiting: 'soon', sent_back: 'soon', approved: 'onTime', void: 'quiet' } as const)[review]
  return <Badge tone={tone} text={reviewWords[review]} />
}
