import type { Department, StaffRole } from '@linying/domain'
import { staffRoleWords } from '@linying/look'
import { Chips } from '../../../ui/chips'
import { ReadingView } from '../../cache/reading-view'
import { useReading } from '../../cache/use-reading'

type ColleagueChipsProps = {
  readonly id: string
  readonly communityId: string
  readonly department?: Department
  /** Whom it is for, by what they are; everybody where it is left out. */
  readonly suits?: (roles: readonly StaffRole[]) => boolean
  /** What it means to name nobody; left out where somebody has to be named. */
  readonly nobody?: string
  readonly chosen: string | null
  readonly onPick: (personId: string | null) => void
}

const noOne = 'nobody'
const anybody = () => true

/** Who works in a community, or in one department of it; or nobody by name. */
export function ColleagueChips({ id, communityId, department, suits = anybody, nobody, chosen, onPick }: ColleagueChipsProps) {
  const reading = useReading('listStaff', { params: { communityId }, query: department ? { department } : {} })
  return (
    <ReadingView reading={reading} lines={1}>
      {({ items }) => (
        <Chips
          id={id}
          chosen={chosen ?? (nobody === undefined ? undefined : noOne)}
          choices={[
            ...(nobody === undefined ? [] : [{ value: noOne, text: nobody }]),
            ...items
              .filter(({ roles }) => suits(roles))
              .map(({ id: value, name, roles }) => ({ value, text: `${name} ${roles.map(role => staffRoleWords[role]).join('、')}` }))
          ]}
          onPick={value => onPick(value === noOne ? null : value)}
        />
      )}
    </ReadingView>
  )
}
