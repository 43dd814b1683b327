import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from './accessible'
import { DayText } from './day-text'
import { Icon } from './icon'
import type { IconName } from './icon-paths'
import classes from './list-item.module.scss'

type ListItemProps = {
  readonly id?: string
  readonly icon?: IconName
  readonly title: string
  readonly detail?: string
  /** At the right edge, or below a title that leaves no room for it: a badge, a value. */
  readonly aside?: ReactNode
  readonly onTap?: () => void
}

export function ListItem({ id, icon, title, detail, aside, onTap }: ListItemProps) {
  const tappable = onTap && { onClick: onTap, ...accessible({ role: 'button', label: detail ? `${title}，${detail}` : title }) }
  return (
    <View className={classes.item} {...(id && { id })} {...tappable}>
      {icon && (
        <View className={classes.icon}>
          <Icon name={icon} />
        </View>
      )}
      <View className={classes.words}>
        <View className={classes.head}>
          <Text className={classes.title}>
            <DayText text={title} />
          </Text>
          {aside}
        </View>
        {detail !== undefined && (
          <Text className={classes.detail}>
            <DayText text={detail} />
          </Text>
        )}
      </View>
      {onTap && (
        <View className={classes.more}>
          <Icon name="forward" size="small" />
        </View>
      )}
    </View>
  )
}
