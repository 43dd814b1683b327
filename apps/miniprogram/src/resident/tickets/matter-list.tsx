import { openStatuses, type Status, statuses } from '@linying/domain'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { failureSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import type { Me } from '../../features/session/me'
import type { TicketSummary } from '../../features/ticket/ticket-view'
import { open, toast } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { residentTicketsWords as words } from '../../wording/resident-tickets'
import { MatterItem } from '../matter/matter-item'

export type Part = 'open' | 'over'

type Page = { readonly items: readonly TicketSummary[]; readonly nextCursor: string | null }

const isOpen: ReadonlySet<Status> = new Set(openStatuses)
const statusesOf: Readonly<Record<Part, string>> = {
  open: openStatuses.join(','),
  over: statuses.filter(status => !isOpen.has(status)).join(',')
}

const everyMs = 20_000

/** One part of her matters, newest first; older ones come by tap. */
export function MatterList({ part, me }: { readonly part: Part; readonly me: Me | undefined }) {
  const query = { status: statusesOf[part] }
  const reading = useReading('listTickets', { query }, everyMs)
  const [older, setOlder] = useState<Page>()
  const { busy, run } = useOneAtATime()

  async function readOlder(cursor: string) {
    try {
      const next = await api.call('listTickets', { query: { ...query, cursor } })
      setOlder({ items: [...(older?.items ?? []), ...next.items], nextCursor: next.nextCursor })
    } catch (failure) {
      toast(failureSentence(failure))
    }
  }

  return (
    <Card id={`matters-${part}`}>
      <ReadingView reading={reading}>
        {first => {
          const items = withoutRepeats([...first.items, ...(older?.items ?? [])])
          const cursor = older ? older.nextCursor : first.nextCursor
          if (items.length === 0) return <NoMatters part={part} />
          return (
            <>
              {items.map(ticket => (
                <MatterItem key={ticket.id} ticket={ticket} me={me} />
              ))}
              {cursor !== null && <Button id="more" text={words.more} busy={busy} onTap={() => void run(() => readOlder(cursor))} />}
            </>
          )
        }}
      </ReadingView>
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

/** While older ones were being read, the first page may have moved on. */
function withoutRepeats(tickets: readonly TicketSummary[]): readonly TicketSummary[] {
  return [...new Map(tickets.map(ticket => [ticket.id, ticket])).values()]
}
