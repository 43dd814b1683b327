import type { AnswerOf } from '@linying/client'
import { dayAndTime } from '@linying/look'
import { api } from '../../features/api/api'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { wallClock } from '../../features/display/wall-clock'
import { usePersonId } from '../../features/session/session-store'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { staffInboxWords as words } from '../../wording/staff-inbox'
import { StaffScreen } from '../staff-screen'

type Message = AnswerOf<'listInbox'>['items'][number]

const everyMs = 20_000

export default function StaffInbox() {
  const personId = usePersonId()
  const reading = useReading('listInbox', personId === undefined ? undefined : { query: {} }, everyMs)

  function openMessage({ id, ticketId }: Message) {
    // without signal it simply stays new
    void api.call('readInbox', { body: { ids: [id] } }).then(reading.reload, () => undefined)
    void open(routes.staffTicket.link({ ticketId }))
  }

  return (
    <StaffScreen id="staff-inbox" title={words.title}>
      <Card>
        <ReadingView reading={reading}>{({ items }) => <Messages messages={items} onOpen={openMessage} />}</ReadingView>
      </Card>
    </StaffScreen>
  )
}

type MessagesProps = { readonly messages: readonly Message[]; readonly onOpen: (message: Message) => void }

function Messages({ messages, onOpen }: MessagesProps) {
  if (messages.length === 0) return <EmptyState icon="bell" title={words.none} text={words.noneText} />
  return messages.map(message => (
    <ListItem
      key={message.id}
      id={`message-${message.id}`}
      title={message.sentence}
      detail={words.about(message.ticketNumber, dayAndTime(message.at, wallClock()))}
      {...(!message.read && { aside: <Badge tone="calm" text={words.unread} /> })}
      onTap={() => onOpen(message)}
    />
  ))
}
