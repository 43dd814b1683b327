import type { AnswerOf } from '@linying/client'
import { categoryWords, dayAndTime } from '@linying/look'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { inboxWords as words } from '../../wording/inbox'
import { api } from '../api/api'
import { ReadingView } from '../cache/reading-view'
import { listEveryMs, usePages } from '../cache/use-pages'
import { useReading } from '../cache/use-reading'
import { wallClock } from '../display/wall-clock'

type Message = AnswerOf<'listInbox'>['items'][number]
/** What a message is about. */
export type About = { readonly ticketId: string } | { readonly visitId: string }
type InboxProps = { readonly noneText: string; readonly onOpen: (about: About) => void }

/** What somebody has been told, newest first; a message is read once it has been opened. */
export function Inbox({ noneText, onOpen }: InboxProps) {
  const newest = useReading('listInbox', { query: {} }, listEveryMs)
  const messages = usePages(newest, 'inbox', cursor => api.call('listInbox', { query: { cursor } }))
  const unread = messages.data?.filter(({ read }) => !read) ?? []

  // without signal it simply stays new
  const markRead = (ids: string[]) => void api.call('readInbox', { body: { ids } }).then(messages.reload, () => undefined)

  function openMessage({ id, ticketId, visitId, read }: Message) {
    if (!read) markRead([id])
    if (ticketId !== null) onOpen({ ticketId })
    if (visitId !== null) onOpen({ visitId })
  }

  return (
    <>
      {unread.length > 1 && (
        <Button id="read-all" look="plain" icon="check" text={words.readAll} onTap={() => markRead(unread.map(({ id }) => id))} />
      )}
      <Card>
        <ReadingView reading={messages}>{items => <Messages messages={items} noneText={noneText} onOpen={openMessage} />}</ReadingView>
      </Card>
      {messages.hasMore && <Button id="more" text={words.more} busy={messages.isLoadingMore} onTap={() => void messages.more()} />}
    </>
  )
}

type MessagesProps = { readonly messages: readonly Message[]; readonly noneText: string; readonly onOpen: (message: Message) => void }

function Messages({ messages, noneText, onOpen }: MessagesProps) {
  if (messages.length === 0) return <EmptyState icon="bell" title={words.none} text={noneText} />
  return messages.map(message => (
    <ListItem
      key={message.id}
      id={`message-${message.id}`}
      title={message.sentence}
      detail={aboutWords(message)}
      {...(!message.read && { aside: <Badge tone="calm" text={words.unread} /> })}
      onTap={() => onOpen(message)}
    />
  ))
}

function aboutWords({ type, about, ticketNumber, at }: Message): string {
  const time = dayAndTime(at, wallClock())
  if (about === null) return type === 'ReportsImported' ? words.aboutImport(time) : words.aboutVisit(time)
  const { category, place, communityName } = about
  return words.about({ category: categoryWords[category].label, place, community: communityName, number: ticketNumber ?? '', time })
}
