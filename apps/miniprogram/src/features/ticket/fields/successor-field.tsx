import type { StaffRole } from '@linying/domain'
import { ColleagueChips } from './colleague-chips'
import type { FieldProps } from './field-props'

const desk: readonly StaffRole[] = ['agent', 'supervisor', 'manager']

/** Who answers for it from now on. */
export function SuccessorField({ ticket, answer, onAnswer }: FieldProps<'successor'>) {
  return (
    <ColleagueChips
      id="field-successor"
      communityId={ticket.community.id}
      suits={roles => roles.some(role => desk.includes(role))}
      chosen={answer ?? null}
      onPick={personId => personId !== null && onAnswer(personId)}
    />
  )
}
