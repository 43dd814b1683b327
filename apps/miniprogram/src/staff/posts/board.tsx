import type { AnswerOf } from '@linying/client'
import { coverageOf } from '@linying/domain'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { staffPostsWords as words } from '../../wording/staff-posts'
import { dayName } from './day-name'
import { MissedCard } from './missed-card'
import classes from './posts.module.scss'
import { ReminderCard } from './reminder-card'
import { SlotItem } from './slot-item'
import { SlotTable } from './slot-table'

export type PatrolBoard = AnswerOf<'getPatrolBoard'>
type Span = 'today' | 'week' | 'ahead'
const spans = ['today', 'week', 'ahead'] as const satisfies readonly Span[]

const everyMs = 60_000

/** Whether posts were manned: today, in the last week, and who is to come. */
export function Board({ communityId, mayChange }: { readonly communityId: string; readonly mayChange: boolean }) {
  const reading = useReading('getPatrolBoard', { params: { communityId } }, everyMs)
  const [span, setSpan] = useState<Span>('today')
  return (
    <>
      <Chips id="span" chosen={span} choices={spans.map(value => ({ value, text: words[value] }))} onPick={setSpan} />
      <ReadingView reading={reading} lines={6}>
        {board => (
          <>
            {span !== 'ahead' && <Coverage board={board} span={span} />}
            <Days board={board} span={span} communityId={communityId} />
            <ReminderCard communityId={communityId} reminders={board.reminders} mayChange={mayChange} />
          </>
        )}
      </ReadingView>
    </>
  )
}

/** The one number that a manager looks for: how many were missed. */
function Coverage({ board, span }: { readonly board: PatrolBoard; readonly span: Span }) {
  const { due, kept, missed } = coverageOf(daysOf(board, span).flatMap(({ slots }) => slots.map(({ standing }) => standing)))
  if (due === 0) return null
  return (
    <Card
      id="coverage"
      title={words.coverage(kept, due)}
      aside={<Badge text={missed > 0 ? words.missed(missed) : words.noneMissed} tone={missed > 0 ? 'late' : 'onTime'} />}
    />
  )
}

type DaysProps = { readonly board: PatrolBoard; readonly span: Span; readonly communityId: string }

/** Cards by day; several days are a table on a PC. */
function Days({ board, span, communityId }: DaysProps) {
  const days = daysOf(board, span).filter(({ slots }) => slots.length > 0)
  if (days.length === 0) {
    return (
      <Card>
        <EmptyState icon="today" title={words.none} text={words.noneText} />
      </Card>
    )
  }
  const cards = days.map(({ date, slots }) => (
    <Card key={date} id={`day-${date}`} title={dayName(date, board.today)}>
      <Slots board={board} slots={slots} communityId={communityId} />
    </Card>
  ))
  if (span === 'today') return <>{cards}</>
  return (
    <>
      <View className={classes.cards}>
        <MissedCard board={board} days={days} communityId={communityId} />
        {cards}
      </View>
      <View className={classes.table}>
        <SlotTable board={board} days={inOrder(days)} communityId={communityId} />
      </View>
    </>
  )
}

type SlotsProps = { readonly board: PatrolBoard; readonly slots: PatrolBoard['days'][number]['slots']; readonly communityId: string }

function Slots({ board: { today, utcOffsetMinutes }, slots, communityId }: SlotsProps) {
  return (
    <>
      {slots.map(slot => (
        <SlotItem
          key={`${slot.day} ${slot.slotId}`}
          slot={slot}
          communityId={communityId}
          utcOffsetMinutes={utcOffsetMinutes}
          showsPlan={slot.day >= today}
        />
      ))}
    </>
  )
}

function inOrder(days: PatrolBoard['days']): PatrolBoard['days'] {
  return [...days].sort((one, other) => one.date.localeCompare(other.date))
}

/** The latest first where one looks back, the next first where one looks ahead. */
function daysOf({ days, today }: PatrolBoard, span: Span): PatrolBoard['days'] {
  if (span === 'today') return days.filter(({ date }) => date === today)
  return span === 'week' ? days.filter(({ date }) => date < today).reverse() : days.filter(({ date }) => date >= today)
}
