import { Text, View } from '@tarojs/components'
import { now } from '../../../platform'
import { Card } from '../../../ui/card'
import { clockWords as words } from '../../../wording/clock'
import type { TicketView } from '../ticket-view'
import { clockTitle } from './clock-title'
import { Countdown } from './countdown'
import { householdClocks } from './household-clocks'
import { inOrder } from './in-order'
import classes from './promise-list.module.scss'
import { withDenials } from './with-denials'

/** What a household was promised, and whether it held; what there was no need for any more is left out. */
export function PromiseList({ ticket }: { readonly ticket: TicketView }) {
  const { suspended, community } = ticket
  const clocks = inOrder(householdClocks({ status: ticket.status, clocks: withDenials(ticket.clocks) }, now()))
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
