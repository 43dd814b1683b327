import { dayAndTime, meetingOutcomeWords, visitKindWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { wallClock } from '../../features/display/wall-clock'
import { ReviewBadge } from '../../features/visit/review-badge'
import type { VisitSummary } from '../../features/visit/visit-view'
import { accessible } from '../../ui/accessible'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon'
import { staffVisitsWords as words } from '../../wording/staff-visits'
import { placeOf } from './visit-card'
import classes from './visits.module.scss'

type VisitTableProps = {
  readonly visits: readonly VisitSummary[]
  readonly offsetAt: (communityId: string) => number
  /** Undefined while nothing is being picked. */
  readonly picked: ReadonlySet<string> | undefined
  readonly onTap: (visit: VisitSummary) => void
}

/** The same visits for a PC window: one line each. */
export function VisitTable({ visits, offsetAt, picked, onTap }: VisitTableProps) {
  return (
    <View className={classes.lines}>
      <View className={classNames(classes.row, classes.head)}>
        {Object.values(words.columns).map(column => (
          <Text key={column}>{column}</Text>
        ))}
      </View>
      {visits.map(visit => {
        const clock = wallClock(offsetAt(visit.communityId))
        const isPicked = picked?.has(visit.id)
        return (
          <View
            key={visit.id}
            id={`row-${visit.id}`}
            className={classNames(classes.row, classes.line)}
            onClick={() => onTap(visit)}
            {...accessible({
              role: picked ? 'checkbox' : 'button',
              label: `${visit.visitorName} ${placeOf(visit)}`,
              ...(isPicked !== undefined && { checked: isPicked })
            })}
          >
            <View className={classes.when}>
              {isPicked && <Icon name="check" size="small" />}
              <Text>{dayAndTime(visit.at, clock)}</Text>
            </View>
            <View className={classes.where}>
              <Text>{placeOf(visit)}</Text>
              {visit.ticketNumber !== null && <Text className={classes.due}>{visit.ticketNumber}</Text>}
            </View>
            <Text>{`${visitKindWords[visit.kind]}：${meetingOutcomeWords[visit.outcome]}`}</Text>
            <Text className={classes.excerpt}>{visit.excerpt}</Text>
            <Text>{visit.visitorName}</Text>
            <View className={classes.standing}>
              <ReviewBadge visit={visit} now={clock.now} />
            </View>
          </View>
        )
      })}
    </View>
  )
}
