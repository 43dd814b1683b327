import type { Department } from '@linying/domain'
import { staffRoleWords } from '@linying/look'
import { Chips } from '../../../ui/chips'
import { ReadingView } from '../../cache/reading-view'
import { useReading } from '../../cache/use-reading'

type ColleagueChipsProps = {
  readonly id: string
  readonly communityId: string
  readonly department?: Department
  /** What it means to name nobody. */
  readonly nobody: string
  readonly chosen: string | null
  readonly onPick: (personId: string | null) => void
}

const noOne = 'nobody'

/** Who works in a community, or in one department of it; or nobody by name. */
export function ColleagueChips({ id, communityId, department, nobody, chosen, onPick }: ColleagueChipsProps) {
  const reading = useReading('listStaff', { params: { communityId }, query: department ? { department } : {} })
  return (
    <ReadingView reading={reading} lines={1}>
      {({ items }) => (
        <Chips
          id={id}
          chosen={chosen ?? noOne}
          choices={[
            { value: noOne, text: nobody },
            ...items.map(person => ({
              value: person.id,
              text: `${person.name} ${person.roles.map(role => staffRoleWords[role]).join('、')}`
            }))
          ]}
          onPick={value => onPick(value === noOne ? null : value)}
        />
      )}
    </ReadingView>
  )
}
