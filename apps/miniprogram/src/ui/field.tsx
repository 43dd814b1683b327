import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { accessible } from './accessible'
import classes from './field.module.scss'

type FieldProps = PropsWithChildren<{
  readonly id?: string
  readonly label: string
  readonly hint?: string
  /** What is wrong and what to do; it takes the place of the hint. */
  readonly error?: string | undefined
}>

export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <View className={classes.field} {...(id && { id })}>
      <Text className={classes.label}>{label}</Text>
      {children}
      {error !== undefined && (
        <Text className={classes.error} {...accessible({ live: true })}>
          {error}
        </Text>
      )}
      {error === undefined && hint !== undefined && <Text className={classes.hint}>{hint}</Text>}
    </View>
  )
}
