import { type Actor, type Clock, dueAfter, type Ticket, type WorkingSpan } from '@linying/domain'

/** A clock as a screen needs it to say how it stands, and why it is due then. */
export type ClockView = Pick<
  Clock,
  | 'metric'
  | 'round'
  | 'startAt'
  | 'dueAt'
  | 'warnAt'
  | 'minutes'
  | 'runs'
  | 'provisional'
  | 'pausedAt'
  | 'endedAt'
  | 'ended'
  | 'excused'
  | 'adopted'
> & {
  readonly spans: WorkingSpan[]
  /** Holidays on which nothing was counted. */
  readonly holidays: string[]
  readonly ladder: { to: Clock['ladder'][number]['to']; afterMinutes: number }[]
  readonly acknowledged: number[]
}

/** A household sees what it was promised; what departments owe each other is for the staff. */
export function clocksFor(ticket: Ticket, actor: Actor): ClockView[] {
  const isStaff = actor.kind === 'person' && actor.roles.length > 0
  return ticket.clocks.filter(({ metric }) => isStaff || metric !== 'subtask').map(clock => clockView(clock, ticket))
}

function clockView(clock: Clock, { calendar }: Ticket): ClockView {
  const { metric, round, startAt, dueAt, warnAt, minutes, runs, provisional, pausedAt, endedAt, ended, excused, adopted } = clock
  const isReckoned = runs === 'duty_hours' && calendar !== null && minutes !== null
  const { spans = [], holidays = [] } = isReckoned ? dueAfter(calendar, startAt, minutes + clock.pausedMs / 60_000) : {}
  return {
    metric,
    round,
    startAt,
    dueAt,
    warnAt,
    minutes,
    runs,
    provisional,
    pausedAt,
    endedAt,
    ended,
    excused,
    adopted,
    spans: [...spans],
    holidays: [...holidays],
    ladder: [...clock.ladder],
    acknowledged: [...clock.acknowledged]
  }
}
