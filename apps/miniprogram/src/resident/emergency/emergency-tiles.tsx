import { type EmergencyFault, emergencyFaults } from '@linying/domain'
import { emergencyWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { KeptOrder } from '../../features/emergency/kept-order-store'
import { categoryIcons } from '../../features/report/category-icons'
import { accessible } from '../../ui/accessible'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Icon } from '../../ui/icon'
import { ListItem } from '../../ui/list-item'
import { Sheet } from '../../ui/sheet'
import { displayWords } from '../../wording/display'
import { residentEmergencyWords as words } from '../../wording/resident-emergency'
import { PlaceField } from '../reporting/place-field'
import { PromiseLines } from '../reporting/promise-lines'
import type { ReportPlace } from '../reporting/report-draft'
import classes from './emergency-tiles.module.scss'
import type { EmergencyPlace } from './use-emergency-place'

type EmergencyTilesProps = {
  readonly where: EmergencyPlace | undefined
  /** An order that is still on the phone. */
  readonly unfinished: KeptOrder | undefined
  /** The order of a false tap has just been taken back. */
  readonly isTakenBack: boolean
  readonly onPlace: (place: ReportPlace) => void
  readonly onTap: (fault: EmergencyFault) => void
  readonly onShow: (order: KeptOrder) => void
}

/** Where, and then one tap: nothing else is asked before help is on its way. */
export function EmergencyTiles({ where, unfinished, isTakenBack, onPlace, onTap, onShow }: EmergencyTilesProps) {
  return (
    <>
      {unfinished && (
        <Card>
          <ListItem id="unfinished" icon="emergency" title={words.stillUnsent} onTap={() => onShow(unfinished)} />
        </Card>
      )}
      {isTakenBack && (
        <Text className={classes.lead} id="emergency-taken-back" {...accessible({ live: true })}>
          {words.withdrawn}
        </Text>
      )}
      <Text className={classes.lead}>{where ? words.tapOne : words.tapOneSignedOut}</Text>
      {where && <PlaceLine where={where} onPlace={onPlace} />}
      <View className={classes.tiles}>
        {emergencyFaults.map(fault => (
          <View
            key={fault}
            id={`emergency-${fault}`}
            className={classes.tile}
            hoverClass={classes.pressed ?? 'none'}
            onClick={() => onTap(fault)}
            {...accessible({ role: 'button', label: `${emergencyWords[fault].label}，${emergencyWords[fault].hint}` })}
          >
            <View className={classes.icon}>
              <Icon name={categoryIcons[fault]} size="huge" />
            </View>
            <Text className={classes.label}>{emergencyWords[fault].label}</Text>
          </View>
        ))}
      </View>
      {where && <PromiseLines kind="emergency" community={where.community} category={undefined} urgency="urgent" part="all" />}
    </>
  )
}

function PlaceLine({ where, onPlace }: { readonly where: EmergencyPlace; readonly onPlace: (place: ReportPlace) => void }) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <Card>
      <ListItem id="emergency-place" icon="place" title={where.label} detail={words.changePlace} onTap={() => setOpen(true)} />
      <Sheet id="emergency-place-sheet" title={words.place} closeLabel={displayWords.close} open={open} onClose={close}>
        <PlaceField rooms={where.me.rooms} room={where.room} place={where.place} onChange={onPlace} />
        <Button id="emergency-place-done" look="primary" text={words.placeDone} onTap={close} />
      </Sheet>
    </Card>
  )
}
