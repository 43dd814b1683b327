import { slotStandingWords, timeOfDay } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { open } from '../../platform'
import { routes } from '../../routes'
import { accessible } from '../../ui/accessible'
import { Badge } from '../../ui/badge'
import { classNames } from '../../ui/class-names'
import { staffPostsWords as words } from '../../wording/staff-posts'
import type { PatrolBoard } from './board'
import { dayName } from './day-name'
import classes from './posts.module.scss'
import { linesOf } from './slot-lines'
import { standingTone } from './standing-tone'

type Slot = PatrolBoard['days'][number]['slots'][number]
type SlotTableProps = { readonly board: PatrolBoard; readonly days: PatrolBoard['days']; readonly communityId: string }

/** The same slots for a PC window: a line for each post and its hours, a column for each day. */
export function SlotTable({ board, days, communityId }: SlotTableProps) {
  const { today, utcOffsetMinutes } = board
  const time = (moment: string) => timeOfDay(moment, utcOffsetMinutes)
  return (
    <View className={classes.grid} id="slot-table">
      <View className={classNames(classes.gridLine, classes.second)}>
        <Text>{words.postAndHours}</Text>
        {days.map(({ date }) => (
          <Text key={date}>{dayName(date, today)}</Text>
        ))}
      </View>
      {linesOf(days, utcOffsetMinutes).map(({ slotId, first, byDate }) => (
        <View key={slotId} className={classes.gridLine}>
          <View className={classes.cell}>
            <Text>{first.postName}</Text>
            <Text className={classes.second}>{words.hours(time(first.from), time(first.to))}</Text>
          </View>
          {days.map(({ date }) => (
            <Cell key={date} slot={byDate[date]} today={today} communityId={communityId} />
          ))}
        </View>
      ))}
    </View>
  )
}

type CellProps = { readonly slot: Slot | undefined; readonly today: string; readonly communityId: string }

function Cell({ slot, today, communityId }: CellProps) {
  if (slot === undefined) return <View className={classes.cell} />
  const { slotId, day, postName, standing, names, rosterName, encounters } = slot
  const planned = rosterName ?? (day < today ? undefined : words.anybody)
  const who = names.length > 0 ? names.join('、') : planned
  return (
    <View
      id={`cell-${day}-${slotId}`}
      className={classNames(classes.cell, classes.tappable)}
      onClick={() => void open(routes.staffPostSlot.link({ communityId, slotId, day }))}
      {...accessible({ role: 'button', label: `${day} ${postName} ${slotStandingWords[standing]}` })}
    >
      <Badge text={slotStandingWords[standing]} tone={standingTone[standing]} />
      {who !== undefined && <Text>{who}</Text>}
      {names.length > 0 && <Text className={classes.second}>{words.encounters(encounters)}</Text>}
    </View>
  )
}
