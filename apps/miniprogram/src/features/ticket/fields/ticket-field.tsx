import { limits } from '@linying/domain'
import { categoryWords, statusWordsOf } from '@linying/look'
import { useState } from 'react'
import { Badge } from '../../../ui/badge'
import { Button } from '../../../ui/button'
import { EmptyState } from '../../../ui/empty-state'
import { OptionItem } from '../../../ui/option-item'
import { TextLine } from '../../../ui/text-line'
import { actionFormWords as words } from '../../../wording/action-form'
import { ReadingView } from '../../cache/reading-view'
import type { TicketSummary } from '../ticket-view'
import { useTicketList } from '../use-ticket-list'
import type { FieldProps } from './field-props'

/** Another ticket of the same community, found by its number, place or words. */
export function TicketField({ ticket, answer, onAnswer }: FieldProps<'ticket'>) {
  const [sought, setSought] = useState('')
  const list = useTicketList({ communityId: ticket.community.id, limit: limits.pageSize })
  return (
    <>
      <TextLine id="field-ticket-search" label={words.searchTicket} value={sought} placeholder={words.searchTicket} onChange={setSought} />
      <ReadingView reading={list}>
        {items => {
          const found = items.filter(item => item.id !== ticket.id && fits(item, sought.trim())).slice(0, shownAtOnce)
          if (found.length === 0) return <EmptyState icon="search" title={words.noTickets} text={words.noTicketsText} />
          return found.map(({ id, number, kind, category, place, status }) => (
            <OptionItem
              key={id}
              id={`ticket-${number}`}
              title={`${number} ${place.label}`}
              detail={categoryWords[category].label}
              aside={<Badge text={statusWordsOf({ kind, status }).label} />}
              chosen={answer === id}
              onPick={() => onAnswer(id)}
            />
          ))
        }}
      </ReadingView>
      {list.hasMore && <Button id="field-ticket-more" text={words.moreTickets} look="plain" busy={list.isLoadingMore} onTap={list.more} />}
    </>
  )
}

function fits({ number, place, excerpt }: TicketSummary, sought: string): boolean {
  return `${number} ${place.label} ${excerpt}`.includes(sought)
}

/** More than a thumb scrolls through are better found by typing. Our decision. */
const shownAtOnce = 8
