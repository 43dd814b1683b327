import type { Instant } from '@linying/domain'
import { dayAndTime, timeOfDay } from '@linying/look'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { now } from '../../../platform'
import { Chips } from '../../../ui/chips'
import { PickerChip } from '../../../ui/picker-chip'
import { actionFormWords as words } from '../../../wording/action-form'
import type { FieldProps } from './field-props'
import classes from './picking.module.scss'
import { soonAfter, timeOnDay } from './time-on-day'

/** Minutes that a technician usually needs to be there. Our decision. */
const usualMinutes = [15, 30, 60] as const

const unknown = 'unknown'

export function EtaField(props: FieldProps<'eta'>) {
  return <EtaPicker {...props} answer={props.answer} onUnknown={undefined} />
}

export function EtaIfKnownField({ onAnswer, ...props }: FieldProps<'eta-if-known'>) {
  return <EtaPicker {...props} answer={props.answer ?? undefined} onAnswer={onAnswer} onUnknown={() => onAnswer(null)} />
}

type EtaPickerProps = FieldProps<'eta'> & { readonly onUnknown: (() => void) | undefined }

function EtaPicker({ ticket, answer, onAnswer, onUnknown }: EtaPickerProps) {
  const { utcOffsetMinutes } = ticket.community
  const [openedAt] = useState(now)
  const at = (minutes: number): Instant => soonAfter(openedAt, minutes)
  const choices = usualMinutes.map(minutes => ({
    value: at(minutes),
    text: words.inMinutes(minutes, timeOfDay(at(minutes), utcOffsetMinutes))
  }))
  const isUsual = choices.some(({ value }) => value === answer)
  const ownTime = answer !== undefined && !isUsual
  return (
    <View className={classes.picking}>
      <Chips
        id="field-eta"
        chosen={answer ?? unknown}
        choices={onUnknown ? [...choices, { value: unknown, text: words.notKnown }] : choices}
        onPick={value => (value === unknown ? onUnknown?.() : onAnswer(value))}
      />
      <PickerChip
        id="field-eta-time"
        mode="time"
        chosen={ownTime}
        text={ownTime ? words.chosenTime(dayAndTime(answer, { now: openedAt, utcOffsetMinutes })) : words.atTime}
        value={timeOfDay(answer ?? at(usualMinutes[1]), utcOffsetMinutes)}
        onPick={time => onAnswer(timeOnDay(time, openedAt, utcOffsetMinutes))}
      />
    </View>
  )
}
