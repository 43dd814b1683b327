import { dayOfDate, weekdayOf } from '@linying/domain'
import { weekdayWords } from '@linying/look'
import { staffPostsWords as words } from '../../wording/staff-posts'

/** 今天 11-22 周日 */
export function dayName(date: string, today: string): string {
  const name = `${date.slice(5)} ${weekdayWords[weekdayOf(dayOfDate(date))] ?? ''}`
  return date === today ? `${words.today} ${name}` : name
}
