import { Text, View } from '@tarojs/components'
import { accessible } from './accessible'
import classes from './chips.module.scss'
import { classNames } from './class-names'

type Choice<Value extends string> = { readonly value: Value; readonly text: string }

type ChipsProps<Value extends string> = {
  readonly id?: string
  readonly choices: readonly Choice<Value>[]
  readonly onPick: (value: Value) => void
} & ({ readonly chosen: Value | undefined } | { readonly chosenMany: readonly Value[] })

/** Words to pick from: one of them with `chosen`, any number with `chosenMany`. */
export function Chips<Value extends string>(props: ChipsProps<Value>) {
  const many = 'chosenMany' in props
  const isChosen = (value: Value) => (many ? props.chosenMany.includes(value) : props.chosen === value)
  return (
    <View className={classes.chips} {...(props.id && { id: props.id })}>
      {props.choices.map(({ value, text }) => (
        <View
          key={value}
          id={`${props.id ?? 'chip'}-${value}`}
          className={classNames(classes.chip, isChosen(value) && classes.chosen)}
          onClick={() => props.onPick(value)}
          {...accessible({ role: many ? 'checkbox' : 'radio', label: text, checked: isChosen(value) })}
        >
          <Text>{text}</Text>
        </View>
      ))}
    </View>
  )
}
