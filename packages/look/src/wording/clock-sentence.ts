import { type Clock, type ClockStanding, clockStanding, type Instant, type SuspendReason } from '@linying/domain'
import { dayWords, timeOfDay, type WallClock } from './clock-words.js'
import { metricWords } from './metric-words.js'
import { suspendReasonWords } from './reason-words.js'
import { durationWords } from './remaining-words.js'
import type { Reader } from './voice.js'

/** A clock as screens get it. */
export type ClockFacts = Pick<
  Clock,
  | 'metric'
  | 'round'
  | 'minutes'
  | 'runs'
  | 'startAt'
  | 'dueAt'
  | 'warnAt'
  | 'provisional'
  | 'pausedAt'
  | 'endedAt'
  | 'ended'
  | 'excused'
  | 'adopted'
  | 'ladder'
>

/** As much of a clock as its sentence needs; what a line of a list does not know is left out. */
export type ClockSaid = Pick<ClockFacts, 'metric' | 'dueAt' | 'warnAt' | 'pausedAt' | 'endedAt' | 'ended'> &
  Partial<Pick<ClockFacts, 'provisional' | 'excused'>> & {
    /** She says that nobody had confirmed anything with her, so another round began. */
    readonly denied?: boolean
  }

/** The promise on a line of a list, which runs and is due first. */
export function clockOfLine(due: { readonly metric: Clock['metric']; readonly at: Instant; readonly warnAt: Instant }): ClockSaid {
  return { metric: due.metric, dueAt: due.at, warnAt: due.warnAt, pausedAt: null, endedAt: null, ended: null }
}

export interface ClockReading extends WallClock {
  readonly reader: Exclude<Reader, 'public'>
  /** Why the ticket rests, where it does. */
  readonly suspendedFor?: SuspendReason | 'no_access' | null
}

/** How a clock stands, in words that need no colour: 还剩 12 分钟（10:15 前核实情况）, 超时 8 分钟, 已在 10:07 核实情况，按时. */
export function clockSentence(clock: ClockSaid, reading: ClockReading): string {
  return sentences[clockStanding(clock, reading.now)](clock, reading)
}

/** The colour that goes with the words; it never stands without them. */
export type ClockTone = 'onTime' | 'soon' | 'late' | 'quiet'

export function clockTone(clock: ClockSaid, now: Instant): ClockTone {
  return tones[clockStanding(clock, now)]
}

const tones: Readonly<Record<ClockStanding, ClockTone>> = {
  running: 'onTime',
  soon: 'soon',
  late: 'late',
  paused: 'quiet',
  met: 'onTime',
  broken: 'late',
  void: 'quiet'
}

type Sentence = (clock: ClockSaid, reading: ClockReading) => string

const leftWords: Sentence = (clock, reading) => {
  const aim = `${nearTime(clock.dueAt, reading)} 前${metricWords[clock.metric].deed}`
  return `还剩 ${leftUntil(clock.dueAt, reading.now)}（${aim}${clock.provisional ? '，暂定' : ''}）`
}

const sentences: Readonly<Record<ClockStanding, Sentence>> = {
  running: leftWords,
  soon: leftWords,
  late: (clock, reading) => {
    const over = overWords(clock, reading.now)
    return clock.excused
      ? `${over}${excusedWords[reading.reader]}`
      : `${over}（${nearTime(clock.dueAt, reading)} 前该${metricWords[clock.metric].deed}）`
  },
  paused: (_, { suspendedFor }) => (suspendedFor ? `暂停中：${suspendReasonWords[suspendedFor]}` : '暂停中'),
  met: (clock, reading) => `已在 ${nearTime(endOf(clock), reading)} ${metricWords[clock.metric].deed}，按时`,
  broken: (clock, reading) => {
    if (clock.denied) return deniedWords[reading.reader]
    const over = overWords(clock, endOf(clock))
    const deed = metricWords[clock.metric].deed
    const end = nearTime(endOf(clock), reading)
    const how = clock.ended === 'met' ? `${end} ${deed}` : `${end} 起不用再${deed}`
    return `${how}，${over}${clock.excused ? excusedWords[reading.reader] : ''}`
  },
  void: (clock, reading) =>
    clock.denied ? deniedWords[reading.reader] : `${nearTime(endOf(clock), reading)} 起不用再${metricWords[clock.metric].deed}`
}

const deniedWords: Readonly<Record<ClockReading['reader'], string>> = {
  staff: '住户说没有核实过，重新计时',
  resident: '您说没有核实过，重新计时'
}

/** The breach stays one; what is said to the resident does not speak of our statistics. */
const excusedWords: Readonly<Record<ClockReading['reader'], string>> = {
  staff: '（已说明原因，单独统计）',
  resident: '（物业已说明原因）'
}

function endOf({ endedAt, dueAt }: ClockSaid): Instant {
  return endedAt ?? dueAt
}

function overWords({ dueAt }: ClockSaid, until: Instant): string {
  const over = Date.parse(until) - Date.parse(dueAt)
  return over < 60_000 ? '超时不到 1 分钟' : `超时 ${durationWords(over)}`
}

/** In full minutes, the last one in seconds. */
function leftUntil(due: Instant, now: Instant): string {
  const left = Date.parse(due) - Date.parse(now)
  return left < 60_000 ? `${Math.floor(left / 1000)} 秒` : durationWords(left)
}

/** 10:15 today, 明天 09:00 or 11月24日 09:00 otherwise. */
function nearTime(moment: Instant, clock: WallClock): string {
  const day = dayWords(moment, clock)
  const time = timeOfDay(moment, clock.utcOffsetMinutes)
  return day === '今天' ? time : `${day} ${time}`
}
