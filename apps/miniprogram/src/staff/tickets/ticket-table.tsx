import { categoryWords, clockOfLine, dayAndTime, kindWords, statusSentence } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { wallClock } from '../../features/display/wall-clock'
import type { Me } from '../../features/session/me'
import { Countdown } from '../../features/ticket/clock/countdown'
import type { TicketSummary } from '../../features/ticket/ticket-view'
import { open } from '../../platform'
import { routes } from '../../routes'
import { accessible } from '../../ui/accessible'
import { classNames } from '../../ui/class-names'
import { staffTicketsWords } from '../../wording/staff-tickets'
import { isLate } from '../matter/is-late'
import { rolesAt } from '../matter/roles-at'
import classes from './ticket-table.module.scss'

const { columns } = staffTicketsWords

/** The same tickets for a PC window: one line each. */
export function TicketTable({ tickets, me }: { readonly tickets: readonly TicketSummary[]; readonly me: Me }) {
  return (
    <View className={classes.table}>
      <View className={classNames(classes.row, classes.head)}>
        {Object.values(columns).map(column => (
          <Text key={column}>{column}</Text>
        ))}
      </View>
      {tickets.map(ticket => {
        const { utcOffsetMinutes } = rolesAt(me, ticket.communityId)
        const clock = wallClock(utcOffsetMinutes)
        return (
          <View
            key={ticket.id}
            id={`row-${ticket.number}`}
            className={classNames(classes.row, classes.line)}
            onClick={() => void open(routes.staffTicket.link({ ticketId: ticket.id }))}
            {...accessible({ role: 'button', label: ticket.number })}
          >
            <Text className={classes.number}>{ticket.number}</Text>
            <Text>{`${ticket.communityName} ${ticket.place.label}`}</Text>
            <Text className={classes.what}>{`${kindWords[ticket.kind]} · ${categoryWords[ticket.category].label}：${ticket.excerpt}`}</Text>
            <Text className={classNames(isLate(ticket, clock.now) && classes.late)}>{statusSentence(ticket, 'staff', clock)}</Text>
            {ticket.due ? <Countdown clock={clockOfLine(ticket.due)} reader="staff" utcOffsetMinutes={utcOffsetMinutes} /> : <Text>—</Text>}
            <Text>{ticket.technicianName ?? '—'}</Text>
            <Text className={classes.number}>{dayAndTime(ticket.reportedAt, clock)}</Text>
          </View>
        )
      })}
    </View>
  )
}
