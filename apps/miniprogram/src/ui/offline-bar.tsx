import { Text, View } from '@tarojs/components'
import { accessible } from './accessible'
import { Icon } from './icon'
import classes from './offline-bar.module.scss'

type OfflineBarProps = { readonly text: string }

/** Says that there is no network and what happens to what is done meanwhile. */
export function OfflineBar({ text }: OfflineBarProps) {
  return (
    <View className={classes.bar} {...accessible({ role: 'status', label: text, live: true })}>
      <Icon name="offline" size="small" />
      <Text>{text}</Text>
    </View>
  )
}
