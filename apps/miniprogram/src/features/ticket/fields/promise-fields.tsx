import { limits } from '@linying/domain'
import { Field } from '../../../ui/field'
import { TextLine } from '../../../ui/text-line'
import { actionFormWords as words } from '../../../wording/action-form'
import type { BesideVisit } from '../../visit/beside-visit'
import { MomentPicker } from './moment-picker'

type PromiseFieldsProps = {
  readonly utcOffsetMinutes: number
  readonly promised: Pick<BesideVisit, 'promise' | 'promisedUntil'>
  readonly fill: (part: Pick<BesideVisit, 'promise' | 'promisedUntil'>) => void
}

/** What was promised, and until when: its ticket has a clock for it. */
export function PromiseFields({ utcOffsetMinutes, promised, fill }: PromiseFieldsProps) {
  const { promise = '', promisedUntil } = promised
  return (
    <>
      <Field label={words.promise}>
        <TextLine
          id="field-promise"
          label={words.promise}
          value={promise}
          placeholder={words.promisePlaceholder}
          maxLength={limits.noteText}
          onChange={said => fill({ promise: said })}
        />
      </Field>
      {promise.trim() !== '' && (
        <Field label={words.promisedUntil}>
          <MomentPicker
            id="field-promised-until"
            utcOffsetMinutes={utcOffsetMinutes}
            answer={promisedUntil}
            onAnswer={until => fill({ promisedUntil: until })}
          />
        </Field>
      )}
    </>
  )
}
