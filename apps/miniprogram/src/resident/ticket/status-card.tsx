import { nextDue } from '@linying/domain'
import {
  categoryWords,
  deadlineWords,
  kindWords,
  readerOf,
  remainingWords,
  reopenedWords,
  standingOf,
  statusSentence,
  urgedWords
} from '@linying/look'
import { Text, View } from '@tarojs/components'
import { wallClock } from '../../features/display/wall-clock'
import { householdClocks } from '../../features/ticket/clock/household-clocks'
import { PromiseBar } from '../../features/ticket/clock/promise-bar'
import type { TicketView } from '../../features/ticket/ticket-view'
import { Badge } from '../../ui/badge'
import { DayText } from '../../ui/day-text'
import { residentTicketWords as words } from '../../wording/resident-ticket'
import { PathLine } from '../matter/path-line'
import classes from './status-card.module.scss'

/** What is happening, who, by when: read before anything else. */
export function StatusCard({ ticket }: { readonly ticket: TicketView }) {
  const clock = wallClock(ticket.community.utcOffsetMinutes)
  const standing = standingOf(ticket)
  const { etaAt, reopenCount, urgeCount } = ticket
  const due = nextDue(householdClocks(ticket, clock.now))
  // the promise below counts down to the same time
  const isDueThen = due?.metric === 'arrive' && due.dueAt === etaAt
  const isAwaited =
    etaAt !== null && !isDueThen && ticket.arrivedAt === null && (ticket.status === 'assigned' || ticket.status === 'working')
  return (
    <View className={classes.card}>
      <Text className={classes.about}>{`${kindWords[ticket.kind]} · ${categoryWords[ticket.category].label} · ${ticket.place.label}`}</Text>
      <Text className={classes.sentence} id="ticket-status">
        <DayText text={statusSentence(standing, readerOf(ticket.standing), clock)} />
      </Text>
      {isAwaited && (
        <Text className={clock.now <= etaAt ? classes.onTime : classes.late} id="ticket-eta">
          <DayText text={words.arrival(deadlineWords(etaAt, clock), remainingWords(etaAt, clock.now))} />
        </Text>
      )}
      {due && <PromiseBar clock={due} reader="resident" utcOffsetMinutes={ticket.community.utcOffsetMinutes} />}
      <PathLine standing={standing} />
      <View className={classes.marks}>
        <Text className={classes.number} id="ticket-number" userSelect>
          {words.number(ticket.number)}
        </Text>
        {reopenCount > 0 && <Badge tone="soon" text={reopenedWords(reopenCount)} />}
        {urgeCount > 0 && <Badge text={urgedWords(urgeCount)} />}
      </View>
    </View>
  )
}
