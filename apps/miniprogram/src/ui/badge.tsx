import { Text } from '@tarojs/components'
import classes from './badge.module.scss'
import { classNames } from './class-names'

type BadgeProps = {
  readonly text: string
  /** Never the only carrier of its meaning: the text says it too. */
  readonly tone?: 'calm' | 'quiet' | 'onTime' | 'soon' | 'late'
}

export function Badge({ text, tone = 'quiet' }: BadgeProps) {
  return <Text className={classNames(classes.badge, classes[tone])}>{text}</Text>
}
