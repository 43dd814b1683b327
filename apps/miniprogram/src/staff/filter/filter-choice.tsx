import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { staffFilterWords as words } from '../../wording/staff-filter'

type FilterChoiceProps<Value extends string> = {
  readonly id: string
  readonly label: string
  readonly chosen: Value | undefined
  readonly values: readonly Value[]
  readonly textOf: (value: Value) => string
  readonly onPick: (value: Value) => void
}

/** One thing that a list is narrowed by. A second tap on a choice takes it back. */
export function FilterChoice<Value extends string>({ id, label, chosen, values, textOf, onPick }: FilterChoiceProps<Value>) {
  return (
    <Field label={label}>
      <Chips id={id} chosen={chosen} choices={values.map(value => ({ value, text: textOf(value) }))} onPick={onPick} />
    </Field>
  )
}

type NamedChoiceProps = Pick<FilterChoiceProps<string>, 'id' | 'label' | 'chosen' | 'onPick'> & {
  readonly named: readonly { readonly id: string; readonly name: string }[]
}

/** The same for people and places, which have names. */
export function NamedChoice({ named, ...choice }: NamedChoiceProps) {
  const names = new Map(named.map(({ id, name }) => [id, name]))
  return <FilterChoice {...choice} values={[...names.keys()]} textOf={id => names.get(id) ?? id} />
}

/** Nobody is asked which community where there is one. */
export function CommunityChoice({ named, ...choice }: Pick<NamedChoiceProps, 'named' | 'chosen' | 'onPick'>) {
  return named.length > 1 && <NamedChoice id="filter-community" label={words.community} named={named} {...choice} />
}
