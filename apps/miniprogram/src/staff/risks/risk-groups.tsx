import type { AnswerOf } from '@linying/client'
import type { Risk } from '@linying/domain'
import { departmentWords } from '@linying/look'
import { Text } from '@tarojs/components'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { staffRisksWords as words } from '../../wording/staff-risks'
import { countOf } from './count-of'
import type { By } from './risk-board'

type Board = AnswerOf<'getRiskBoard'>
type RiskGroupsProps = { readonly board: Board; readonly risk: Risk; readonly by: By; readonly communityId?: string }

/** Who has how many of them; a line opens the list behind its number. */
export function RiskGroups({ board, risk, by, communityId }: RiskGroupsProps) {
  const within = { risk, ...(communityId !== undefined && { communityId }) }
  const lines = linesOf(board, by).flatMap(line => (countOf(line.counts, risk) > 0 ? [line] : []))
  if (lines.length === 0) {
    return (
      <Card>
        <EmptyState icon="check" title={words.none[risk]} text={words.noneText} />
      </Card>
    )
  }
  return (
    <>
      <Card id="risk-groups">
        {lines.map(({ key, name, narrowed, counts }) => (
          <ListItem
            key={key}
            id={`risk-of-${key}`}
            title={name}
            aside={<Text>{words.count(countOf(counts, risk))}</Text>}
            onTap={() => void open(routes.staffTickets.link({ ...within, ...narrowed }))}
          />
        ))}
      </Card>
      <Button id="risk-all" text={words.seeAll} onTap={() => void open(routes.staffTickets.link(within))} />
    </>
  )
}

interface Line {
  readonly key: string
  readonly name: string
  readonly counts: { readonly late: number; readonly dueSoon: number; readonly unconfirmed: number }
  /** What the list behind it is narrowed to. */
  readonly narrowed: Readonly<Record<string, string>>
}

function linesOf({ communities, departments, people }: Board, by: By): readonly Line[] {
  switch (by) {
    case 'communities':
      return communities.map(({ id, name, ...counts }) => ({ key: id, name, counts, narrowed: { communityId: id } }))
    case 'departments':
      return departments.map(({ department, ...counts }) => ({
        key: department,
        name: departmentWords[department],
        counts,
        narrowed: { department }
      }))
    case 'people':
      return people.map(({ id, name, ...counts }) =>
        id === null || name === null
          ? { key: 'nobody', name: words.nobody, counts, narrowed: { inChargeId: 'nobody' } }
          : { key: id, name, counts, narrowed: { inChargeId: id } }
      )
    default:
      return by satisfies never
  }
}
