import { type DayNumber, dayMs, dayOfDate, weekdayOf } from './day-number.js'
import type { CalendarTerms, Period } from './working-calendar.js'

/** Milliseconds between two points of time; the end is exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Terms of a calendar made ready for reckoning. */
export interface Timetable {
  /** Monday first, milliseconds after midnight. */
  readonly week: readonly (readonly Stretch[])[]
  /** How long a week without special days is worked. */
  readonly weekMs: number
  readonly holidays: ReadonlySet<DayNumber>
  readonly workdays: ReadonlySet<DayNumber>
  readonly makeUpAs: number
  readonly offsetMs: number
}

const timetables = new WeakMap<CalendarTerms, Timetable>()

/** Made once for each terms: every clock of a ticket runs by the same ones. */
export function timetableOf(terms: CalendarTerms): Timetable {
  const timetable = timetables.get(terms) ?? madeReady(terms)
  timetables.set(terms, timetable)
  return timetable
}

function madeReady(terms: CalendarTerms): Timetable {
  const week = terms.weekly.map(periods => periods.map(stretchOf))
  return {
    week,
    weekMs: week.reduce((sum, day) => sum + lengthOf(day), 0),
    holidays: new Set(terms.holidays.map(dayOfDate)),
    workdays: new Set(terms.workdays.map(dayOfDate)),
    makeUpAs: terms.makeUpAs,
    offsetMs: terms.utcOffsetMinutes * 60_000
  }
}

/** When a day is worked, as milliseconds of the epoch. */
export function stretchesOn(timetable: Timetable, day: DayNumber): readonly Stretch[] {
  const midnight = day * dayMs - timetable.offsetMs
  return hoursOn(timetable, day).map(({ from, to }) => ({ from: midnight + from, to: midnight + to }))
}

/** When a day is worked, as milliseconds after its midnight. A weekend that the pattern works anyway keeps its own hours. */
export function hoursOn(timetable: Timetable, day: DayNumber): readonly Stretch[] {
  if (timetable.holidays.has(day)) return []
  const usual = usualHoursOn(timetable, day)
  const isMadeUp = usual.length === 0 && timetable.workdays.has(day)
  return isMadeUp ? (timetable.week[timetable.makeUpAs] ?? []) : usual
}

export function usualHoursOn(timetable: Timetable, day: DayNumber): readonly Stretch[] {
  return timetable.week[weekdayOf(day)] ?? []
}

export function dayAt(timetable: Timetable, atMs: number): DayNumber {
  return Math.floor((atMs + timetable.offsetMs) / dayMs)
}

export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0)
}

function stretchOf({ from, to }: Period): Stretch {
  return { from: timeMs(from), to: timeMs(to) }
}

function timeMs(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000
}
