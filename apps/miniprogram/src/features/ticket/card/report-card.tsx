import { channelWords, spanWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { makeCall } from '../../../platform'
import { Card } from '../../../ui/card'
import { ListItem } from '../../../ui/list-item'
import { ticketWords as words } from '../../../wording/ticket'
import { wallClock } from '../../display/wall-clock'
import type { TicketView } from '../ticket-view'
import { PhotoRow } from '../timeline/photo-row'
import { entriesOf } from '../way-of'
import classes from './report-card.module.scss'

type ReportCardProps = {
  readonly ticket: TicketView
  /** Staff see by which way it came in, and call whom it concerns. */
  readonly reader: 'resident' | 'staff'
}

/** What was reported: the words, the photos, when somebody may come, and who is to be asked. */
export function ReportCard({ ticket, reader }: ReportCardProps) {
  const { text, contact, appointments, community, channel } = ticket
  const clock = wallClock(community.utcOffsetMinutes)
  const reported = entriesOf(ticket).find(({ type }) => type === 'TicketReported')
  return (
    <Card id="report" title={words.report} aside={reader === 'staff' && <Text className={classes.channel}>{channelWords[channel]}</Text>}>
      <Text className={classes.text} userSelect>
        {text ?? words.erased}
      </Text>
      {reported && <PhotoRow photos={reported.photos} />}
      {appointments.length > 0 && (
        <View className={classes.appointments}>
          <Text className={classes.label}>{words.appointments}</Text>
          {appointments.map(({ from, to }) => (
            <Text key={from}>{spanWords(from, to, clock)}</Text>
          ))}
        </View>
      )}
      {contact && (
        <ListItem
          id="call-contact"
          icon="phone"
          title={contact.name === '' ? words.contact : contact.name}
          detail={contact.phone}
          {...(contact.phone !== '' && reader === 'staff' && { onTap: () => void makeCall(contact.phone) })}
        />
      )}
    </Card>
  )
}
