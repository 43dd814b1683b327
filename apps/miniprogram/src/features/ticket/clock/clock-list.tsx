import { Text } from '@tarojs/components'
import { Card } from '../../../ui/card'
import { clockWords as words } from '../../../wording/clock'
import type { TicketView } from '../ticket-view'
import { ClockLine } from './clock-line'
import classes from './clock-list.module.scss'
import { inOrder } from './in-order'
import { withDenials } from './with-denials'

/** Every clock of a ticket for its staff, what runs first. */
export function ClockList({ ticket }: { readonly ticket: TicketView }) {
  const { clocks, suspended, community } = ticket
  if (clocks.length === 0) return null
  return (
    <Card id="clocks" title={words.clocks}>
      <Text className={classes.hint}>{words.clocksText}</Text>
      {inOrder(withDenials(clocks)).map(clock => (
        <ClockLine
          key={`${clock.metric} ${clock.round}`}
          clock={clock}
          reader="staff"
          suspendedFor={suspended?.reason ?? null}
          utcOffsetMinutes={community.utcOffsetMinutes}
        />
      ))}
    </Card>
  )
}
