import type { AnswerOf } from '@linying/client'
import { meetingOutcomes, visitKinds } from '@linying/domain'
import { meetingOutcomeWords, visitKindWords } from '@linying/look'
import { useReading } from '../../features/cache/use-reading'
import type { Me } from '../../features/session/me'
import { Chips } from '../../ui/chips'
import { staffFilterWords } from '../../wording/staff-filter'
import { staffVisitsWords as words } from '../../wording/staff-visits'
import { CommunityChoice, FilterChoice, NamedChoice } from '../filter/filter-choice'
import { FilterSheet } from '../filter/filter-sheet'
import { visitCommunities, visitRoles } from '../matter/visit-communities'
import { toggled, type VisitFilter } from './visit-filter'

type VisitFilterSheetProps = {
  readonly me: Me
  readonly filter: VisitFilter
  readonly open: boolean
  readonly onChange: (filter: VisitFilter) => void
  readonly onClose: () => void
}

/** By kind, outcome, community, person and whether it is late. */
export function VisitFilterSheet({ me, filter, open, onChange, onClose }: VisitFilterSheetProps) {
  const communities = visitCommunities(me)
  const asked = communities.find(({ id }) => id === filter.communityId) ?? communities[0]
  const staff = useReading('listStaff', open && asked ? { params: { communityId: asked.id }, query: {} } : undefined)
  const pick = (choice: Parameters<typeof toggled>[1]) => onChange(toggled(filter, choice))
  return (
    <FilterSheet open={open} onClear={() => onChange({ view: filter.view })} onClose={onClose}>
      <Chips
        id="filter-overdue"
        chosen={filter.overdue}
        choices={[{ value: 'true', text: words.overdue }]}
        onPick={overdue => pick({ overdue })}
      />
      <CommunityChoice named={communities} chosen={filter.communityId} onPick={communityId => pick({ communityId })} />
      <FilterChoice
        id="filter-kind"
        label={staffFilterWords.kind}
        chosen={filter.kind}
        values={visitKinds}
        textOf={kind => visitKindWords[kind]}
        onPick={kind => pick({ kind })}
      />
      <FilterChoice
        id="filter-outcome"
        label={words.outcome}
        chosen={filter.outcome}
        values={meetingOutcomes}
        textOf={outcome => meetingOutcomeWords[outcome]}
        onPick={outcome => pick({ outcome })}
      />
      {staff.data && filter.view !== 'mine' && (
        <NamedChoice
          id="filter-person"
          label={words.person}
          chosen={filter.visitorId}
          named={visitorsAmong(staff.data.items)}
          onPick={visitorId => pick({ visitorId })}
        />
      )}
    </FilterSheet>
  )
}

type Colleague = AnswerOf<'listStaff'>['items'][number]

/** Whoever's post it is to visit; nobody looks for a technician here. */
function visitorsAmong(staff: readonly Colleague[]): readonly Colleague[] {
  return staff.filter(({ roles }) => visitRoles.some(role => roles.includes(role)))
}
