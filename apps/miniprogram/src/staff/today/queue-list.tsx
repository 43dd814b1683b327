import { ReadingView } from '../../features/cache/reading-view'
import type { Me } from '../../features/session/me'
import { useTicketList } from '../../features/ticket/use-ticket-list'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { staffTodayWords as words } from '../../wording/staff-today'
import { TicketCard } from '../matter/ticket-card'
import type { QueueLine } from './queue-table'

type QueueListProps = {
  readonly queue: QueueLine
  readonly me: Me | undefined
  /** A ticket moves on to another queue. */
  readonly onSent: () => void
}

export function QueueList({ queue, me, onSent }: QueueListProps) {
  const list = useTicketList(queue.query)
  async function afterAction() {
    onSent()
    await list.reload()
  }

  return (
    <>
      <ReadingView reading={list}>
        {tickets =>
          tickets.length === 0 ? (
            <Card>
              <EmptyState icon="check" {...words.empty[queue.key]} />
            </Card>
          ) : (
            tickets.map(ticket => <TicketCard key={ticket.id} ticket={ticket} me={me} onSent={afterAction} />)
          )
        }
      </ReadingView>
      {list.hasMore && <Button id="more" text={words.more} busy={list.isLoadingMore} onTap={() => void list.more()} />}
    </>
  )
}
