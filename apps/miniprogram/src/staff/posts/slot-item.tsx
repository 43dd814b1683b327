import { slotStandingWords, timeOfDay } from '@linying/look'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Badge } from '../../ui/badge'
import { ListItem } from '../../ui/list-item'
import { staffPostsWords as words } from '../../wording/staff-posts'
import type { PatrolBoard } from './board'
import { standingTone } from './standing-tone'

type Slot = PatrolBoard['days'][number]['slots'][number]

type SlotItemProps = {
  readonly slot: Slot
  readonly communityId: string
  readonly utcOffsetMinutes: number
  readonly showsPlan: boolean
}

/** One slot: when, where, whether somebody stood there, and how many came. */
export function SlotItem({ slot, communityId, utcOffsetMinutes, showsPlan }: SlotItemProps) {
  const { slotId, day, from, to, postName, standing } = slot
  const time = (moment: string) => timeOfDay(moment, utcOffsetMinutes)
  return (
    <ListItem
      id={`slot-${day}-${slotId}`}
      title={words.slot(time(from), time(to), postName)}
      detail={detailOf(slot, showsPlan)}
      aside={<Badge text={slotStandingWords[standing]} tone={standingTone[standing]} />}
      onTap={() => void open(routes.staffPostSlot.link({ communityId, slotId, day }))}
    />
  )
}

function detailOf({ names, rosterName, minutesLate, encounters, registered }: Slot, showsPlan: boolean): string {
  const plan = rosterName === null ? words.nobodyPlanned : words.planned(rosterName)
  return [
    names.length > 0 ? words.who(names.join('、')) : '',
    (showsPlan && names.length === 0) || (rosterName !== null && !names.includes(rosterName)) ? plan : '',
    minutesLate > 0 ? words.late(minutesLate) : '',
    names.length > 0 ? words.encounters(encounters) : '',
    registered > 0 ? words.registered(registered) : ''
  ]
    .filter(part => part !== '')
    .join('，')
}
