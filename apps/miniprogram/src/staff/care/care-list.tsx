import type { StaffRole } from '@linying/domain'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { now, open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { staffWords } from '../../wording/staff'
import { staffCareWords as words } from '../../wording/staff-care'
import type { Community } from '../matter/communities-of'
import classes from './care.module.scss'
import { CareItem } from './care-item'
import { type CareShown, type CareSummary, useCareList } from './use-care-list'

type CareListProps = { readonly community: Community; readonly roles: readonly StaffRole[] }

const forAll = ['due', 'planned', 'unplanned'] as const satisfies readonly CareShown[]
const forLeaders = [...forAll, 'uncared'] as const satisfies readonly CareShown[]

/** Whoever leads looks at everybody first, whoever goes at those who are his. */
export function CareList({ community, roles }: CareListProps) {
  const leads = roles.includes('supervisor') || roles.includes('manager')
  const [shown, setShown] = useState<CareShown>('due')
  const [whose, setWhose] = useState<'mine' | 'all'>(leads ? 'all' : 'mine')
  const hasCarer = shown === 'due' || shown === 'planned'
  const mine = hasCarer && whose === 'mine'
  const { overdue, pages } = useCareList(community.id, { shown, mine: mine ? 'true' : 'false' })
  return (
    <>
      <Chips
        id="shown"
        chosen={shown}
        choices={(leads ? forLeaders : forAll).map(value => ({ value, text: words.shown[value] }))}
        onPick={setShown}
      />
      {hasCarer && (
        <Chips
          id="whose"
          chosen={whose}
          choices={(['mine', 'all'] as const).map(value => ({ value, text: words.whose[value] }))}
          onPick={setWhose}
        />
      )}
      {overdue > 0 && <Text className={classes.failure}>{words.overdueCount(overdue)}</Text>}
      <ReadingView reading={pages}>{items => <Parts items={items} shown={shown} mine={mine} community={community} />}</ReadingView>
      {pages.hasMore && <Button id="more" text={staffWords.more} busy={pages.isLoadingMore} onTap={() => void pages.more()} />}
      <Card>
        <ListItem
          id="care-checks"
          icon="list"
          title={words.checksLink}
          detail={words.checksText}
          onTap={() => void open(routes.staffCareChecks.link({ communityId: community.id }))}
        />
      </Card>
    </>
  )
}

type PartsProps = {
  readonly items: readonly CareSummary[]
  readonly shown: CareShown
  readonly mine: boolean
  readonly community: Community
}

/** What is late stands apart, so that it is seen first. */
function Parts({ items, shown, mine, community }: PartsProps) {
  const late = items.filter(({ dueAt }) => dueAt !== null && dueAt <= now())
  const rest = items.filter(item => !late.includes(item))
  if (items.length === 0) {
    return (
      <Card id="care-list">
        <EmptyState icon="today" title={words.none[shown]} text={words.noneText} />
      </Card>
    )
  }
  return (
    <>
      {late.length > 0 && (
        <Card id="care-overdue" title={words.overdue}>
          {late.map(care => (
            <CareItem key={care.id} care={care} utcOffsetMinutes={community.utcOffsetMinutes} mine={mine} late />
          ))}
        </Card>
      )}
      {rest.length > 0 && (
        <Card id="care-list" title={shown === 'due' ? words.thisWeek : words.shown[shown]}>
          {rest.map(care => (
            <CareItem key={care.id} care={care} utcOffsetMinutes={community.utcOffsetMinutes} mine={mine} late={false} />
          ))}
        </Card>
      )}
    </>
  )
}
