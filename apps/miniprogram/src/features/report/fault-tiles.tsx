import { type Fault, faults } from '@linying/domain'
import { faultWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { accessible } from '../../ui/accessible'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon'
import type { IconName } from '../../ui/icon-paths'
import classes from './fault-tiles.module.scss'

type FaultTilesProps = { readonly chosen: Fault | undefined; readonly onPick: (fault: Fault) => void }

/** What can be broken, in the words people use. */
export function FaultTiles({ chosen, onPick }: FaultTilesProps) {
  return (
    <View className={classes.faults} id="field-fault">
      <View className={classes.tiles}>
        {faults.map(fault => (
          <View
            key={fault}
            id={`fault-${fault}`}
            className={classNames(classes.tile, fault === chosen && classes.chosen)}
            onClick={() => onPick(fault)}
            {...accessible({ role: 'radio', label: `${faultWords[fault].label}，${faultWords[fault].hint}`, checked: fault === chosen })}
          >
            <Icon name={icons[fault]} size="large" />
            <Text className={classes.label}>{faultWords[fault].label}</Text>
          </View>
        ))}
      </View>
      {chosen !== undefined && <Text className={classes.hint}>{faultWords[chosen].hint}</Text>}
    </View>
  )
}

const icons: Readonly<Record<Fault, IconName>> = {
  water_leak: 'water',
  drain_blocked: 'drain',
  power_trip: 'power',
  light: 'lamp',
  lift: 'lift',
  door_lock: 'lock',
  seepage: 'wall',
  window: 'door',
  public_facility: 'building',
  other: 'other'
}
