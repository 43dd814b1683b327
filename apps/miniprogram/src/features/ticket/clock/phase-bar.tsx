import { phasesOf, timeSpent } from '@linying/domain'
import { lengthWords, phaseWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { now } from '../../../platform'
import { accessible } from '../../../ui/accessible'
import { Card } from '../../../ui/card'
import { classNames } from '../../../ui/class-names'
import { clockWords as words } from '../../../wording/clock'
import type { TicketView } from '../ticket-view'
import { type Way, wayOf } from '../way-of'
import classes from './phase-bar.module.scss'

/** Where the time of a ticket went: a bar in shares, each phase in a shade of its own, and the same in words. */
export function PhaseBar({ ticket }: { readonly ticket: Way & Pick<TicketView, 'kind'> }) {
  const spent = timeSpent(phasesOf(ticket.kind, wayOf(ticket)), now())
  const told = spent.map(({ key, spentMs }) => ({ key, spentMs, text: words.phase(phaseWords(ticket.kind, key), lengthWords(spentMs)) }))
  if (told.length === 0) return null
  return (
    <Card id="phases" title={words.phases}>
      <View className={classes.bar} {...accessible({ role: 'img', label: words.phaseBar(told.map(({ text }) => text)) })}>
        {told.map(({ key, spentMs }) => (
          <View key={key} className={classNames(classes.share, classes[key])} style={{ flexGrow: Math.max(1, spentMs) }} />
        ))}
      </View>
      <View className={classes.words}>
        {told.map(({ key, text }) => (
          <View key={key} className={classes.phase}>
            <View className={classNames(classes.mark, classes[key])} {...accessible({ hidden: true })} />
            <Text>{text}</Text>
          </View>
        ))}
      </View>
    </Card>
  )
}
