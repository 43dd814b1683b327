import { Input } from '@tarojs/components'
import { accessibleInput } from './accessible'
import classes from './text-line.module.scss'

type TextLineProps = {
  readonly id?: string
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly type?: 'text' | 'number' | 'digit' | 'phone'
  readonly maxLength?: number
  readonly onChange: (value: string) => void
  /** The keyboard says search, and this is what it does. */
  readonly onSearch?: () => void
}

export function TextLine({ id, label, value, placeholder = '', type = 'text', maxLength = -1, onChange, onSearch }: TextLineProps) {
  return (
    <Input
      {...(id && { id })}
      className={classes.line}
      placeholderClass={classes.placeholder ?? ''}
      value={value}
      placeholder={placeholder}
      type={type === 'phone' ? 'number' : type}
      maxlength={maxLength}
      onInput={event => onChange(event.detail.value)}
      {...(onSearch && { confirmType: 'search', onConfirm: onSearch })}
      {...accessibleInput(label)}
    />
  )
}
