import { dayAndTime, meetingOutcomeWords, visitKindWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { wallClock } from '../../features/display/wall-clock'
import { ReviewBadge } from '../../features/visit/review-badge'
import type { VisitSummary } from '../../features/visit/visit-view'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { OptionItem } from '../../ui/option-item'
import { dueWords } from './due-words'
import classes from './visits.module.scss'

type VisitCardProps = {
  readonly visit: VisitSummary
  readonly utcOffsetMinutes: number
  /** Undefined while nothing is being picked. */
  readonly picked: boolean | undefined
  readonly onTap: () => void
}

/** One visit on a phone: who, where, what came of it, what was said, and how far the review is. */
export function VisitCard({ visit, utcOffsetMinutes, picked, onTap }: VisitCardProps) {
  const clock = wallClock(utcOffsetMinutes)
  const title = `${visitKindWords[visit.kind]}：${meetingOutcomeWords[visit.outcome]}`
  const where = [placeOf(visit), visit.ticketNumber].filter(Boolean).join(' · ')
  const detail = [`${dayAndTime(visit.at, clock)} · ${visit.visitorName}`, where].join('\n')
  const due = dueWords(visit, clock)
  return (
    <Card id={`visit-${visit.id}`}>
      {picked === undefined ? (
        <ListItem id={`open-${visit.id}`} title={title} detail={detail} onTap={onTap} />
      ) : (
        <OptionItem id={`pick-${visit.id}`} title={title} detail={detail} chosen={picked} onPick={onTap} />
      )}
      <View className={classes.said}>
        {visit.excerpt !== '' && <Text>{visit.excerpt}</Text>}
        <View className={classes.standing}>
          {due !== undefined && <Text className={classes.due}>{due}</Text>}
          <ReviewBadge visit={visit} now={clock.now} />
        </View>
      </View>
    </Card>
  )
}

export function placeOf({ communityName, roomLabel, topic }: VisitSummary): string {
  return [communityName, roomLabel, topic].filter(Boolean).join(' ')
}
