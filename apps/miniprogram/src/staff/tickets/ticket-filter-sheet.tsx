import { departments, kinds, risks, statuses } from '@linying/domain'
import { categoryWords, departmentWords, kindWords } from '@linying/look'
import { useReading } from '../../features/cache/use-reading'
import type { Me } from '../../features/session/me'
import { Chips } from '../../ui/chips'
import { staffRisksWords } from '../../wording/staff-risks'
import { staffTicketsWords as words } from '../../wording/staff-tickets'
import { CommunityChoice, FilterChoice, NamedChoice } from '../filter/filter-choice'
import { FilterSheet } from '../filter/filter-sheet'
import { communitiesOf } from '../matter/communities-of'
import { categoriesIn, searched, statusIn, type TicketFilter, toggled } from './ticket-filter'

type TicketFilterSheetProps = {
  readonly me: Me
  readonly filter: TicketFilter
  readonly open: boolean
  readonly onChange: (filter: TicketFilter) => void
  readonly onClose: () => void
}

/** By community, kind, progress, category, department, person, and whether the promised time has passed. */
export function TicketFilterSheet({ me, filter, open, onChange, onClose }: TicketFilterSheetProps) {
  const communities = communitiesOf(me)
  const asked = communities.find(({ id }) => id === filter.communityId) ?? communities[0]
  const technicians = useReading('listTechnicians', open && asked ? { params: { communityId: asked.id } } : undefined)
  const pick = (choice: TicketFilter) => onChange(toggled(filter, choice))
  return (
    <FilterSheet open={open} onClear={() => onChange(searched({}, filter.q))} onClose={onClose}>
      <Chips
        id="filter-eta"
        chosen={filter.pastEta}
        choices={[{ value: 'true', text: words.pastEta }]}
        onPick={pastEta => pick({ pastEta })}
      />
      <FilterChoice
        id="filter-risk"
        label={words.risk}
        chosen={filter.risk}
        values={risks}
        textOf={risk => staffRisksWords.numbers[risk]}
        onPick={risk => pick({ risk })}
      />
      <CommunityChoice named={communities} chosen={filter.communityId} onPick={communityId => pick({ communityId })} />
      <FilterChoice
        id="filter-kind"
        label={words.kind}
        chosen={filter.kind}
        values={kinds}
        textOf={kind => kindWords[kind]}
        onPick={kind => pick({ kind })}
      />
      <FilterChoice
        id="filter-status"
        label={words.status}
        chosen={filter.status}
        values={statuses}
        textOf={status => statusIn(filter.kind, status)}
        onPick={status => pick({ status })}
      />
      <FilterChoice
        id="filter-fault"
        label={words.category}
        chosen={filter.category}
        values={categoriesIn(filter.kind)}
        textOf={category => categoryWords[category].label}
        onPick={category => pick({ category })}
      />
      <FilterChoice
        id="filter-department"
        label={words.department}
        chosen={filter.department}
        values={departments}
        textOf={department => departmentWords[department]}
        onPick={department => pick({ department })}
      />
      {technicians.data && (
        <NamedChoice
          id="filter-technician"
          label={words.technician}
          chosen={filter.technicianId}
          named={technicians.data.items}
          onPick={technicianId => pick({ technicianId })}
        />
      )}
    </FilterSheet>
  )
}
