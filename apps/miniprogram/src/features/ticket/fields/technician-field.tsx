import { faultTable, type Skill } from '@linying/domain'
import { skillWords } from '@linying/look'
import { Badge } from '../../../ui/badge'
import { EmptyState } from '../../../ui/empty-state'
import { FailedState } from '../../../ui/failed-state'
import { Icon } from '../../../ui/icon'
import { ListItem } from '../../../ui/list-item'
import { Skeleton } from '../../../ui/skeleton'
import { actionFormWords as words } from '../../../wording/action-form'
import { displayWords } from '../../../wording/display'
import { ticketWords } from '../../../wording/ticket'
import { useReading } from '../../cache/use-reading'
import type { FieldProps } from './field-props'

/** Who works here: those who know this kind of fault first, then those with least to do. */
export function TechnicianField({ ticket, answer, onAnswer }: FieldProps<'technician'>) {
  const { data, failure, reload } = useReading('listTechnicians', { params: { communityId: ticket.community.id } })
  if (data === undefined) {
    if (failure === undefined) return <Skeleton label={words.loadingTechnicians} />
    return <FailedState title={words.noTechnicians} text={ticketWords.failedText} retryText={displayWords.retry} onRetry={reload} />
  }
  if (data.items.length === 0) return <EmptyState icon="team" title={words.noTechnicians} text={words.noTechniciansText} />
  const needed: Skill = faultTable[ticket.fault].skill
  const fits = (skills: readonly Skill[]) => Number(skills.includes(needed))
  const bestFirst = [...data.items].sort((one, other) => fits(other.skills) - fits(one.skills) || one.openCount - other.openCount)
  return (
    <>
      {bestFirst.map(({ id, name, skills, openCount }) => (
        <ListItem
          key={id}
          id={`technician-${id}`}
          title={name}
          detail={`${skills.map(skill => skillWords[skill]).join('、')} · ${words.technicianLoad(openCount)}`}
          aside={
            <>
              {skills.includes(needed) && <Badge text={words.skillFits} tone="calm" />}
              {answer === id && <Icon name="check" />}
            </>
          }
          onTap={() => onAnswer(id)}
        />
      ))}
    </>
  )
}
