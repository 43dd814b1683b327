import { openStatuses, type Status, statuses } from '@linying/domain'
import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import type { Me } from '../../features/session/me'
import { TicketSearch } from '../../features/ticket/ticket-search'
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
  const [q, setQ] = useState<string>()
  const list = useTicketList({ status: statusesOf[part], ...(q && { q }) })
  return (
    <Card id={`matters-${part}`}>
      <TicketSearch label={words.search} sought={q} onSearch={setQ} />
      <ReadingView reading={list}>
        {tickets =>
          tickets.length === 0 ? (
            <NoMatters part={part} isSearch={q !== undefined} />
          ) : (
            tickets.map(ticket => <MatterItem key={ticket.id} ticket={ticket} me={me} />)
          )
        }
      </ReadingView>
      {list.hasMore && <Button id="more" text={words.more} busy={list.isLoadingMore} onTap={() => void list.more()} />}
    </Card>
  )
}

function NoMatters({ part, isSearch }: { readonly part: Part; readonly isSearch: boolean }) {
  if (isSearch) return <EmptyState icon="search" title={words.noneFound} />
  if (part === 'over') return <EmptyState icon="list" title={words.noneOver} />
  return (
    <EmptyState icon="check" title={words.noneOpen} text={words.noneOpenText}>
      <Button id="report" look="primary" icon="repair" text={words.report} onTap={() => void open(routes.residentReport.link({}))} />
    </EmptyState>
  )
}
