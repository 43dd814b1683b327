import { View } from '@tarojs/components'
import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { type Me, useMe } from '../../features/session/me'
import { TicketSearch } from '../../features/ticket/ticket-search'
import type { TicketSummary } from '../../features/ticket/ticket-view'
import { useTicketList } from '../../features/ticket/use-ticket-list'
import { addressOf, copyText, toast, useAddress, useQuery, useShareCard } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { staffWords } from '../../wording/staff'
import { staffTicketsWords as words } from '../../wording/staff-tickets'
import { communitiesOf } from '../matter/communities-of'
import { TicketCard } from '../matter/ticket-card'
import { StaffScreen } from '../staff-screen'
import { filterIn, filterWords, queryOf, searched } from './ticket-filter'
import { TicketFilterSheet } from './ticket-filter-sheet'
import { TicketTable } from './ticket-table'
import classes from './tickets.module.scss'

export default function StaffTickets() {
  const me = useMe()
  return (
    <StaffScreen id="staff-tickets" title={words.title} wide>
      <ReadingView reading={me}>{person => <AllTickets me={person} />}</ReadingView>
    </StaffScreen>
  )
}

function AllTickets({ me }: { readonly me: Me }) {
  const [filter, setFilter] = useState(filterIn(useQuery()))
  const [open, setOpen] = useState(false)
  const list = useTicketList(queryOf(filter))
  const link = routes.staffTickets.link(filter)
  useAddress(link)
  useShareCard({ title: words.title, url: link.url })
  const address = addressOf(link)
  const names = namesIn(me, list.data ?? [])
  return (
    <>
      <Button id="filter-open" icon="search" text={filterWords(filter, id => names.get(id) ?? '')} onTap={() => setOpen(true)} />
      <TicketSearch label={words.search} sought={filter.q} onSearch={q => setFilter(searched(filter, q))} />
      <ReadingView reading={list}>
        {tickets =>
          tickets.length === 0 ? (
            <Card>
              <EmptyState icon="search" title={words.none} text={words.noneText} />
            </Card>
          ) : (
            <>
              <View className={classes.cards}>
                {tickets.map(ticket => (
                  <TicketCard key={ticket.id} ticket={ticket} me={me} onSent={list.reload} />
                ))}
              </View>
              <View className={classes.table}>
                <TicketTable tickets={tickets} me={me} />
              </View>
            </>
          )
        }
      </ReadingView>
      {list.hasMore && <Button id="more" text={staffWords.more} busy={list.isLoadingMore} onTap={() => void list.more()} />}
      {address !== undefined && (
        <Button id="copy-link" look="plain" icon="share" text={words.copyLink} onTap={() => void copyLink(address)} />
      )}
      <TicketFilterSheet me={me} filter={filter} open={open} onChange={setFilter} onClose={() => setOpen(false)} />
    </>
  )
}

async function copyLink(address: string): Promise<void> {
  await copyText(address)
  toast(words.linkCopied)
}

function namesIn(me: Me, tickets: readonly TicketSummary[]): ReadonlyMap<string, string> {
  const people = tickets.flatMap(({ technicianId, technicianName }) =>
    technicianId && technicianName ? [[technicianId, technicianName] as const] : []
  )
  return new Map([...people, ...communitiesOf(me).map(({ id, name }) => [id, name] as const)])
}
