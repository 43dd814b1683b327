import { faultWords, statusWords } from '@linying/look'
import { useState } from 'react'
import { Badge } from '../../../ui/badge'
import { Button } from '../../../ui/button'
import { EmptyState } from '../../../ui/empty-state'
import { FailedState } from '../../../ui/failed-state'
import { Icon } from '../../../ui/icon'
import { ListItem } from '../../../ui/list-item'
import { Skeleton } from '../../../ui/skeleton'
import { TextLine } from '../../../ui/text-line'
import { actionFormWords as words } from '../../../wording/action-form'
import { displayWords } from '../../../wording/display'
import { ticketWords } from '../../../wording/ticket'
import { useTicketList } from '../use-ticket-list'
import type { FieldProps } from './field-props'

/** Another ticket of the same community, found by its number, place or words. */
export function TicketField({ ticket, answer, onAnswer }: FieldProps<'ticket'>) {
  const [sought, setSought] = useState('')
  const list = useTicketList({ communityId: ticket.community.id, limit: 50 })
  const others = list.items?.filter(({ id }) => id !== ticket.id)
  const found = others?.filter(({ number, place, excerpt }) => `${number} ${place.label} ${excerpt}`.includes(sought.trim()))
  return (
    <>
      <TextLine id="field-ticket-search" label={words.searchTicket} value={sought} placeholder={words.searchTicket} onChange={setSought} />
      {found === undefined && list.failure === undefined && <Skeleton label={words.loadingTickets} />}
      {found === undefined && list.failure !== undefined && (
        <FailedState title={words.noTickets} text={ticketWords.failedText} retryText={displayWords.retry} onRetry={list.reload} />
      )}
      {found?.length === 0 && <EmptyState icon="search" title={words.noTickets} text={words.noTicketsText} />}
      {found?.slice(0, shownAtOnce).map(({ id, number, fault, place, status }) => (
        <ListItem
          key={id}
          id={`ticket-${number}`}
          title={`${number} ${place.label}`}
          detail={faultWords[fault].label}
          aside={answer === id ? <Icon name="check" /> : <Badge text={statusWords[status].label} />}
          onTap={() => onAnswer(id)}
        />
      ))}
      {list.hasMore && <Button id="field-ticket-more" text={words.moreTickets} look="plain" busy={list.isLoadingMore} onTap={list.more} />}
    </>
  )
}

/** More than a thumb scrolls through are better found by typing. Our decision. */
const shownAtOnce = 8
