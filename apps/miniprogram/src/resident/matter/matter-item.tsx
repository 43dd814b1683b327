import { categoryWords, dayAndTime, kindWords, readerOf, reopenedWords, standingInList, statusSentence } from '@linying/look'
import { wallClock } from '../../features/display/wall-clock'
import type { Me } from '../../features/session/me'
import type { TicketSummary } from '../../features/ticket/ticket-view'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Badge } from '../../ui/badge'
import { ListItem } from '../../ui/list-item'
import { residentTicketsWords as words } from '../../wording/resident-tickets'

type MatterItemProps = { readonly ticket: TicketSummary; readonly me: Me | undefined }

/** One matter as one sentence with a time. */
export function MatterItem({ ticket, me }: MatterItemProps) {
  const community = me?.rooms.find(room => room.community.id === ticket.communityId)?.community
  const clock = wallClock(community?.utcOffsetMinutes)
  return (
    <ListItem
      id={`ticket-${ticket.number}`}
      title={statusSentence(standingInList(ticket), readerOf(ticket.standing), clock)}
      detail={[
        ...(ticket.reopenCount > 0 ? [reopenedWords(ticket.reopenCount)] : []),
        words.about({
          kind: kindWords[ticket.kind],
          category: categoryWords[ticket.category].label,
          place: ticket.place.label,
          reported: dayAndTime(ticket.reportedAt, clock),
          number: ticket.number
        })
      ].join('\n')}
      {...asideFor(ticket)}
      onTap={() => void open(routes.residentTicket.link({ ticketId: ticket.id }))}
    />
  )
}

/** Whose it is, where it is not her household's. */
function asideFor({ standing }: TicketSummary) {
  if (standing !== 'joined' && standing !== 'newcomer') return {}
  return { aside: <Badge text={words.standings[standing]} /> }
}
