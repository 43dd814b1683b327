import { View } from '@tarojs/components'
import type { TicketView } from '../ticket-view'
import { EntryCard } from './entry-card'
import classes from './ticket-timeline.module.scss'

type TicketTimelineProps = {
  readonly ticket: Pick<TicketView, 'timeline' | 'community'>
  /** Staff see who, as what, and both clocks; residents what happened. */
  readonly reader: 'resident' | 'staff'
}

/** The whole way of a ticket, newest first. */
export function TicketTimeline({ ticket, reader }: TicketTimelineProps) {
  const { timeline, community } = ticket
  const newestFirst = [...timeline].reverse()
  return (
    <View id="timeline" className={classes.timeline}>
      {newestFirst.map(entry => (
        <EntryCard key={entry.id} entry={entry} timeline={timeline} reader={reader} utcOffsetMinutes={community.utcOffsetMinutes} />
      ))}
    </View>
  )
}
