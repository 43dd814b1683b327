import type { FieldProps } from './field-props'
import { MomentPicker } from './moment-picker'

/** When she hears again: a promise that starts the next clock. */
export function NextUpdateField({ ticket, answer, onAnswer }: FieldProps<'next-update'>) {
  return <MomentPicker id="field-next-update" utcOffsetMinutes={ticket.community.utcOffsetMinutes} answer={answer} onAnswer={onAnswer} />
}
