import type { Instant } from '@linying/domain'

/** What is left until a time, or how long it is over: 还有 35 分钟, 已过 2 小时 5 分钟. Begun minutes do not count. */
export function remainingWords(due: Instant, now: Instant): string {
  const left = Date.parse(due) - Date.parse(now)
  if (Math.abs(left) < minute) return left >= 0 ? '还有不到 1 分钟' : '刚过时间'
  return left > 0 ? `还有 ${durationWords(left)}` : `已过 ${durationWords(-left)}`
}

/** How long somebody has waited: 已等 25 分钟 */
export function waitedWords(since: Instant, now: Instant): string {
  const waited = Date.parse(now) - Date.parse(since)
  return waited < minute ? '刚刚提交' : `已等 ${durationWords(waited)}`
}

/** The two largest units that matter: 35 分钟, 2 小时 5 分钟, 3 天 4 小时. Unit: milliseconds */
export function durationWords(duration: number): string {
  const minutes = Math.floor(duration / minute)
  const hours = Math.floor(minutes / 60)
  if (hours >= 24) return twoUnits([Math.floor(hours / 24), '天'], [hours % 24, '小时'])
  return twoUnits([hours, '小时'], [minutes % 60, '分钟'])
}

const minute = 60_000

/** How long something lasted: 不到 1 分钟, 35 分钟. Unit: milliseconds */
export function lengthWords(duration: number): string {
  return duration < minute ? '不到 1 分钟' : durationWords(duration)
}

function twoUnits(...parts: readonly (readonly [count: number, unit: string])[]): string {
  const told = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`)
  return told.join(' ')
}
