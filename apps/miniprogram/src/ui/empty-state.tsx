import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import classes from './empty-state.module.scss'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

type EmptyStateProps = PropsWithChildren<{
  readonly icon: IconName
  readonly title: string
  /** What to do next. */
  readonly text?: string
}>

export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  return (
    <View className={classes.state}>
      <View className={classes.icon}>
        <Icon name={icon} size="large" />
      </View>
      <Text className={classes.title}>{title}</Text>
      {text !== undefined && <Text className={classes.text}>{text}</Text>}
      {children}
    </View>
  )
}
