import { hasPublicPage } from '@linying/domain'
import { severityWords, spanWords } from '@linying/look'
import { Text } from '@tarojs/components'
import { wallClock } from '../../features/display/wall-clock'
import type { TicketView } from '../../features/ticket/ticket-view'
import { PhotoRow } from '../../features/ticket/timeline/photo-row'
import { entriesOf } from '../../features/ticket/way-of'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { residentTicketWords as words } from '../../wording/resident-ticket'
import classes from './report-card.module.scss'

/** What she reported, as she wrote it. */
export function ReportCard({ ticket }: { readonly ticket: TicketView }) {
  const { kind, complaint, offerName, text, contact, appointments, photosPublic, community } = ticket
  const clock = wallClock(community.utcOffsetMinutes)
  const photos = entriesOf(ticket).find(({ type }) => type === 'TicketReported')?.photos ?? []
  return (
    <Card id="my-report" title={words.report}>
      {offerName !== null && offerName !== text && <Text className={classes.offer}>{offerName}</Text>}
      <Text className={classes.text} userSelect>
        {text ?? words.erased}
      </Text>
      {complaint && (
        <>
          <Text className={classes.aside}>{words.severity(severityWords[complaint.severity])}</Text>
          {complaint.demand !== '' && <Text className={classes.aside}>{words.demand(complaint.demand)}</Text>}
          {complaint.aboutWhom !== '' && <Text className={classes.aside}>{words.aboutWhom(complaint.aboutWhom)}</Text>}
        </>
      )}
      {complaint?.restricted && <Text className={classes.aside}>{words.restricted}</Text>}
      <PhotoRow photos={photos} />
      {photos.length > 0 && hasPublicPage[kind] && (
        <Text className={classes.aside}>{photosPublic ? words.photosPublic : words.photosPrivate}</Text>
      )}
      {appointments.map(({ from, to }) => (
        <ListItem key={from} icon="clock" title={spanWords(from, to, clock)} detail={words.appointments} />
      ))}
      {contact && <Text className={classes.aside}>{words.contact(contact.name, contact.phone)}</Text>}
    </Card>
  )
}
