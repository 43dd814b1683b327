import type { Instant } from '../instant.js'
import { dayOfDate } from './day-number.js'
import { dayAt, type Stretch, stretchesOn, type Timetable, timetableOf } from './timetable.js'
import type { CalendarTerms } from './working-calendar.js'

export interface WorkingSpan {
  readonly from: Instant
  readonly to: Instant
}

export interface DueTime {
  readonly dueAt: Instant
  /** A day was counted whose holidays are not announced yet. */
  readonly provisional: boolean
  /** The spans of working time that were counted, in order; the last one ends at dueAt. For the explanation. */
  readonly spans: readonly WorkingSpan[]
  /** Holidays from the start to the due moment, on which nothing was counted. Absent where only the times were kept. */
  readonly holidays?: readonly string[]
}

/**
 * When so much working time has passed since the start. A due moment on the very end of a period is due then, not at the next
 * opening; a start outside working time begins at the next opening; nothing to wait for is due at once.
 * Unit: minutes, exact to the millisecond.
 * Throws: RangeError where the pattern has no working time at all, and for a length that is none.
 */
export function dueAfter(terms: CalendarTerms, startAt: Instant, minutes: number): DueTime {
  const { counted, ...due } = reckoned(terms, startAt, minutes)
  const last = counted.at(-1)
  if (last === undefined) return { ...due, spans: [], holidays: [] }
  const timetable = timetableOf(terms)
  const firstDay = dayAt(timetable, Date.parse(startAt))
  const lastDay = dayAt(timetable, last.to - 1)
  return {
    ...due,
    spans: joined(counted).map(({ from, to }) => ({ from: instantOf(from), to: instantOf(to) })),
    holidays: terms.holidays.filter(date => dayOfDate(date) >= firstDay && dayOfDate(date) < lastDay)
  }
}

/** As `dueAfter`, without what explains it: writing out its spans is nine tenths of the work, and a clock is only in need of its end. */
export function dueMomentAfter(terms: CalendarTerms, startAt: Instant, minutes: number): Pick<DueTime, 'dueAt' | 'provisional'> {
  const { dueAt, provisional } = reckoned(terms, startAt, minutes)
  return { dueAt, provisional }
}

interface Reckoned extends Pick<DueTime, 'dueAt' | 'provisional'> {
  readonly counted: readonly Stretch[]
}

function reckoned(terms: CalendarTerms, startAt: Instant, minutes: number): Reckoned {
  const waitMs = Math.round(minutes * 60_000)
  if (!(waitMs >= 0 && Number.isFinite(waitMs))) throw new RangeError(`no length of time: ${minutes} minutes`)
  if (waitMs === 0) return { dueAt: startAt, provisional: false, counted: [] }

  const timetable = timetableOf(terms)
  if (timetable.weekMs === 0) throw new RangeError('the weekly pattern has no working time')
  const counted = stretchesCounted(timetable, Date.parse(startAt), waitMs)
  const last = counted.at(-1)
  // cannot be: as many weeks were looked at as the wait can take
  if (last === undefined) throw new RangeError('no working time counted')
  const provisional = dayAt(timetable, last.to - 1) > dayOfDate(terms.knownThrough)
  return { dueAt: instantOf(last.to), provisional, counted }
}

function stretchesCounted(timetable: Timetable, startMs: number, waitMs: number): readonly Stretch[] {
  const counted: Stretch[] = []
  const firstDay = dayAt(timetable, startMs)
  const lastDay = firstDay + mostDays(timetable, waitMs)
  let leftMs = waitMs
  for (let day = firstDay; day <= lastDay && leftMs > 0; day += 1) {
    for (const stretch of stretchesOn(timetable, day)) {
      const from = Math.max(stretch.from, startMs)
      const to = Math.min(stretch.to, from + leftMs)
      if (to <= from) continue
      counted.push({ from, to })
      leftMs -= to - from
    }
  }
  return counted
}

/** Only a week with a holiday is worked less than the pattern; a week more stands for the one that has begun. */
function mostDays({ weekMs, holidays }: Timetable, waitMs: number): number {
  return 7 * (Math.ceil(waitMs / weekMs) + holidays.size + 1)
}

/** Periods that touch are one span: a night shift does not end at midnight. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const spans: Stretch[] = []
  for (const stretch of stretches) {
    const before = spans.at(-1)
    if (before?.to === stretch.from) spans[spans.length - 1] = { from: before.from, to: stretch.to }
    else spans.push(stretch)
  }
  return spans
}

function instantOf(epochMs: number): Instant {
  return new Date(epochMs).toISOString()
}
