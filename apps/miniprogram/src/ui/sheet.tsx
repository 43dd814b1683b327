import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { useDialogFocus } from '../platform'
import { accessible } from './accessible'
import { Icon } from './icon'
import classes from './sheet.module.scss'

type SheetProps = PropsWithChildren<{
  readonly id?: string
  readonly title: string
  readonly closeLabel: string
  readonly open: boolean
  readonly onClose: () => void
}>

/** Comes up from the bottom edge, where the thumb is. What was typed in it belongs to its owner and survives closing. */
export function Sheet({ id, title, closeLabel, open, onClose, children }: SheetProps) {
  useDialogFocus(open, onClose)
  if (!open) return null
  return (
    <View className={classes.shade}>
      <View className={classes.outside} onClick={onClose} {...accessible({ hidden: true })} />
      <View className={classes.sheet} {...(id && { id })} {...accessible({ role: 'dialog', label: title })}>
        <View className={classes.head}>
          <Text className={classes.title}>{title}</Text>
          <View className={classes.close} onClick={onClose} {...accessible({ role: 'button', label: closeLabel })}>
            <Icon name="close" />
          </View>
        </View>
        <View className={classes.content}>{children}</View>
      </View>
    </View>
  )
}
