import type { Result } from '@linying/domain'
import { dayAndTime, type WallClock } from './clock-words.js'
import { masterName } from './people-words.js'
import { remainingWords } from './remaining-words.js'
import type { Standing } from './standing.js'

export type StatusSentence = (standing: Standing, clock: WallClock) => string

export function masterIn({ technicianName }: Standing): string {
  return technicianName === null ? '师傅' : masterName(technicianName)
}

/** 预计今天 10:40 到; once that is past it says so, since a promise that was missed is not hidden. Undefined where nobody said a time. */
export function expectedWords({ etaAt }: Standing, clock: WallClock): string | undefined {
  if (etaAt === null) return undefined
  const time = dayAndTime(etaAt, clock)
  return clock.now <= etaAt ? `预计${time} 到` : `原定${time} 到，${remainingWords(etaAt, clock.now)}`
}

/** Why it rests and when it goes on. */
export function suspendedWords({ suspendedFor, suspendedUntil }: Standing, clock: WallClock): string {
  const why = suspendedFor ? whySuspended[suspendedFor] : '维修暂停'
  if (!suspendedUntil) return why
  const time = dayAndTime(suspendedUntil, clock)
  return suspendedFor === 'no_access' ? `${why}，${time} 再来` : `${why}，预计${time} 继续`
}

export function doneWords(standing: Standing): string {
  return `${masterIn(standing)}${doneByResult[standing.result ?? 'fixed']}`
}

const whySuspended: Readonly<Record<NonNullable<Standing['suspendedFor']>, string>> = {
  parts: '正在等配件',
  resident: '等方便上门的时间',
  third_party: '要请专业单位来处理',
  quote: '等报价确认',
  weather: '等天气好转',
  no_access: '师傅来过，没人开门'
}

const doneByResult: Readonly<Record<Result, string>> = {
  fixed: '已完工',
  fixed_for_now: '已临时处理好',
  no_fault_found: '检查过，没发现故障'
}
