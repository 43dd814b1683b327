import { timeOfDay } from '@linying/look'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { staffPostsWords as words } from '../../wording/staff-posts'
import type { PatrolBoard } from './board'
import { dayName } from './day-name'

type MissedCardProps = { readonly board: PatrolBoard; readonly days: PatrolBoard['days']; readonly communityId: string }

/** What was missed comes before all that went well. */
export function MissedCard({ board, days, communityId }: MissedCardProps) {
  const { today, utcOffsetMinutes } = board
  const time = (moment: string) => timeOfDay(moment, utcOffsetMinutes)
  const missed = days.flatMap(({ date, slots }) => slots.filter(({ standing }) => standing === 'missed').map(slot => ({ date, slot })))
  if (missed.length === 0) return null
  return (
    <Card id="missed" title={words.missedSlots}>
      {missed.map(({ date, slot }) => (
        <ListItem
          key={`${date} ${slot.slotId}`}
          id={`missed-${date}-${slot.slotId}`}
          title={dayName(date, today)}
          detail={words.slot(time(slot.from), time(slot.to), slot.postName)}
          onTap={() => void open(routes.staffPostSlot.link({ communityId, slotId: slot.slotId, day: date }))}
        />
      ))}
    </Card>
  )
}
