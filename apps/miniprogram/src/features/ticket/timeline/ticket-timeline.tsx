import type { Reader } from '@linying/look'
import { View } from '@tarojs/components'
import type { TicketView } from '../ticket-view'
import type { Way } from '../way-of'
import { EarlierButton } from './earlier-button'
import { EntryCard } from './entry-card'
import { newestFirst } from './newest-first'
import classes from './ticket-timeline.module.scss'
import { useTimeline } from './use-timeline'

type TicketTimelineProps = {
  readonly ticket: Way & Pick<TicketView, 'id' | 'kind' | 'community'>
  /** Staff see who, as what, and both clocks; residents what happened. */
  readonly reader: Reader
}

/** The whole way of a ticket, newest first; what lies long back is opened part by part. */
export function TicketTimeline({ ticket, reader }: TicketTimelineProps) {
  const { kind, community } = ticket
  const parts = useTimeline(ticket)
  const timeline = parts.entries
  return (
    <View id="timeline" className={classes.timeline}>
      {newestFirst(timeline).map((entry, index) => (
        <EntryCard
          key={entry.id}
          kind={kind}
          entry={entry}
          isLatest={index === 0}
          timeline={timeline}
          reader={reader}
          utcOffsetMinutes={community.utcOffsetMinutes}
        />
      ))}
      <EarlierButton parts={parts} />
    </View>
  )
}
