import { departments, kinds, risks, statuses } from '@linying/domain'
import { categoryWords, departmentWords, kindWords } from '@linying/look'
import { View } from '@tarojs/components'
import { useReading } from '../../features/cache/use-reading'
import type { Me } from '../../features/session/me'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { Sheet } from '../../ui/sheet'
import { displayWords } from '../../wording/display'
import { staffRisksWords } from '../../wording/staff-risks'
import { staffTicketsWords as words } from '../../wording/staff-tickets'
import { communitiesOf } from '../matter/communities-of'
import classes from './filter-sheet.module.scss'
import { categoriesIn, searched, statusIn, type TicketFilter, toggled } from './ticket-filter'

type FilterSheetProps = {
  readonly me: Me
  readonly filter: TicketFilter
  readonly open: boolean
  readonly onChange: (filter: TicketFilter) => void
  readonly onClose: () => void
}

/** By community, kind, progress, category, department, person, and whether the promised time has passed. A second tap takes a choice back. */
export function FilterSheet({ me, filter, open, onChange, onClose }: FilterSheetProps) {
  const communities = communitiesOf(me)
  const asked = communities.find(({ id }) => id === filter.communityId) ?? communities[0]
  const technicians = useReading('listTechnicians', open && asked ? { params: { communityId: asked.id } } : undefined)
  const pick = (choice: TicketFilter) => onChange(toggled(filter, choice))
  return (
    <Sheet id="filter" title={words.filter} closeLabel={displayWords.close} open={open} onClose={onClose}>
      <Chips
        id="filter-eta"
        chosen={filter.pastEta}
        choices={[{ value: 'true', text: words.pastEta }]}
        onPick={pastEta => pick({ pastEta })}
      />
      <Field label={words.risk}>
        <Chips
          id="filter-risk"
          chosen={filter.risk}
          choices={risks.map(value => ({ value, text: staffRisksWords.numbers[value] }))}
          onPick={risk => pick({ risk })}
        />
      </Field>
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
          choices={kinds.map(value => ({ value, text: kindWords[value] }))}
          onPick={kind => pick({ kind })}
        />
      </Field>
      <Field label={words.status}>
        <Chips
          id="filter-status"
          chosen={filter.status}
          choices={statuses.map(value => ({ value, text: statusIn(filter.kind, value) }))}
          onPick={status => pick({ status })}
        />
      </Field>
      <Field label={words.category}>
        <Chips
          id="filter-fault"
          chosen={filter.category}
          choices={categoriesIn(filter.kind).map(value => ({ value, text: categoryWords[value].label }))}
          onPick={category => pick({ category })}
        />
      </Field>
      <Field label={words.department}>
        <Chips
          id="filter-department"
          chosen={filter.department}
          choices={departments.map(value => ({ value, text: departmentWords[value] }))}
          onPick={department => pick({ department })}
        />
      </Field>
      {technicians.data && (
        <Field label={words.technician}>
          <Chips
            id="filter-technician"
            chosen={filter.technicianId}
            choices={technicians.data.items.map(({ id, name }) => ({ value: id, text: name }))}
            onPick={technicianId => pick({ technicianId })}
          />
        </Field>
      )}
      <Button id="filter-show" look="primary" text={words.show} onTap={onClose} />
      <Button id="filter-clear" look="plain" text={words.clear} onTap={() => onChange(searched({}, filter.q))} />
      <View className={classes.aboveTabs} />
    </Sheet>
  )
}
