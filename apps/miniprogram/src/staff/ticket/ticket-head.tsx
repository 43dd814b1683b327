import { hasPublicPage, nextDue } from '@linying/domain'
import { categoryWords, kindWords, standingOf, statusSentence, statusWordsOf } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { wallClock } from '../../features/display/wall-clock'
import { Countdown } from '../../features/ticket/clock/countdown'
import type { TicketView } from '../../features/ticket/ticket-view'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { classNames } from '../../ui/class-names'
import { DayText } from '../../ui/day-text'
import { staffWords } from '../../wording/staff'
import { staffTicketWords as words } from '../../wording/staff-ticket'
import { isLate } from '../matter/is-late'
import { statusTone } from '../matter/status-tone'
import classes from './ticket-head.module.scss'

/** What is happening, who, by when; then what and where. */
export function TicketHead({ ticket }: { readonly ticket: TicketView }) {
  const { number, kind, place, category, community, clocks, urgeCount, reopenCount, cancelWished } = ticket
  const clock = wallClock(community.utcOffsetMinutes)
  const standing = standingOf(ticket)
  const { label, tone } = statusWordsOf(ticket)
  const due = nextDue(clocks)
  return (
    <Card id="head">
      <View className={classes.line}>
        <Text id="ticket-number" className={classes.number}>
          {number}
        </Text>
        <Badge text={label} tone={statusTone[tone]} />
      </View>
      <Text id="status-sentence" className={classNames(classes.sentence, isLate(standing, clock.now) && classes.late)}>
        <DayText text={statusSentence(standing, 'staff', clock)} />
      </Text>
      {due && <Countdown id="next-due" clock={due} reader="staff" utcOffsetMinutes={community.utcOffsetMinutes} />}
      <Text className={classes.place}>{`${community.name} ${place.label} · ${kindWords[kind]}：${categoryWords[category].label}`}</Text>
      {urgeCount > 0 && <Text className={classes.soon}>{staffWords.urged(urgeCount)}</Text>}
      {reopenCount > 0 && <Text className={classes.soon}>{staffWords.reopened(reopenCount)}</Text>}
      {cancelWished && <Text className={classes.soon}>{words.cancelWished}</Text>}
      {hasPublicPage[kind] && <Text className={classes.quiet}>{ticket.photosPublic ? words.photosPublic : words.photosPrivate}</Text>}
    </Card>
  )
}
