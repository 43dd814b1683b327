import { View } from '@tarojs/components'
import { Chips } from '../../ui/chips'
import { TextLine } from '../../ui/text-line'
import { staffLogCallWords as words } from '../../wording/staff-log-call'
import { changeSeconds } from './call-draft'
import classes from './log-call.module.scss'

/** How long a phone usually rings. Unit: seconds. Our decision. */
const usualSeconds = ['5', '10', '20', '30', '45', '60'] as const

/** One of the usual times with one tap, or any other typed in. */
export function WaitingField({ seconds }: { readonly seconds: number | undefined }) {
  const said = seconds === undefined ? '' : String(seconds)
  return (
    <View className={classes.picking}>
      <Chips
        id="waiting"
        chosen={usualSeconds.find(value => value === said)}
        choices={usualSeconds.map(value => ({ value, text: words.seconds(Number(value)) }))}
        onPick={value => changeSeconds(Number(value))}
      />
      <TextLine
        id="field-waiting"
        label={words.otherSeconds}
        type="number"
        value={said}
        placeholder={words.otherSecondsHint}
        maxLength={4}
        onChange={typed => changeSeconds(/^\d+$/.test(typed) ? Number(typed) : undefined)}
      />
    </View>
  )
}
