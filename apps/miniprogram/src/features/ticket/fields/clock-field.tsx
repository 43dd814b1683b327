import { deadlineWords, metricWords, remainingWords } from '@linying/look'
import { EmptyState } from '../../../ui/empty-state'
import { OptionItem } from '../../../ui/option-item'
import { actionFormWords as words } from '../../../wording/action-form'
import { wallClock } from '../../display/wall-clock'
import { excusableClocks, openLevels } from '../broken-clocks'
import type { TicketView } from '../ticket-view'
import type { FieldProps } from './field-props'

/** Which broken promise a manager speaks of. */
export function ClockField({ ticket, answer, onAnswer }: FieldProps<'clock'>) {
  const { now } = wallClock(ticket.community.utcOffsetMinutes)
  return (
    <>
      {excusableClocks(ticket, now).map(clock => (
        <BrokenClock
          key={`${clock.metric} ${clock.round}`}
          ticket={ticket}
          clock={clock}
          chosen={answer?.metric === clock.metric && answer.round === clock.round}
          onPick={() => onAnswer({ metric: clock.metric, round: clock.round })}
        />
      ))}
    </>
  )
}

/** Which alarm somebody answers to: the highest level that each broken promise has reached. */
export function LevelField({ ticket, answer, onAnswer }: FieldProps<'level'>) {
  const { now } = wallClock(ticket.community.utcOffsetMinutes)
  const open = openLevels(ticket, now)
  if (open.length === 0) return <EmptyState icon="check" title={words.nothingToAcknowledge} />
  return (
    <>
      {open.map(({ clock, level }) => (
        <BrokenClock
          key={`${clock.metric} ${clock.round}`}
          ticket={ticket}
          clock={clock}
          chosen={answer?.metric === clock.metric && answer.round === clock.round}
          onPick={() => onAnswer({ metric: clock.metric, round: clock.round, level })}
        />
      ))}
    </>
  )
}

type BrokenClockProps = {
  readonly ticket: TicketView
  readonly clock: TicketView['clocks'][number]
  readonly chosen: boolean
  readonly onPick: () => void
}

/** What was promised, until when, and how late it is or became. */
function BrokenClock({ ticket, clock, chosen, onPick }: BrokenClockProps) {
  const wall = wallClock(ticket.community.utcOffsetMinutes)
  const { metric, round, dueAt, endedAt } = clock
  const late = remainingWords(dueAt, endedAt ?? wall.now)
  const due = deadlineWords(dueAt, wall)
  return (
    <OptionItem
      id={`clock-${metric}-${round}`}
      title={words.clockOfRound(metricWords[metric].label, round)}
      detail={endedAt === null ? words.stillLate(due, late) : words.wasLate(due, late)}
      chosen={chosen}
      onPick={onPick}
    />
  )
}
