import { Text, View } from '@tarojs/components'
import { Card } from '../../../ui/card'
import { clockWords as words } from '../../../wording/clock'
import type { TicketView } from '../ticket-view'
import { clockTitle } from './clock-title'
import { Countdown } from './countdown'
import { inOrder } from './in-order'
import classes from './promise-list.module.scss'

/** What a household was promised, and whether it held; what there was no need for any more is left out. */
export function PromiseList({ ticket }: { readonly ticket: TicketView }) {
  const { suspended, community } = ticket
  const clocks = inOrder(ticket.clocks.filter(({ ended, endedAt, dueAt }) => ended !== 'void' || (endedAt !== null && endedAt > dueAt)))
  if (clocks.length === 0) return null
  return (
    <Card id="promises" title={words.promises}>
      {clocks.map(clock => (
        <View key={`${clock.metric} ${clock.round}`} className={classes.line}>
          <Text>{clockTitle(clock, 'resident')}</Text>
          <Countdown
            clock={clock}
            reader="resident"
            suspendedFor={suspended?.reason ?? null}
            utcOffsetMinutes={community.utcOffsetMinutes}
          />
        </View>
      ))}
    </Card>
  )
}
