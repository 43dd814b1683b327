import type { Instant, LadderRole, Metric } from '@linying/domain'
import { timeSaidAt } from './clock-words.js'
import { ladderRoleWords } from './ladder-words.js'
import { metricWords } from './metric-words.js'
import { durationWords } from './remaining-words.js'

export interface AlarmFacts {
  readonly ticketNumber: string
  readonly metric: Metric
  /** 0 warns, the others are levels of the ladder. */
  readonly level: number
  readonly to: LadderRole
  readonly dueAt: Instant
  /** What is left is counted from when it was told, beside which it is read. */
  readonly toldAt: Instant
  readonly utcOffsetMinutes: number
}

/**
 * What staff are told of a clock, as it was then: TS-2611-0003 核实情况还剩 4 分钟（10:15 前），请马上联系住户。 or
 * TS-2611-0003 已超过核实情况时限 12 分钟（第 2 级：首接负责人），请处理并回应。
 */
export function alarmSentence(alarm: AlarmFacts): string {
  const { ticketNumber, metric, level, to } = alarm
  if (level === 0) return `${ticketNumber} ${leftWords(alarm)}，${whatToDo[metric]}。`
  return `${ticketNumber} ${overWords(alarm)}（第 ${level} 级：${ladderRoleWords[to]}），请处理并回应。`
}

/** A warning that comes too late does not say that there is time. */
function leftWords(alarm: AlarmFacts): string {
  const { metric, dueAt, toldAt, utcOffsetMinutes } = alarm
  const left = Date.parse(dueAt) - Date.parse(toldAt)
  if (left < 0) return overWords(alarm)
  return `${metricWords[metric].label}还剩${spanWords(left)}（${timeSaidAt(dueAt, toldAt, utcOffsetMinutes)} 前）`
}

function overWords({ metric, dueAt, toldAt }: AlarmFacts): string {
  const over = Date.parse(toldAt) - Date.parse(dueAt)
  return over < minute ? `刚超过${metricWords[metric].label}时限` : `已超过${metricWords[metric].label}时限${spanWords(over)}`
}

function spanWords(duration: number): string {
  return duration < minute ? '不到 1 分钟' : ` ${durationWords(duration)}`
}

const minute = 60_000

const whatToDo: Readonly<Record<Metric, string>> = {
  first_response: '请马上联系住户',
  accept: '请马上接单',
  arrive: '请按时到场，来不及请先告诉住户',
  complete: '请抓紧处理，来不及请先告诉住户',
  confirm_details: '请马上联系住户',
  feedback: '请把进展告诉住户，附上照片',
  close: '请跟进，直到住户满意',
  return_visit: '请安排回访',
  answer: '请马上答复住户',
  subtask: '请马上答复首接负责人',
  follow_up: '请了解情况并答复住户',
  promise: '请把答应的事办好，告诉住户'
}
