import { dayAndTime } from '@linying/look'
import { api } from '../../features/api/api'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { wallClock } from '../../features/display/wall-clock'
import { usePersonId } from '../../features/session/session-store'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { residentInboxWords as words } from '../../wording/resident-inbox'
import { SignInFirst } from '../matter/sign-in-first'
import { ResidentScreen } from '../resident-screen'

export default function ResidentInbox() {
  const personId = usePersonId()
  return (
    <ResidentScreen id="resident-inbox" title={words.title}>
      {personId === undefined ? <SignInFirst title={words.signedOut} text={words.signedOutText} /> : <Messages />}
    </ResidentScreen>
  )
}

const everyMs = 20_000

function Messages() {
  const reading = useReading('listInbox', { query: {} }, everyMs)

  // that it has been read is not worth keeping somebody from reading: without signal it simply stays new
  const markRead = (ids: string[]) => void api.call('readInbox', { body: { ids } }).then(reading.reload, () => undefined)

  function openMessage(id: string, ticketId: string) {
    markRead([id])
    void open(routes.residentTicket.link({ ticketId }))
  }

  const unread = reading.data?.items.filter(({ read }) => !read) ?? []

  return (
    <Card>
      {unread.length > 1 && (
        <Button id="read-all" look="plain" icon="check" text={words.readAll} onTap={() => markRead(unread.map(({ id }) => id))} />
      )}
      <ReadingView reading={reading}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon="bell" title={words.none} text={words.noneText} />
          ) : (
            items.map(({ id, ticketId, ticketNumber, sentence, at, read }) => (
              <ListItem
                key={id}
                id={`message-${id}`}
                title={sentence}
                detail={words.about(ticketNumber, dayAndTime(at, wallClock()))}
                {...(!read && { aside: <Badge tone="calm" text={words.unread} /> })}
                onTap={() => openMessage(id, ticketId)}
              />
            ))
          )
        }
      </ReadingView>
    </Card>
  )
}
