import { Chips } from '../../../ui/chips'

type ChoiceFieldProps<Value extends string> = {
  readonly id: string
  readonly values: readonly Value[]
  readonly words: Readonly<Record<Value, string>>
  readonly answer: Value | undefined
  readonly onAnswer: (value: Value) => void
}

/** One of a closed list of the domain, in its order. Nothing is chosen beforehand. */
export function ChoiceField<Value extends string>({ id, values, words, answer, onAnswer }: ChoiceFieldProps<Value>) {
  return <Chips id={id} chosen={answer} choices={values.map(value => ({ value, text: words[value] }))} onPick={onAnswer} />
}
