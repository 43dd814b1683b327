import { deadlineWords, departmentWords } from '@linying/look'
import { OptionItem } from '../../../ui/option-item'
import { wallClock } from '../../display/wall-clock'
import { subtasksOf } from '../subtasks-of'
import type { FieldProps } from './field-props'

/** Those that wait for this person's answer. */
export function SubtaskAnswerField({ ticket, answer, onAnswer }: FieldProps<'subtask-answer'>) {
  const clock = wallClock(ticket.community.utcOffsetMinutes)
  return (
    <>
      {subtasksOf(ticket)
        .filter(({ mine }) => mine)
        .map(({ id, department, ownerName, dueAt, asked }) => (
          <OptionItem
            key={id}
            id={`subtask-${id}`}
            title={asked === '' ? departmentWords[department] : asked}
            detail={[departmentWords[department], ownerName, deadlineWords(dueAt, clock)].filter(Boolean).join(' · ')}
            chosen={answer === id}
            onPick={() => onAnswer(id)}
          />
        ))}
    </>
  )
}
