import type { Action, Kind, Result, Status } from '@linying/domain'
import { dayAndTime, type WallClock } from './clock-words.js'
import { promiseWords } from './due-words.js'
import { masterName } from './people-words.js'
import { remainingWords } from './remaining-words.js'
import type { Standing } from './standing.js'

export type StatusSentence = (standing: Standing, clock: WallClock) => string
export type StatusSentences = Readonly<Record<Status, StatusSentence>>

export function masterIn({ technicianName }: Standing): string {
  return technicianName === null ? '师傅' : masterName(technicianName)
}

/** 客服周敏, as much of it as is known; who is not there any more does nothing. */
export function handlerIn({ handlerName, handlerLeft }: Standing): string {
  return `客服${handlerLeft ? '' : (handlerName ?? '')}`
}

/** Nobody is asked for what is not his to say. */
export function isHers({ may }: Standing, action: Action): boolean {
  return may === undefined || may.includes(action)
}

/** 预计今天 10:40 到; once that is past it says so, since a promise that was missed is not hidden. Undefined where nobody said a time. */
export function expectedWords({ etaAt }: Standing, clock: WallClock): string | undefined {
  if (etaAt === null) return undefined
  const time = dayAndTime(etaAt, clock)
  return clock.now <= etaAt ? `预计${time} 到` : `原定${time} 到，${remainingWords(etaAt, clock.now)}`
}

/** By when the next thing happens, behind what happens now; that it is late already says `brokenWords`. */
export function withPromise(happening: string, { due }: Standing, clock: WallClock): string {
  const promise = due && due.metric !== 'subtask' ? promiseWords(due, clock) : undefined
  return promise === undefined ? happening : `${happening}，${promise}`
}

/** Whether somebody has confirmed a complaint's details; a line of a list knows it by what is due next. */
export function isVerified({ detailsConfirmed, due }: Standing): boolean {
  return detailsConfirmed ?? due?.metric !== 'confirm_details'
}

/** Why it rests and when it goes on. */
export function suspendedWords({ kind, suspendedFor, suspendedUntil }: Standing, clock: WallClock): string {
  const why = suspendedFor ? whySuspended(kind)[suspendedFor] : restWords[kind]
  if (!suspendedUntil) return why
  const time = dayAndTime(suspendedUntil, clock)
  return suspendedFor === 'no_access' ? `${why}，${time} 再来` : `${why}，预计${time} 继续`
}

export function doneWords(standing: Standing): string {
  return `${masterIn(standing)}${doneByResult[standing.result ?? 'fixed']}`
}

const restWords: Readonly<Record<Kind, string>> = {
  repair: '维修暂停',
  emergency: '抢修暂停',
  complaint: '处理暂停',
  consultation: '处理暂停',
  convenience: '办理暂停'
}

function whySuspended(kind: Kind): Readonly<Record<NonNullable<Standing['suspendedFor']>, string>> {
  return kind === 'complaint' ? { ...restReasons, resident: '等方便联系的时间' } : restReasons
}

const restReasons: Readonly<Record<NonNullable<Standing['suspendedFor']>, string>> = {
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
