import {
  categoryWords,
  clockOfLine,
  clockSentence,
  dayAndTime,
  kindWords,
  leftWords,
  type Standing,
  statusSentence,
  statusWordsOf,
  urgencyWords
} from '@linying/look'
import { Text, View } from '@tarojs/components'
import { wallClock } from '../../features/display/wall-clock'
import type { Me } from '../../features/session/me'
import { Countdown } from '../../features/ticket/clock/countdown'
import { quickAction } from '../../features/ticket/quick-action'
import type { TicketSummary } from '../../features/ticket/ticket-view'
import { open } from '../../platform'
import { routes } from '../../routes'
import { accessible } from '../../ui/accessible'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { classNames } from '../../ui/class-names'
import { DayText } from '../../ui/day-text'
import { staffWords as words } from '../../wording/staff'
import { isLate } from './is-late'
import { QuickActionButton } from './quick-action-button'
import { rolesAt } from './roles-at'
import { statusTone } from './status-tone'
import classes from './ticket-card.module.scss'

type TicketCardProps = {
  readonly ticket: TicketSummary
  readonly me: Me | undefined
  readonly onSent: () => Promise<void>
}

/** One ticket of a list: where, what, how it stands and by when, and the one next thing. */
export function TicketCard({ ticket, me, onSent }: TicketCardProps) {
  const { id, number, kind, place, category, excerpt, urgeCount, reopenCount, communityName, due, urgency } = ticket
  const { roles, utcOffsetMinutes } = rolesAt(me, ticket.communityId)
  const clock = wallClock(utcOffsetMinutes)
  const action = quickAction(ticket, { id: me?.id, roles })
  // what she says is written down on the ticket's page, below her number
  const isToAsk = ticket.status === 'done' && roles.includes('agent')
  const left = ticket.leftBy && leftWords(ticket.leftBy.owes, ticket.leftBy.name)
  const sentence = statusSentence(standingOfLine(ticket), 'staff', clock)
  const { label, tone } = statusWordsOf(ticket)
  const dueClock = due && clockOfLine(due)
  const dueIn = dueClock && clockSentence(dueClock, { ...clock, reader: 'staff' })
  const isUrgent = urgency === 'urgent'
  const about = `${kindWords[kind]} · ${categoryWords[category].label}`
  return (
    <View className={classNames(classes.card, isUrgent && classes.urgent)} id={`ticket-${number}`}>
      <View
        className={classes.body}
        onClick={() => void open(routes.staffTicket.link({ ticketId: id }))}
        {...accessible({
          role: 'button',
          label: [isUrgent && urgencyWords.urgent, place.label, left, about, sentence, dueIn].filter(Boolean).join('，')
        })}
      >
        <View className={classes.head}>
          <Text className={classes.place}>{place.label}</Text>
          <View className={classes.badges}>
            {isUrgent && <Badge text={urgencyWords.urgent} tone="late" />}
            <Badge text={label} tone={statusTone[tone]} />
          </View>
        </View>
        {left && !sentence.startsWith(left) && <Text className={classes.left}>{left}</Text>}
        <Text className={classNames(classes.sentence, isLate(ticket, clock.now) && classes.late)}>
          <DayText text={sentence} />
        </Text>
        {dueClock && <Countdown clock={dueClock} reader="staff" utcOffsetMinutes={utcOffsetMinutes} />}
        <Text className={classes.excerpt}>{`${about}：${excerpt}`}</Text>
        <View className={classes.foot}>
          <Text className={classes.fact}>{number}</Text>
          <Text className={classes.fact}>{words.reportedAt(dayAndTime(ticket.reportedAt, clock))}</Text>
          <Text className={classes.fact}>{communityName}</Text>
          {urgeCount > 0 && <Text className={classes.soon}>{words.urged(urgeCount)}</Text>}
          {reopenCount > 0 && <Text className={classes.soon}>{words.reopened(reopenCount)}</Text>}
        </View>
      </View>
      {isToAsk && (
        <Button
          id={`ask-${number}`}
          icon="phone"
          text={words.callToAsk}
          onTap={() => void open(routes.staffTicket.link({ ticketId: id }))}
        />
      )}
      {action && <QuickActionButton ticket={ticket} action={action} onSent={onSent} />}
    </View>
  )
}

/** Whoever has left is not said to be at it. */
function standingOfLine(ticket: TicketSummary): Standing {
  const { leftBy } = ticket
  return leftBy?.owes === 'first_contact' ? { ...ticket, handlerName: leftBy.name, handlerLeft: true } : ticket
}
