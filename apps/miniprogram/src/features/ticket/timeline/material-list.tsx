import { Text, View } from '@tarojs/components'
import { ticketWords } from '../../../wording/ticket'
import type { TimelineEntry } from '../ticket-view'
import classes from './material-list.module.scss'

type MaterialListProps = { readonly materials: NonNullable<TimelineEntry['details']['materials']> }

export function MaterialList({ materials }: MaterialListProps) {
  return (
    <View className={classes.list}>
      <Text className={classes.label}>{ticketWords.materials}</Text>
      {materials.map(({ name, quantity, unit }) => (
        <Text key={`${name} ${quantity} ${unit}`} className={classes.material}>
          {`${name} ${ticketWords.quantity(quantity, unit)}`}
        </Text>
      ))}
    </View>
  )
}
