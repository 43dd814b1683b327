import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { Icon } from './icon'
import classes from './option-item.module.scss'

type OptionItemProps = {
  readonly id: string
  readonly title: string
  readonly detail?: string
  readonly aside?: ReactNode
  readonly chosen: boolean
  readonly onPick: () => void
}

/** One of several to choose from, where a word is not enough to tell them apart. */
export function OptionItem({ id, title, detail, aside, chosen, onPick }: OptionItemProps) {
  return (
    <View
      id={id}
      className={classNames(classes.item, chosen && classes.chosen)}
      onClick={onPick}
      {...accessible({ role: 'radio', label: detail ? `${title}，${detail}` : title, checked: chosen })}
    >
      <View className={classNames(classes.mark, chosen && classes.marked)}>{chosen && <Icon name="check" size="small" />}</View>
      <View className={classes.words}>
        <Text className={classes.title}>{title}</Text>
        {detail !== undefined && <Text className={classes.detail}>{detail}</Text>}
      </View>
      {aside}
    </View>
  )
}
