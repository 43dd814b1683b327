import type { Instant } from '@linying/domain'

/** The wall clock beside which a time is read: the reader's present, in the community's offset. */
export interface WallClock {
  readonly now: Instant
  readonly utcOffsetMinutes: number
}

/** A time as people say it: 今天 10:40, 昨天 18:05, 11月24日 09:00, with the year where it is another one. */
export function dayAndTime(moment: Instant, clock: WallClock): string {
  return `${dayWords(moment, clock)} ${timeOfDay(moment, clock.utcOffsetMinutes)}`
}

/** A time to keep: 今天 12:00 前 */
export function deadlineWords(moment: Instant, clock: WallClock): string {
  return `${dayAndTime(moment, clock)} 前`
}

/** 10:40 */
export function timeOfDay(moment: Instant, utcOffsetMinutes: number): string {
  const then = onTheWall(moment, utcOffsetMinutes)
  return [then.getUTCHours(), then.getUTCMinutes()].map(part => String(part).padStart(2, '0')).join(':')
}

/** 今天, 明天, 昨天, 11月24日 or 2025年11月24日 */
export function dayWords(moment: Instant, clock: WallClock): string {
  const daysAhead = dayNumber(moment, clock.utcOffsetMinutes) - dayNumber(clock.now, clock.utcOffsetMinutes)
  return nearDays[daysAhead] ?? dateWords(moment, clock)
}

/** A time said at another time, which stays true when it is read later: 10:40 on the same day, otherwise 11月24日 09:00. */
export function timeSaidAt(moment: Instant, saidAt: Instant, utcOffsetMinutes: number): string {
  const time = timeOfDay(moment, utcOffsetMinutes)
  if (dayNumber(moment, utcOffsetMinutes) === dayNumber(saidAt, utcOffsetMinutes)) return time
  return `${dateWords(moment, { now: saidAt, utcOffsetMinutes })} ${time}`
}

/** From when to when somebody may come: 明天 09:00–11:00 */
export function spanWords(from: Instant, to: Instant, clock: WallClock): string {
  return `${dayAndTime(from, clock)}–${timeSaidAt(to, from, clock.utcOffsetMinutes)}`
}

const nearDays: Readonly<Record<number, string>> = { [-1]: '昨天', 0: '今天', 1: '明天' }

/** 11月24日, with the year where it is another one. */
export function dateWords(moment: Instant, { now, utcOffsetMinutes }: WallClock): string {
  const then = onTheWall(moment, utcOffsetMinutes)
  const day = `${then.getUTCMonth() + 1}月${then.getUTCDate()}日`
  const year = then.getUTCFullYear()
  return year === onTheWall(now, utcOffsetMinutes).getUTCFullYear() ? day : `${year}年${day}`
}

/** Days of the community's own calendar, counted through; midnight there begins a new one. */
function dayNumber(moment: Instant, utcOffsetMinutes: number): number {
  return Math.floor(onTheWall(moment, utcOffsetMinutes).getTime() / dayMs)
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** What the community's clock shows, as a date that shows it in UTC. By hand, because a page and a list say dozens of times. */
function onTheWall(moment: Instant, utcOffsetMinutes: number): Date {
  return new Date(Date.parse(moment) + utcOffsetMinutes * minuteMs)
}
