import { openStatuses, type Status, statuses } from '@linying/domain'
import { ReadingView } from '../../features/cache/reading-view'
import type { Me } from '../../features/session/me'
import { useTicketList } from '../../features/ticket/use-ticket-list'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { residentTicketsWords as words } from '../../wording/resident-tickets'
import { MatterItem } from '../matter/matter-item'

export type Part = 'open' | 'over'

const isOpen: ReadonlySet<Status> = new Set(openStatuses)
const statusesOf: Readonly<Record<Part, string>> = {
  open: openStatuses.join(','),
  over: statuses.filter(status => !isOpen.has(status)).join(',')
}

/** One part of her matters, newest first; older ones come by tap. */
export function MatterList({ part, me }: { readonly part: Part; readonly me: Me | undefined }) {
  const list = useTicketList({ status: statusesOf[part] })
  return (
    <Card id={`matters-${part}`}>
      <ReadingView reading={list}>
        {tickets =>
          tickets.length === 0 ? <NoMatters part={part} /> : tickets.map(ticket => <MatterItem key={ticket.id} ticket={ticket} me={me} />)
        }
      </ReadingView>
      {list.hasMore && <Button id="more" text={words.more} busy={list.isLoadingMore} onTap={() => void list.more()} />}
    </Card>
  )
}

function NoMatters({ part }: { readonly part: Part }) {
  if (part === 'over') return <EmptyState icon="list" title={words.noneOver} />
  return (
    <EmptyState icon="check" title={words.noneOpen} text={words.noneOpenText}>
      <Button id="report" look="primary" icon="repair" text={words.report} onTap={() => void open(routes.residentReport.link({}))} />
    </EmptyState>
  )
}
