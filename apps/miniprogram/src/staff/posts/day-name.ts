import { dayOfDate, weekdayOf } from '@linying/domain'
import { weekdayWords } from '@linying/look'
import { staffPostsWords as words } from '../../wording/staff-posts'

/** 今天 11月22日 周日 */
export function dayName(date: string, today: string): string {
  const name = `${dateName(date)} ${weekdayWords[weekdayOf(dayOfDate(date))] ?? ''}`
  return date === today ? `${words.today} ${name}` : name
}

/** 11月22日 of 2026-11-22 */
export function dateName(date: string): string {
  const [, month, day] = date.split('-').map(Number)
  return words.date(month ?? 0, day ?? 0)
}
