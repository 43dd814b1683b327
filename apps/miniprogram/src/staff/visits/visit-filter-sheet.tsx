import type { AnswerOf } from '@linying/client'
import { meetingOutcomes, visitKinds } from '@linying/domain'
import { meetingOutcomeWords, visitKindWords } from '@linying/look'
import { View } from '@tarojs/components'
import { useReading } from '../../features/cache/use-reading'
import type { Me } from '../../features/session/me'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { Sheet } from '../../ui/sheet'
import { displayWords } from '../../wording/display'
import { staffVisitsWords as words } from '../../wording/staff-visits'
import { visitCommunities, visitRoles } from '../matter/visit-communities'
import { toggled, type VisitFilter } from './visit-filter'
import classes from './visits.module.scss'

type VisitFilterSheetProps = {
  readonly me: Me
  readonly filter: VisitFilter
  readonly open: boolean
  readonly onChange: (filter: VisitFilter) => void
  readonly onClose: () => void
}

/** By kind, outcome, community, person and whether it is late. A second tap takes a choice back. */
export function VisitFilterSheet({ me, filter, open, onChange, onClose }: VisitFilterSheetProps) {
  const communities = visitCommunities(me)
  const asked = communities.find(({ id }) => id === filter.communityId) ?? communities[0]
  const staff = useReading('listStaff', open && asked ? { params: { communityId: asked.id }, query: {} } : undefined)
  const pick = (choice: Parameters<typeof toggled>[1]) => onChange(toggled(filter, choice))
  return (
    <Sheet id="filter" title={words.filter} closeLabel={displayWords.close} open={open} onClose={onClose}>
      <Chips
        id="filter-overdue"
        chosen={filter.overdue}
        choices={[{ value: 'true', text: words.overdue }]}
        onPick={overdue => pick({ overdue })}
      />
      {communities.length > 1 && (
        <Field label={words.community}>
          <Chips
            id="filter-community"
            chosen={filter.communityId}
            choices={communities.map(({ id, name }) => ({ value: id, text: name }))}
            onPick={communityId => pick({ communityId })}
          />
        </Field>
      )}
      <Field label={words.kind}>
        <Chips
          id="filter-kind"
          chosen={filter.kind}
          choices={visitKinds.map(value => ({ value, text: visitKindWords[value] }))}
          onPick={kind => pick({ kind })}
        />
      </Field>
      <Field label={words.outcome}>
        <Chips
          id="filter-outcome"
          chosen={filter.outcome}
          choices={meetingOutcomes.map(value => ({ value, text: meetingOutcomeWords[value] }))}
          onPick={outcome => pick({ outcome })}
        />
      </Field>
      {staff.data && filter.view !== 'mine' && (
        <Field label={words.person}>
          <Chips
            id="filter-person"
            chosen={filter.visitorId}
            choices={visitorsAmong(staff.data.items).map(({ id, name }) => ({ value: id, text: name }))}
            onPick={visitorId => pick({ visitorId })}
          />
        </Field>
      )}
      <Button id="filter-show" look="primary" text={words.show} onTap={onClose} />
      <Button id="filter-clear" look="plain" text={words.clear} onTap={() => onChange({ view: filter.view })} />
      <View className={classes.aboveTabs} />
    </Sheet>
  )
}

type Colleague = AnswerOf<'listStaff'>['items'][number]

/** Whoever's post it is to visit; nobody looks for a technician here. */
function visitorsAmong(staff: readonly Colleague[]): readonly Colleague[] {
  return staff.filter(({ roles }) => visitRoles.some(role => roles.includes(role)))
}
