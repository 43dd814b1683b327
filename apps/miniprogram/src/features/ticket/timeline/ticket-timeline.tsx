import { View } from '@tarojs/components'
import type { TicketView } from '../ticket-view'
import { EntryCard } from './entry-card'
import { newestFirst } from './newest-first'
import classes from './ticket-timeline.module.scss'

type TicketTimelineProps = {
  readonly ticket: Pick<TicketView, 'kind' | 'timeline' | 'community'>
  /** Staff see who, as what, and both clocks; residents what happened. */
  readonly reader: 'resident' | 'staff'
}

/** The whole way of a ticket, newest first. */
export function TicketTimeline({ ticket, reader }: TicketTimelineProps) {
  const { kind, timeline, community } = ticket
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
    </View>
  )
}
