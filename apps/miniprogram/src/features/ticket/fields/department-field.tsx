import { departments } from '@linying/domain'
import { departmentWords } from '@linying/look'
import { ChoiceField } from './choice-field'
import type { FieldProps } from './field-props'

/** Any department but the one that has it. */
export function DepartmentField({ ticket, answer, onAnswer }: FieldProps<'department'>) {
  const others = departments.filter(department => department !== ticket.department)
  return <ChoiceField id="field-department" values={others} words={departmentWords} answer={answer} onAnswer={onAnswer} />
}
