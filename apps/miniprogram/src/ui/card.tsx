import { Text, View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { accessible } from './accessible'
import classes from './card.module.scss'

type CardProps = PropsWithChildren<{
  readonly id?: string
  readonly title?: string
  /** At the right of the title. */
  readonly aside?: ReactNode
}>

export function Card({ id, title, aside, children }: CardProps) {
  return (
    <View className={classes.card} {...(id && { id })}>
      {title !== undefined && (
        <View className={classes.head}>
          <Text className={classes.title} {...accessible({ role: 'heading' })}>
            {title}
          </Text>
          {aside}
        </View>
      )}
      {children}
    </View>
  )
}
