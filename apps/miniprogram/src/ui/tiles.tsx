import { Text, View } from '@tarojs/components'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-paths'
import classes from './tiles.module.scss'

export type Tile<Value extends string> = {
  readonly value: Value
  readonly icon: IconName
  readonly label: string
  /** What belongs here, shown below once it is chosen. */
  readonly hint: string
  /** Has a line to itself. */
  readonly wide?: boolean
}

type TilesProps<Value extends string> = {
  readonly id: string
  readonly tiles: readonly Tile<Value>[]
  readonly chosen: string | undefined
  readonly onPick: (value: Value) => void
}

/** One of several things, found by its picture and its word. */
export function Tiles<Value extends string>({ id, tiles, chosen, onPick }: TilesProps<Value>) {
  const hint = tiles.find(({ value }) => value === chosen)?.hint
  return (
    <View className={classes.choice} id={`field-${id}`}>
      <View className={classes.tiles}>
        {tiles.map(({ value, icon, label, hint: about, wide = false }) => (
          <View
            key={value}
            id={`${id}-${value}`}
            className={classNames(classes.tile, wide && classes.wide, value === chosen && classes.chosen)}
            onClick={() => onPick(value)}
            {...accessible({ role: 'radio', label: about ? `${label}，${about}` : label, checked: value === chosen })}
          >
            <Icon name={icon} size="large" />
            <Text className={classes.label}>{label}</Text>
          </View>
        ))}
      </View>
      {hint && <Text className={classes.hint}>{hint}</Text>}
    </View>
  )
}
