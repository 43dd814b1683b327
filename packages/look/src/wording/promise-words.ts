import type { Instant, Kind, Metric, Runs } from '@linying/domain'
import { dayAndTime, deadlineWords, type WallClock } from './clock-words.js'

/** A promise as it would count for what is submitted at `saidAt`. Unit: minutes */
export interface PromiseToTell {
  readonly metric: Metric
  readonly minutes: number
  readonly runs: Runs
  /** Until a company has adopted it, it is a target. Source: product.md, 民法典 938 */
  readonly adopted: boolean
  readonly startsAt: Instant
  readonly dueAt: Instant
}

/** Which promises a form tells before it is sent, the one that counts first. */
export const toldMetrics: Readonly<Record<Kind, readonly Metric[]>> = {
  repair: ['accept', 'complete'],
  complaint: ['confirm_details', 'feedback', 'close'],
  consultation: ['answer'],
  convenience: ['accept'],
  emergency: ['accept', 'arrive']
}

const whatHappens: Readonly<Record<Metric, string>> = {
  first_response: '会有人回应您',
  accept: '会有人接单',
  arrive: '师傅会到',
  complete: '会修好',
  confirm_details: '会有客服联系您',
  feedback: '会告诉您进展',
  close: '会处理完，请您确认',
  return_visit: '会回访您',
  answer: '会答复您',
  subtask: '协办部门会答复',
  follow_up: '会有另一位同事答复您',
  promise: '会办好答应您的事'
}

/** What follows, in the time that applies: 提交后 15 分钟内会有客服联系您; where nobody is on duty, from when it counts and by when. */
export function promiseSentence(promise: PromiseToTell, saidAt: Instant, clock: WallClock): string {
  return `${whenWords(promise, saidAt, clock)}${whatHappens[promise.metric]}${promise.adopted ? '' : '（服务目标）'}。`
}

function whenWords({ minutes, runs, startsAt, dueAt }: PromiseToTell, saidAt: Instant, clock: WallClock): string {
  const length = lengthWords(minutes)
  if (runs === 'always') return `提交后 ${length}内`
  // read long ago, from the device
  if (dueAt <= clock.now) return `上班时间 ${length}内`
  if (startsAt > saidAt) return `现在不在上班时间，${dayAndTime(startsAt, clock)} 起算，${deadlineWords(dueAt, clock)}`
  const isInOneGo = Date.parse(dueAt) - Date.parse(startsAt) === minutes * 60_000
  return isInOneGo ? `提交后 ${length}内` : `${deadlineWords(dueAt, clock)}`
}

/** 15 分钟, 1 小时, 48 小时, 7 天 */
function lengthWords(minutes: number): string {
  const hours = minutes / 60
  if (hours > 72 && hours % 24 === 0) return `${hours / 24} 天`
  return Number.isInteger(hours) ? `${hours} 小时` : `${minutes} 分钟`
}
