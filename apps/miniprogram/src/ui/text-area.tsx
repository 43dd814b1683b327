import { Text, Textarea, View } from '@tarojs/components'
import { accessibleInput } from './accessible'
import classes from './text-area.module.scss'

type TextAreaProps = {
  readonly id?: string
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  /** Length allowed, in UTF-16 units as everywhere. More can still be typed: nothing that a person wrote is cut off, the form says that it is too long. */
  readonly limit: number
  readonly onChange: (value: string) => void
}

export function TextArea({ id, label, value, placeholder = '', limit, onChange }: TextAreaProps) {
  const { length } = value
  return (
    <View className={classes.box}>
      <Textarea
        {...(id && { id })}
        className={classes.area}
        placeholderClass={classes.placeholder ?? ''}
        value={value}
        placeholder={placeholder}
        maxlength={-1}
        autoHeight
        onInput={event => onChange(event.detail.value)}
        {...accessibleInput(label)}
      />
      <Text className={length > limit ? classes.over : classes.count}>{`${length} / ${limit}`}</Text>
    </View>
  )
}
