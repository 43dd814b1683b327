import { categoryWords, kindWords, statusWordsOf } from '@linying/look'
import { ReadingView } from '../../features/cache/reading-view'
import type { TicketSummary, TicketView } from '../../features/ticket/ticket-view'
import { useLinkedTickets } from '../../features/ticket/use-linked-tickets'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { staffTicketWords as words } from '../../wording/staff-ticket'
import { statusTone } from '../matter/status-tone'

/** The repairs of a complaint, or the complaint of a repair: each closes by itself. Nothing where none is for this viewer. */
export function LinkedTickets({ ticket }: { readonly ticket: TicketView }) {
  const linked = useLinkedTickets(ticket)
  if (ticket.linkedIds.length === 0 || linked.data?.items.length === 0) return null
  return (
    <Card id="linked" title={words.linked}>
      <ReadingView reading={linked} lines={1}>
        {({ items }) => items.map(one => <LinkedTicket key={one.id} ticket={one} />)}
      </ReadingView>
    </Card>
  )
}

function LinkedTicket({ ticket }: { readonly ticket: TicketSummary }) {
  const { id, number, kind, category, place } = ticket
  const { label, tone } = statusWordsOf(ticket)
  return (
    <ListItem
      id={`linked-${number}`}
      title={`${kindWords[kind]} ${number}`}
      detail={`${categoryWords[category].label} · ${place.label}`}
      aside={<Badge text={label} tone={statusTone[tone]} />}
      onTap={() => void open(routes.staffTicket.link({ ticketId: id }))}
    />
  )
}
