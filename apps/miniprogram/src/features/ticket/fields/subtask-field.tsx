import { departments } from '@linying/domain'
import { departmentWords } from '@linying/look'
import { newId } from '../../../platform'
import { Field } from '../../../ui/field'
import { actionFormWords as words } from '../../../wording/action-form'
import type { SubtaskAsked } from '../action/answers'
import { ChoiceField } from './choice-field'
import { ColleagueChips } from './colleague-chips'
import type { FieldProps } from './field-props'
import { MomentPicker } from './moment-picker'

/** Which department, whom of it if that is known, and by when. */
export function SubtaskField({ ticket, answer, onAnswer }: FieldProps<'subtask'>) {
  const { id: communityId, utcOffsetMinutes } = ticket.community
  const fill = (part: Partial<SubtaskAsked>) => onAnswer({ ...(answer ?? { subtaskId: newId(), ownerId: null }), ...part })
  const department = answer?.department
  return (
    <>
      <ChoiceField
        id="field-subtask-department"
        values={departments}
        words={departmentWords}
        answer={department}
        // whoever was named works elsewhere
        onAnswer={chosen => fill({ department: chosen, ownerId: null })}
      />
      {department !== undefined && (
        <Field label={words.subtaskOwner}>
          <ColleagueChips
            id="field-subtask-owner"
            communityId={communityId}
            department={department}
            nobody={words.itsSupervisors}
            chosen={answer?.ownerId ?? null}
            onPick={ownerId => fill({ ownerId })}
          />
        </Field>
      )}
      <Field label={words.subtaskDue}>
        <MomentPicker
          id="field-subtask-due"
          utcOffsetMinutes={utcOffsetMinutes}
          answer={answer?.dueAt}
          onAnswer={dueAt => fill({ dueAt })}
        />
      </Field>
    </>
  )
}
