import type { KeptWay, Kind, Metric, Status } from '@linying/domain'

/** How a badge is coloured: 'quiet' where nothing is owed, 'waiting' where somebody has to act, 'active' while work goes on. */
export type Tone = 'quiet' | 'waiting' | 'active' | 'good'

export interface StatusWords {
  readonly label: string
  readonly tone: Tone
}

/** A word for lists and filters over all kinds; what it means for a reader says `statusSentence`. */
export const statusWords: Readonly<Record<Status, StatusWords>> = {
  submitted: { label: '待接单', tone: 'waiting' },
  accepted: { label: '已接单', tone: 'waiting' },
  assigned: { label: '已派单', tone: 'active' },
  working: { label: '处理中', tone: 'active' },
  suspended: { label: '暂停中', tone: 'waiting' },
  done: { label: '待住户确认', tone: 'waiting' },
  closed: { label: '已关闭', tone: 'good' },
  cancelled: { label: '已取消', tone: 'quiet' },
  rejected: { label: '未受理', tone: 'quiet' }
}

const wordsByKind: Readonly<Record<Kind, Partial<Record<Status, StatusWords>>>> = {
  repair: { accepted: { label: '待派单', tone: 'waiting' }, working: { label: '维修中', tone: 'active' } },
  emergency: { accepted: { label: '待派人', tone: 'waiting' }, working: { label: '抢修中', tone: 'active' } },
  complaint: {
    submitted: { label: '待核实', tone: 'waiting' },
    accepted: { label: '处理中', tone: 'active' },
    cancelled: { label: '已撤回', tone: 'quiet' }
  },
  consultation: { submitted: { label: '待答复', tone: 'waiting' }, accepted: { label: '待答复', tone: 'active' } },
  convenience: { accepted: { label: '办理中', tone: 'active' } }
}

/** The word for one ticket's status; what is closed and still owes her a visit says so, and whose word is missing where hers is there. */
export function statusWordsOf({ kind, status, due, kept = null }: StatusSource): StatusWords {
  if (status === 'done' && kept !== null) return { label: '邻居还没好', tone: 'waiting' }
  if (status === 'closed' && due?.metric === 'return_visit') return { label: '待回访', tone: 'waiting' }
  return wordsByKind[kind][status] ?? statusWords[status]
}

interface StatusSource {
  readonly kind: Kind
  readonly status: Status
  readonly due?: { readonly metric: Metric } | null
  readonly kept?: KeptWay | null
}

/** Reopening is counted and never hidden. */
export function reopenedWords(reopenCount: number): string {
  return reopenCount === 0 ? '' : `没解决，已重开 ${reopenCount} 次`
}

export function urgedWords(urgeCount: number): string {
  return urgeCount === 0 ? '' : `催过 ${urgeCount} 次`
}
