import { ReadingView } from '../../features/cache/reading-view'
import { useMe } from '../../features/session/me'
import { openTab } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { residentHomeWords as words } from '../../wording/resident-home'
import { RoomLine } from '../room/room-line'

/** Where she lives, and what is new since she last looked. */
export function MyRoom() {
  const me = useMe()
  return (
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
  )
}
