import { limits } from '@linying/domain'
import { TextArea } from '../../../ui/text-area'
import { bringWords, actionFormWords as words } from '../../../wording/action-form'
import type { FieldProps } from './field-props'

export function TextField({ answer = '', onAnswer }: FieldProps<'text'>) {
  return <NoteArea label={bringWords.text} value={answer} onChange={onAnswer} />
}

export function OptionalTextField({ answer = '', onAnswer }: FieldProps<'text-if-any'>) {
  return <NoteArea label={bringWords['text-if-any']} value={answer} onChange={onAnswer} />
}

type NoteAreaProps = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }

function NoteArea({ label, value, onChange }: NoteAreaProps) {
  return (
    <TextArea id="field-text" label={label} value={value} placeholder={words.textPlaceholder} limit={limits.noteText} onChange={onChange} />
  )
}
