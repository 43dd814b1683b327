import { dayAndTime, meetingMethodWords, meetingOutcomeWords } from '@linying/look'
import { wallClock } from '../../features/display/wall-clock'
import type { TicketView } from '../../features/ticket/ticket-view'
import { useVisitList } from '../../features/visit/use-visit-list'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { residentVisitsWords as words } from '../../wording/resident-visits'

/** The visits that this matter led to, each with its own record. */
export function VisitsCard({ ticket }: { readonly ticket: TicketView }) {
  const { data = [] } = useVisitList({ ticketId: ticket.id })
  if (data.length === 0) return null
  return (
    <Card id="ticket-visits" title={words.ofTicket}>
      {data.map(({ id, at, method, outcome, visitorName }) => (
        <ListItem
          key={id}
          id={`visit-${id}`}
          icon="shield"
          title={`${visitorName} · ${meetingMethodWords[method]}：${meetingOutcomeWords[outcome]}`}
          detail={dayAndTime(at, wallClock(ticket.community.utcOffsetMinutes))}
          onTap={() => void open(routes.residentVisit.link({ visitId: id }))}
        />
      ))}
    </Card>
  )
}
