import { View } from '@tarojs/components'
import { useState } from 'react'
import { unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { ReadingView } from '../../features/cache/reading-view'
import type { Me } from '../../features/session/me'
import { usePersonId } from '../../features/session/session-store'
import { useVisitList } from '../../features/visit/use-visit-list'
import type { VisitSummary } from '../../features/visit/visit-view'
import { confirm, open, toast, useAddress, useShareCard } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { staffWords } from '../../wording/staff'
import { staffGiftsWords as giftWords } from '../../wording/staff-gifts'
import { staffVisitsWords as words } from '../../wording/staff-visits'
import { visitCommunities } from '../matter/visit-communities'
import { approvePicked } from './approve-picked'
import { SheetButton } from './sheet-button'
import { usePicked } from './use-picked'
import { VisitCard } from './visit-card'
import { filterWords, queryOf, type VisitFilter, visitViews } from './visit-filter'
import { VisitFilterSheet } from './visit-filter-sheet'
import { VisitTable } from './visit-table'
import classes from './visits.module.scss'

type VisitListProps = { readonly me: Me; readonly isManager: boolean; readonly start: VisitFilter }

/** The visits that fit a filter, which stands in the address; a manager approves several of them at once. */
export function VisitList({ me, isManager, start }: VisitListProps) {
  const myId = usePersonId()
  const [filter, setFilter] = useState(start)
  const [narrowing, setNarrowing] = useState(false)
  const list = useVisitList(queryOf(filter, myId))
  const visits = list.data ?? []
  const picking = usePicked(visits, ({ visitorId, denial }) => visitorId !== myId && denial !== 'open')
  const link = routes.staffVisits.link(filter)
  useAddress(link)
  useShareCard({ title: words.title, url: link.url })
  const communities = visitCommunities(me)
  const offsetAt = (communityId: string) => communities.find(({ id }) => id === communityId)?.utcOffsetMinutes ?? 480
  const names = new Map([
    ...visits.map(({ visitorId, visitorName }) => [visitorId, visitorName] as const),
    ...communities.map(({ id, name }) => [id, name] as const)
  ])
  const openVisit = ({ id }: VisitSummary) => void open(routes.staffVisit.link({ visitId: id }))
  const onTap = (visit: VisitSummary) => (picking.ids === undefined ? openVisit(visit) : picking.toggle(visit))
  return (
    <>
      <Chips
        id="view"
        chosen={filter.view}
        choices={visitViews.map(value => ({ value, text: words.views[value] }))}
        onPick={view => setFilter({ ...filter, view })}
      />
      <Button id="filter-open" icon="search" text={filterWords(filter, id => names.get(id) ?? '')} onTap={() => setNarrowing(true)} />
      {isManager && filter.view === 'toReview' && visits.length > 0 && <Picking picking={picking} onDone={list.reload} />}
      <ReadingView reading={list}>
        {shown =>
          shown.length === 0 ? (
            <Card>
              <EmptyState icon="list" title={words.none[filter.view]} text={words.noneText} />
            </Card>
          ) : (
            <>
              <View className={classes.cards}>
                {shown.map(visit => (
                  <VisitCard
                    key={visit.id}
                    visit={visit}
                    utcOffsetMinutes={offsetAt(visit.communityId)}
                    picked={picking.ids?.has(visit.id)}
                    onTap={() => onTap(visit)}
                  />
                ))}
              </View>
              <View className={classes.table}>
                <VisitTable visits={shown} offsetAt={offsetAt} picked={picking.ids} onTap={onTap} />
              </View>
            </>
          )
        }
      </ReadingView>
      {list.hasMore && <Button id="more" text={staffWords.more} busy={list.isLoadingMore} onTap={() => void list.more()} />}
      <Button id="summary-open" look="plain" icon="board" text={words.summary} onTap={() => void open(routes.staffVisitSummary.link({}))} />
      {isManager && (
        <Button id="gifts-open" look="plain" icon="leaf" text={giftWords.link} onTap={() => void open(routes.staffGifts.link({}))} />
      )}
      <SheetButton query={queryOf(filter, myId)} />
      <VisitFilterSheet me={me} filter={filter} open={narrowing} onChange={setFilter} onClose={() => setNarrowing(false)} />
    </>
  )
}

type PickingProps = { readonly picking: ReturnType<typeof usePicked>; readonly onDone: () => Promise<void> }

/** Several at once, after one question that says how many. */
function Picking({ picking, onDone }: PickingProps) {
  const { ids, picked, start, stop, pickAll } = picking
  const sending = useOneAtATime()

  async function approve() {
    const question = { title: words.approveQuestion(picked.length), text: words.approveText(picked.length), yes: words.yes, no: words.no }
    if (!(await confirm(question))) return
    try {
      toast(await approvePicked(picked))
      stop()
      await onDone()
    } catch (failure) {
      toast(unsentSentence(failure))
    }
  }

  if (ids === undefined) return <Button id="select" look="plain" icon="check" text={words.select} onTap={start} />
  return (
    <>
      <Button id="select-all" text={words.selectAll(picking.all)} onTap={pickAll} />
      {picked.length > 0 && (
        <Button
          id="approve-picked"
          look="primary"
          text={words.approveMany(picked.length)}
          busy={sending.busy}
          onTap={() => void sending.run(approve)}
        />
      )}
      <Button id="select-none" look="plain" text={words.selectNone} onTap={stop} />
    </>
  )
}
