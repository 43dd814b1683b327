import { limits, type Period, type WeeklyPattern } from '@linying/domain'

/** Monday to Friday. */
const workdays = 5

/** What a day usually has, in order. Our decision. */
const usualPeriods: readonly Period[] = [
  { from: '08:30', to: '12:00' },
  { from: '14:00', to: '18:00' },
  { from: '19:00', to: '21:00' }
]

/** The period that comes next on a day; undefined where nothing fits behind the last one. */
export function nextPeriod(periods: readonly Period[]): Period | undefined {
  const end = periods.at(-1)?.to ?? '00:00'
  if (end >= '24:00' || periods.length >= limits.periodsPerDay) return undefined
  return usualPeriods.find(({ from }) => from >= end) ?? { from: end, to: '24:00' }
}

export function withDay(weekly: WeeklyPattern, day: number, periods: readonly Period[]): WeeklyPattern {
  return weekly.map((present, index) => (index === day ? periods : present))
}

export function withPeriod(periods: readonly Period[], index: number, changed: Partial<Period>): readonly Period[] {
  return periods.map((period, place) => (place === index ? { ...period, ...changed } : period))
}

export function withoutPeriod(periods: readonly Period[], index: number): readonly Period[] {
  return periods.filter((_, place) => place !== index)
}

export function copiedToWorkdays(weekly: WeeklyPattern, day: number): WeeklyPattern {
  const periods = weekly[day] ?? []
  return weekly.map((present, index) => (index < workdays ? periods : present))
}

/** A wheel for times has no 24:00; who ends a day at midnight means this one. */
export function endOf(picked: string): string {
  return picked === '00:00' ? '24:00' : picked
}

export function onWheel(end: string): string {
  return end === '24:00' ? '00:00' : end
}
