import { dayAndTime, deadlineWords, visitEventWords } from '@linying/look'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { ticketWords } from '../../wording/ticket'
import { visitWords as words } from '../../wording/visit'
import { wallClock } from '../display/wall-clock'
import type { VisitEntry, VisitView } from './visit-view'

/** What happened to a record after it was made, oldest first. */
export function VisitTimeline({ visit }: { readonly visit: VisitView }) {
  const { utcOffsetMinutes } = visit.community
  return (
    <Card id="visit-timeline" title={words.timeline}>
      {visit.timeline.map(entry => (
        <ListItem
          key={entry.id}
          id={`entry-${entry.seq}`}
          title={titleOf(entry)}
          detail={[dayAndTime(entry.recordedAt, wallClock(utcOffsetMinutes)), ...wordsOf(entry, utcOffsetMinutes)].join('\n')}
        />
      ))}
    </Card>
  )
}

function titleOf({ type, actorName, upheld }: VisitEntry): string {
  const what = upheld === null ? visitEventWords[type] : words.settled(upheld)
  return `${actorName ?? ''}${what}`
}

function wordsOf({ words: said, until }: VisitEntry, utcOffsetMinutes: number): readonly string[] {
  const written = Object.values(said).map(word => word ?? ticketWords.erased)
  return until === null ? written : [...written, words.answerBy(deadlineWords(until, wallClock(utcOffsetMinutes)))]
}
