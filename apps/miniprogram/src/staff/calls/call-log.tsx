import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { now } from '../../platform'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { staffWords } from '../../wording/staff'
import { staffCallsWords as words } from '../../wording/staff-calls'
import type { Community } from '../matter/communities-of'
import { CallFigures } from './call-figures'
import { CallItem } from './call-item'
import { type Period, periodOf, periods } from './call-period'
import { useCalls } from './use-calls'

type Shown = 'all' | 'missed'
const shownChoices = ['all', 'missed'] as const satisfies readonly Shown[]

/** How soon the phone was picked up, and each call, newest first. */
export function CallLog({ community }: { readonly community: Community }) {
  const [period, setPeriod] = useState<Period>('today')
  const [shown, setShown] = useState<Shown>('all')
  const days = periodOf(period, now(), community.utcOffsetMinutes)
  const { newest, pages } = useCalls(community.id, { ...days, ...(shown === 'missed' && { answered: 'false' }) })
  return (
    <>
      <Chips id="period" chosen={period} choices={periods.map(value => ({ value, text: words.periods[value] }))} onPick={setPeriod} />
      {newest.data?.figures && <CallFigures figures={newest.data.figures} />}
      <Chips id="shown" chosen={shown} choices={shownChoices.map(value => ({ value, text: words.shown[value] }))} onPick={setShown} />
      <Card id="call-list">
        <ReadingView reading={pages}>
          {calls =>
            calls.length === 0 ? (
              <EmptyState icon="phone" title={words.none[shown]} text={words.noneText} />
            ) : (
              calls.map(call => <CallItem key={call.id} call={call} utcOffsetMinutes={community.utcOffsetMinutes} />)
            )
          }
        </ReadingView>
      </Card>
      {pages.hasMore && <Button id="more" text={staffWords.more} busy={pages.isLoadingMore} onTap={() => void pages.more()} />}
    </>
  )
}
