import { limits, openStatuses } from '@linying/domain'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { useMe } from '../../features/session/me'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { residentHomeWords as words } from '../../wording/resident-home'
import { MatterItem } from '../matter/matter-item'

const openMatters = { query: { status: openStatuses.join(','), limit: limits.pageSize } } as const

const everyMs = 20_000

/** How her open matters stand, each as one sentence with a time. */
export function MyMatters() {
  const me = useMe()
  const matters = useReading('listTickets', openMatters, everyMs)
  return (
    <Card id="open-matters" title={words.openMatters}>
      <ReadingView reading={matters}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon="check" title={words.noneOpen} text={words.noneOpenText} />
          ) : (
            items.map(ticket => <MatterItem key={ticket.id} ticket={ticket} me={me.data} />)
          )
        }
      </ReadingView>
    </Card>
  )
}
