import { type Clock, type Instant, type LadderRole, type Metric, plusMinutes, type Rung } from '@linying/domain'
import { deadlineWords, type WallClock } from './clock-words.js'
import { ladderRoleWords } from './ladder-words.js'
import { metricWords } from './metric-words.js'
import { durationWords } from './remaining-words.js'

/** The running promise that is due first, as much of it as a reader knows; a line of a list fits as it is. */
export interface Due {
  readonly metric: Metric
  readonly at: Instant
  /** The company has adopted it, or a person has said it; otherwise it is only a target. Source: product.md, 民法典 938 */
  readonly promised?: boolean
  /** Who is told how many minutes after it was due, where that is known. */
  readonly ladder?: readonly Rung[]
}

/** 今天 10:15 前有客服联系您核实, 目标今天 10:15 前有客服联系您核实; undefined once it is past. */
export function promiseWords(due: Due, clock: WallClock): string | undefined {
  if (isPast(due, clock.now)) return undefined
  return `${due.promised ? '' : '目标'}${deadlineWords(due.at, clock)}${metricWords[due.metric].promise}`
}

/** 核实情况已超过目标时间 12 分钟，已提醒主管: a promise that is broken is never hidden. Undefined while it is in time. */
export function brokenWords(due: Due, now: Instant): string | undefined {
  if (!isPast(due, now)) return undefined
  const over = Date.parse(now) - Date.parse(due.at)
  const time = due.promised ? '约定时间' : '目标时间'
  const late = over < 60_000 ? `刚超过${time}` : `已超过${time} ${durationWords(over)}`
  const told = toldRole(due, now)
  return `${metricWords[due.metric].deed}${late}${told ? `，已提醒${ladderRoleWords[told]}` : ''}`
}

/** What a due time is to the resident: 承诺 once the company has adopted it, 约定 where a person has named it, 目标 otherwise. */
export function bindingWords({ adopted, minutes }: Pick<Clock, 'adopted' | 'minutes'>): string {
  if (minutes === null) return '约定'
  return adopted ? '承诺' : '目标'
}

/** 目标：今天 10:15 前有客服联系您核实, also when it is past. */
export function aimWords(aim: Pick<Clock, 'metric' | 'dueAt' | 'adopted' | 'minutes'>, clock: WallClock): string {
  return `${bindingWords(aim)}：${deadlineWords(aim.dueAt, clock)}${metricWords[aim.metric].promise}`
}

function isPast({ at }: Due, now: Instant): boolean {
  return now > at
}

/** The last of those on the ladder whose time has come. */
function toldRole({ at, ladder = [] }: Due, now: Instant): LadderRole | undefined {
  return ladder.filter(({ afterMinutes }) => plusMinutes(at, afterMinutes) <= now).at(-1)?.to
}
