import { dayAndTime, ratingLevelWords, ratingTagWords } from '@linying/look'
import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Badge } from '../../../ui/badge'
import { Card } from '../../../ui/card'
import { ratingWords } from '../../../wording/rating'
import { wallClock } from '../../display/wall-clock'
import type { TicketView } from '../ticket-view'
import classes from './rated-card.module.scss'

type RatedCardProps = {
  readonly ticket: TicketView
  readonly reader: 'resident' | 'staff'
  /** What the reader may do about it. */
  readonly children?: ReactNode
}

/** What the resident said of the service last, that it was another word before or an agent's report, and what she was answered. */
export function RatedCard({ ticket, reader, children }: RatedCardProps) {
  const { rating, community } = ticket
  if (rating === null) return null
  const words = ratingWords[reader]
  const clock = wallClock(community.utcOffsetMinutes)
  const { level, tags, text, reported, changed, at, reply } = rating
  return (
    <Card id="rated" title={words.title} aside={reported && <Badge tone="soon" text={ratingWords.reported} />}>
      <Text id="rated-level" className={classes.level}>
        {ratingLevelWords[level]}
      </Text>
      {tags.length > 0 && <Text className={classes.text}>{tags.map(tag => ratingTagWords[tag]).join('、')}</Text>}
      {text !== null && (
        <Text className={classes.text} userSelect>
          {text}
        </Text>
      )}
      <Text className={classes.aside}>{changed ? words.changedAt(dayAndTime(at, clock)) : words.saidAt(dayAndTime(at, clock))}</Text>
      {reply && (
        <Text id="rating-reply" className={classes.reply} userSelect>
          {ratingWords.reply(reply.byName, reply.text)}
        </Text>
      )}
      {children}
    </Card>
  )
}
