import { type CareReason, careReasons } from '@linying/domain'
import { Chips } from '../../ui/chips'
import { careWords as words } from '../../wording/care'

type ReasonChipsProps = { readonly chosen: readonly CareReason[]; readonly onPick: (reasons: readonly CareReason[]) => void }

/** Why somebody is looked after; several may hold. */
export function ReasonChips({ chosen, onPick }: ReasonChipsProps) {
  const toggle = (reason: CareReason) => onPick(chosen.includes(reason) ? chosen.filter(other => other !== reason) : [...chosen, reason])
  return (
    <Chips id="reason" chosenMany={chosen} choices={careReasons.map(value => ({ value, text: words.reasons[value] }))} onPick={toggle} />
  )
}
