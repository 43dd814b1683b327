import { aimWords, clockExplanation, ladderWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { accessible } from '../../../ui/accessible'
import { Icon } from '../../../ui/icon'
import { clockWords as words } from '../../../wording/clock'
import { wallClock } from '../../display/wall-clock'
import type { TicketView } from '../ticket-view'
import classes from './clock-line.module.scss'
import { clockTitle } from './clock-title'
import { Countdown, type CountdownProps } from './countdown'

type ClockLineProps = Omit<CountdownProps, 'clock' | 'id'> & { readonly clock: TicketView['clocks'][number] }

/** One clock; a tap tells why it is due then, and who is told when it runs out. */
export function ClockLine({ clock, ...countdown }: ClockLineProps) {
  const [open, setOpen] = useState(false)
  const title = clockTitle(clock, 'staff')
  return (
    <View className={classes.line} id={`clock-${clock.metric}-${clock.round}`}>
      <View className={classes.head} onClick={() => setOpen(!open)} {...accessible({ role: 'button', label: words.explain(title) })}>
        <View className={classes.words}>
          <Text>{title}</Text>
          <Countdown {...countdown} clock={clock} />
        </View>
        <View className={classes.more}>
          <Icon name={open ? 'down' : 'forward'} size="small" />
        </View>
      </View>
      {open && <Explanation clock={clock} utcOffsetMinutes={countdown.utcOffsetMinutes} />}
    </View>
  )
}

type ExplanationProps = Pick<ClockLineProps, 'clock' | 'utcOffsetMinutes'>

function Explanation({ clock, utcOffsetMinutes }: ExplanationProps) {
  const wall = wallClock(utcOffsetMinutes)
  const { acknowledged } = clock
  return (
    <View className={classes.why}>
      <Text>{aimWords(clock, wall)}</Text>
      <Text>{clockExplanation(clock, wall.utcOffsetMinutes)}</Text>
      <Text>{ladderWords(clock.ladder)}</Text>
      {acknowledged.length > 0 && <Text>{words.acknowledged(acknowledged.length)}</Text>}
    </View>
  )
}
