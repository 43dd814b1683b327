import { type DueTime, type Instant, localTime, type WorkingSpan } from '@linying/domain'
import { dayWithTime, isSameDay, type Naming, namingOf, plainTime, timeAfter } from './due-day-words.js'

interface ExplainedDue {
  readonly submittedAt: Instant
  readonly due: DueTime
  readonly utcOffsetMinutes: number
  /** What began the clock, where it was not the submission: 完工 */
  readonly began?: string
}

/** How a due time in duty hours came about: 周五17:40提交，18:00下班，周一8:30起算，9:10到期 */
export function dueExplanation({ submittedAt, due, utcOffsetMinutes, began = '提交' }: ExplainedDue): string {
  const naming = namingOf(submittedAt, due.dueAt, utcOffsetMinutes)
  const told: Told = { ...naming, holidays: due.holidays ?? [] }
  const begin = `${dayWithTime(submittedAt, naming)}${began}`
  const way = due.spans.length > mostSpansTold ? inShort(due, told) : stepByStep(submittedAt, due, told)
  return `${[begin, ...way].join('，')}${due.provisional ? '（暂定，节假日安排公布后再算）' : ''}`
}

/** How a due time of a clock that never stops came about: 周五17:40提交，2小时内，19:40到期 */
export function aroundTheClockExplanation(clock: {
  readonly submittedAt: Instant
  readonly dueAt: Instant
  readonly utcOffsetMinutes: number
  readonly began?: string
}): string {
  const { submittedAt, dueAt, utcOffsetMinutes, began = '提交' } = clock
  const naming = namingOf(submittedAt, dueAt, utcOffsetMinutes)
  const within = `${lengthWords(Date.parse(dueAt) - Date.parse(submittedAt))}内`
  return [`${dayWithTime(submittedAt, naming)}${began}`, within, `${timeAfter(dueAt, submittedAt, naming)}到期`].join('，')
}

interface Told extends Naming {
  readonly holidays: readonly string[]
}

/** A break and a night are told; whoever reads of more has lost the thread. */
const mostSpansTold = 3

function stepByStep(submittedAt: Instant, { dueAt, spans }: DueTime, told: Told): readonly string[] {
  const [first] = spans
  if (first === undefined) return [`${timeAfter(dueAt, submittedAt, told)}到期`]
  const outside = first.from > submittedAt ? [isHolidayBetween(submittedAt, first.from, told) ? '放假' : '不在上班时间'] : []
  const begin = outside.length > 0 ? [...outside, begins(first.from, submittedAt, told)] : []
  const breaks = spans.slice(1).flatMap((span, index) => breakBefore(span, spans[index], told))
  const lastNamed = spans.at(-1)?.from ?? first.from
  return [...begin, ...breaks, `${endAfter(dueAt, lastNamed, told)}到期`]
}

function breakBefore({ from }: WorkingSpan, before: WorkingSpan | undefined, told: Told): readonly string[] {
  if (before === undefined) return []
  const end = endAfter(before.to, before.from, told)
  if (isSameDay(justBefore(before.to), from, told)) return [`${end}${breakName(before.to, from, told)}`, `${plainTime(from, told)}继续`]
  return [`${end}下班`, ...(isHolidayBetween(before.to, from, told) ? ['放假'] : []), begins(from, before.from, told)]
}

function inShort({ dueAt, spans, holidays = [] }: DueTime, told: Told): readonly string[] {
  const counted = spans.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0)
  const off = holidays.length > 0 ? [`期间${holidays.length}个工作日放假`] : []
  return [`按上班时间计${lengthWords(counted)}`, ...off, `${dayWithTime(dueAt, told)}到期`]
}

function begins(from: Instant, before: Instant, told: Told): string {
  return `${timeAfter(from, before, told)}起算`
}

/** The end of the day that was named is its 24:00, not the next day's 0:00. */
function endAfter(end: Instant, lastNamed: Instant, told: Told): string {
  const isMidnight = plainTime(end, told) === '0:00' && isSameDay(justBefore(end), lastNamed, told)
  return isMidnight ? '24:00' : timeAfter(end, lastNamed, told)
}

function justBefore(moment: Instant): Instant {
  return new Date(Date.parse(moment) - 1).toISOString()
}

/** A break around noon is lunch, whatever else it may be. */
function breakName(from: Instant, to: Instant, { utcOffsetMinutes }: Told): string {
  const [begin, end] = [localTime(from, utcOffsetMinutes).hour(), localTime(to, utcOffsetMinutes).hour()]
  return begin >= 11 && begin < 14 && end >= 12 && end < 16 ? '午休' : '休息'
}

function isHolidayBetween(from: Instant, to: Instant, { holidays, utcOffsetMinutes }: Told): boolean {
  const [first, last] = [dateAt(from, utcOffsetMinutes), dateAt(to, utcOffsetMinutes)]
  return holidays.some(date => date >= first && date < last)
}

function dateAt(moment: Instant, utcOffsetMinutes: number): string {
  return localTime(moment, utcOffsetMinutes).format('YYYY-MM-DD')
}

/** 15分钟, 2小时, 48小时, 1小时30分钟; a promise of more than two full days is told in days. */
function lengthWords(lengthMs: number): string {
  const minutes = Math.round(lengthMs / 60_000)
  const hours = Math.floor(minutes / 60)
  if (minutes % (24 * 60) === 0 && hours > 48) return `${hours / 24}天`
  return `${hours > 0 ? `${hours}小时` : ''}${minutes % 60 > 0 || hours === 0 ? `${minutes % 60}分钟` : ''}`
}
