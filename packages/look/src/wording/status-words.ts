import type { Status } from '@linying/domain'

/** How a badge is coloured: 'quiet' where nothing is owed, 'waiting' where somebody has to act, 'active' while work goes on. */
export type Tone = 'quiet' | 'waiting' | 'active' | 'good'

export interface StatusWords {
  readonly label: string
  readonly tone: Tone
}

/** A word for lists and filters; what it means for a reader says `statusSentence`. Only the resident's word makes it 已解决. */
export const statusWords: Readonly<Record<Status, StatusWords>> = {
  submitted: { label: '待接单', tone: 'waiting' },
  accepted: { label: '待派单', tone: 'waiting' },
  assigned: { label: '已派单', tone: 'active' },
  working: { label: '维修中', tone: 'active' },
  suspended: { label: '暂停中', tone: 'waiting' },
  done: { label: '待住户确认', tone: 'waiting' },
  closed: { label: '已关闭', tone: 'good' },
  cancelled: { label: '已取消', tone: 'quiet' },
  rejected: { label: '未受理', tone: 'quiet' }
}

/** Reopening is counted and never hidden. */
export function reopenedWords(reopenCount: number): string {
  return reopenCount === 0 ? '' : `没修好，已重开 ${reopenCount} 次`
}

export function urgedWords(urgeCount: number): string {
  return urgeCount === 0 ? '' : `催过 ${urgeCount} 次`
}
