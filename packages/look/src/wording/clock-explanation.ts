import type { WorkingSpan } from '@linying/domain'
import type { ClockFacts } from './clock-sentence.js'
import { aroundTheClockExplanation, dueExplanation } from './due-explanation.js'
import { durationWords } from './remaining-words.js'

/** Why a clock is due then: 周五17:40提交，18:00下班，周一8:30起算，9:10到期. A time that somebody named needs no reckoning. */
export function clockExplanation(clock: Reckoned, utcOffsetMinutes: number): string {
  const { startAt, dueAt, minutes, spans, holidays, provisional } = clock
  if (minutes === null) return '这个时间是经办人和对方说好的'
  const told = { submittedAt: startAt, utcOffsetMinutes, began: beganWords(clock) }
  const isReckoned = spans.length > 0
  const reckoned = isReckoned
    ? dueExplanation({ ...told, due: { dueAt, provisional, spans, holidays } })
    : aroundTheClockExplanation({ ...told, dueAt })
  const counted = isReckoned ? spans.reduce((sum, span) => sum + lengthOf(span), 0) : lengthOf({ from: startAt, to: dueAt })
  const paused = counted - minutes * minuteMs
  return paused < minuteMs ? reckoned : `${reckoned}，其中暂停的 ${durationWords(paused)}不计`
}

type Reckoned = ClockFacts & {
  readonly spans: readonly WorkingSpan[]
  /** Holidays on which nothing was counted. */
  readonly holidays: readonly string[]
}

const minuteMs = 60_000

function lengthOf({ from, to }: WorkingSpan): number {
  return Date.parse(to) - Date.parse(from)
}

function beganWords({ metric, round }: ClockFacts): string {
  if (metric === 'return_visit') return '处理完毕'
  if (round === 1) return '提交'
  return metric === 'confirm_details' ? '重新核实' : '重新处理'
}
