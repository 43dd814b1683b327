import type { Category, Kind, Urgency } from '@linying/domain'
import { promiseSentence, toldMetrics } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { useReading } from '../../features/cache/use-reading'
import { wallClock } from '../../features/display/wall-clock'
import { DayText } from '../../ui/day-text'
import type { Room } from '../room/room-store'
import classes from './promise-lines.module.scss'

type PromiseLinesProps = {
  readonly community: Room['community']
  readonly kind: Kind
  readonly category: Category | undefined
  readonly urgency: Urgency
  /** What counts first stands under the button, the rest has room on the page. */
  readonly part: 'first' | 'later' | 'all'
}

/** Duty hours begin and end while a form is open. */
const everyMs = 60_000

/** What happens next and by when, from what applies in her community; nothing while that is not known. */
export function PromiseLines({ community, kind, category, urgency, part }: PromiseLinesProps) {
  const { data } = useReading('listPromises', { params: { communityId: community.id }, query: { kind } }, everyMs)
  if (!data) return null
  const ofUrgency = data.items.filter(group => group.urgency === urgency)
  const group = ofUrgency.find(own => own.category === category) ?? ofUrgency.find(forAll => forAll.category === null)
  const told = toldMetrics[kind].flatMap(metric => group?.promises.filter(promise => promise.metric === metric) ?? [])
  const clock = wallClock(community.utcOffsetMinutes)
  const shown = told.slice(part === 'later' ? 1 : 0, part === 'first' ? 1 : undefined)
  return (
    <View className={classes.lines}>
      {shown.map(promise => (
        <Text key={promise.metric} className={promise === told[0] ? classes.first : classes.later}>
          <DayText text={promiseSentence(promise, data.at, clock)} />
        </Text>
      ))}
    </View>
  )
}
