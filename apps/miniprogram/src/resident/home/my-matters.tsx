import { limits, openStatuses } from '@linying/domain'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { useMe } from '../../features/session/me'
import { openTab } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { residentHomeWords as words } from '../../wording/resident-home'
import { MatterItem } from '../matter/matter-item'
import { RoomLine } from '../room/room-line'

const openMatters = { query: { status: openStatuses.join(','), limit: limits.pageSize } } as const

const everyMs = 20_000

/** What a signed-in resident looks for first: her room, what is new, how her matters stand. */
export function MyMatters() {
  const me = useMe()
  const matters = useReading('listTickets', openMatters, everyMs)
  return (
    <>
      <Card>
        <ReadingView reading={me} lines={2}>
          {({ rooms, unreadCount }) => (
            <>
              <RoomLine rooms={rooms} />
              {unreadCount > 0 && (
                <ListItem
                  id="unread"
                  icon="bell"
                  title={words.unread(unreadCount)}
                  detail={words.unreadText}
                  onTap={() => void openTab(routes.residentInbox.link({}))}
                />
              )}
            </>
          )}
        </ReadingView>
      </Card>
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
    </>
  )
}
