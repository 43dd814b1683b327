import type { AnswerOf } from '@linying/client'
import { type Skill, workOf } from '@linying/domain'
import { skillWords } from '@linying/look'
import { Badge } from '../../../ui/badge'
import { EmptyState } from '../../../ui/empty-state'
import { OptionItem } from '../../../ui/option-item'
import { actionFormWords as words } from '../../../wording/action-form'
import { ReadingView } from '../../cache/reading-view'
import { useReading } from '../../cache/use-reading'
import type { FieldProps } from './field-props'

export function TechnicianField(props: FieldProps<'technician'>) {
  const reading = useReading('listTechnicians', { params: { communityId: props.ticket.community.id } })
  return <ReadingView reading={reading}>{({ items }) => <Technicians {...props} technicians={items} />}</ReadingView>
}

type TechniciansProps = FieldProps<'technician'> & { readonly technicians: AnswerOf<'listTechnicians'>['items'] }

/** Everybody but its holder: those who know this kind of fault first, then those with least to do. */
function Technicians({ ticket, answer, onAnswer, technicians }: TechniciansProps) {
  const others = technicians.filter(({ id }) => id !== ticket.technician?.id)
  if (others.length === 0) return <EmptyState icon="team" title={words.noTechnicians} text={words.noTechniciansText} />
  const needed = workOf(ticket.category)?.skill
  const fits = (skills: readonly Skill[]) => needed !== undefined && skills.includes(needed)
  const bestFirst = others.sort((one, other) => Number(fits(other.skills)) - Number(fits(one.skills)) || one.openCount - other.openCount)
  return (
    <>
      {bestFirst.map(({ id, name, skills, openCount }) => (
        <OptionItem
          key={id}
          id={`technician-${id}`}
          title={name}
          detail={`${skills.map(skill => skillWords[skill]).join('、')} · ${words.technicianLoad(openCount)}`}
          aside={fits(skills) && <Badge text={words.skillFits} tone="calm" />}
          chosen={answer === id}
          onPick={() => onAnswer(id)}
        />
      ))}
    </>
  )
}
