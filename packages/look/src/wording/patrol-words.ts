import type { Instant, MetGroup, PatrolProof, SlotStanding } from '@linying/domain'
import { dayAndTime, timeOfDay, type WallClock } from './clock-words.js'
import { weekdayWords } from './weekday-words.js'

/** Whether somebody stood there, in words; a colour never says it alone. */
export const slotStandingWords = {
  ahead: '还没到时间',
  vacant: '还没有人到岗',
  manned: '有人在岗',
  left: '人已离开',
  kept: '已值守',
  unproven: '已签到，没有照片',
  missed: '缺岗，没有人签到'
} as const satisfies Record<SlotStanding, string>

export const metGroupWords = {
  elder: '老人',
  parent: '家长',
  tenant: '租户',
  owner: '业主',
  child: '孩子',
  passer_by: '路过的人'
} as const satisfies Record<MetGroup, string>

/** What came of an encounter, as the one who stood there taps it. */
export const encounterOutcomeWords = { helped: '帮了忙', told: '已告知', registered: '登记成单' } as const

export const patrolProofWords = {
  none: { label: '只扫二维码', text: '最省事，但二维码可能被拍走。' },
  photo: { label: '再拍一张现场照片', text: '照片到了才算到岗。' },
  screen: { label: '再输屏幕上的数字', text: '岗位上的平板不停地换数字，拍走也没用。' }
} as const satisfies Record<PatrolProof, { readonly label: string; readonly text: string }>

interface Hours {
  readonly from: string
  readonly to: string
  readonly weekdays: readonly number[]
}

/** 每天 07:00–08:00、17:00–19:00; a line for each set of days. */
export function patrolHours(hours: readonly Hours[]): readonly string[] {
  const byDays = new Map<string, string[]>()
  for (const { from, to, weekdays } of [...hours].sort((one, other) => one.from.localeCompare(other.from))) {
    const days = daysWords(weekdays)
    byDays.set(days, [...(byDays.get(days) ?? []), `${from}–${to}`])
  }
  return [...byDays].map(([days, times]) => `${days} ${times.join('、')}`)
}

/** 每天, 周一至周五, 周六、周日 */
export function daysWords(weekdays: readonly number[]): string {
  const days = [...new Set(weekdays)].sort((one, other) => one - other)
  if (days.length === weekdayWords.length) return '每天'
  const [first = 0, last = 0] = [days[0], days.at(-1)]
  const isRow = days.length > 2 && last - first === days.length - 1
  return isRow ? `${weekdayWords[first]}至${weekdayWords[last]}` : days.map(day => weekdayWords[day]).join('、')
}

/** Whether somebody is there, or when: the first thing that whoever stands before an empty post wants to know. */
export function postSentence(
  { mannedUntil, nextFrom }: { readonly mannedUntil: Instant | null; readonly nextFrom: Instant | null },
  clock: WallClock
): string {
  if (mannedUntil !== null) return `客服现在就在这里，到 ${timeOfDay(mannedUntil, clock.utcOffsetMinutes)} 为止`
  return nextFrom === null ? '现在没有安排值守' : `现在没有人值守，下次是${dayAndTime(nextFrom, clock)}`
}
