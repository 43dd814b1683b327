import { aimWords, type ClockFacts, clockTone } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { accessible } from '../../../ui/accessible'
import { classNames } from '../../../ui/class-names'
import { DayText } from '../../../ui/day-text'
import { wallClock } from '../../display/wall-clock'
import { Countdown, type CountdownProps } from './countdown'
import classes from './promise-bar.module.scss'

type PromiseBarProps = Omit<CountdownProps, 'clock'> & { readonly clock: ClockFacts }

/** What is promised until when, how much of the time is gone, and whether it holds. */
export function PromiseBar({ clock, ...countdown }: PromiseBarProps) {
  const wall = wallClock(countdown.utcOffsetMinutes)
  const gone = shareGone(clock, wall.now)
  return (
    <View className={classes.promise} id="promise">
      <Text className={classes.aim}>
        <DayText text={aimWords(clock, wall)} />
      </Text>
      <View className={classes.track} {...accessible({ hidden: true })}>
        <View className={classNames(classes.gone, classes[clockTone(clock, wall.now)])} style={{ width: `${gone}%` }} />
      </View>
      <Countdown {...countdown} clock={clock} id="promise-left" />
    </View>
  )
}

/** Unit: percent, 0 to 100 */
function shareGone({ startAt, dueAt, endedAt, pausedAt }: ClockFacts, now: string): number {
  const whole = Date.parse(dueAt) - Date.parse(startAt)
  const gone = Date.parse(endedAt ?? pausedAt ?? now) - Date.parse(startAt)
  return whole <= 0 ? 100 : Math.min(100, Math.max(0, Math.round((gone / whole) * 100)))
}
