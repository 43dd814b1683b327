import { ColleagueChips } from './colleague-chips'
import type { FieldProps } from './field-props'

/** Whom of the staff a complaint is about. */
export function PersonField({ ticket, answer, onAnswer }: FieldProps<'person'>) {
  return (
    <ColleagueChips
      id="field-person"
      communityId={ticket.community.id}
      chosen={answer ?? null}
      onPick={personId => personId !== null && onAnswer(personId)}
    />
  )
}
