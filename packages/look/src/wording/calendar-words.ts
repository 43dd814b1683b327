import type { Period, WeeklyPattern } from '@linying/domain'
import { weekdayWords } from './weekday-words.js'

/** A week as people say it: 周一至周五 8:30–12:00、14:00–18:00，周六、周日休息 */
export function patternWords(weekly: WeeklyPattern): string {
  return runsOf(weekly)
    .map(({ days, periods }) => `${daysWords(days)}${periods === '' ? '休息' : ` ${periods}`}`)
    .join('，')
}

/** 8:30–12:00、14:00–18:00 */
export function periodsWords(periods: readonly Period[]): string {
  return periods.map(({ from, to }) => `${plain(from)}–${plain(to)}`).join('、')
}

/** Which year somebody should load now, who does it, and what happens until then. */
export function missingYearWords(year: number): string {
  return `${year}年放假安排还没有导入，请系统管理员导入。导入之前，${year}年的到期时间先按每周上班时间推算，标为“暂定”。`
}

/** 放假 19 天，调休上班 6 天 */
export function yearWords({ holidays, workdays }: { readonly holidays: readonly string[]; readonly workdays: readonly string[] }): string {
  return `放假 ${holidays.length} 天，调休上班 ${workdays.length} 天`
}

interface Run {
  readonly days: readonly number[]
  readonly periods: string
}

/** Days in a row with the same hours are told together. */
function runsOf(weekly: WeeklyPattern): readonly Run[] {
  const runs: Run[] = []
  for (const [day, hours] of weekly.entries()) {
    const periods = periodsWords(hours)
    const before = runs.at(-1)
    if (before?.periods === periods) runs[runs.length - 1] = { periods, days: [...before.days, day] }
    else runs.push({ days: [day], periods })
  }
  return runs
}

function daysWords(days: readonly number[]): string {
  const names = days.map(day => weekdayWords[day] ?? '')
  return names.length > 2 ? `${names[0]}至${names.at(-1)}` : names.join('、')
}

function plain(time: string): string {
  return time.replace(/^0/, '')
}
