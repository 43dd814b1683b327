import type { Kind, PhaseKey } from '@linying/domain'

const usualWords: Readonly<Record<PhaseKey, string>> = {
  unaccepted: '等接单',
  unverified: '等核实',
  unassigned: '等派单',
  awaited: '等师傅上门',
  on_the_way: '在路上',
  at_work: '处理中',
  paused: '暂停',
  unconfirmed: '等确认'
}

const wordsByKind: Readonly<Record<Kind, Partial<Record<PhaseKey, string>>>> = {
  repair: { at_work: '维修中' },
  emergency: { unassigned: '等派人', awaited: '等师傅出发', at_work: '抢修中' },
  complaint: { unaccepted: '等核实' },
  consultation: { unaccepted: '等答复', at_work: '查答案' },
  convenience: { at_work: '办理中' }
}

/** Where the time of a ticket went, in a word. */
export function phaseWords(kind: Kind, key: PhaseKey): string {
  return wordsByKind[kind][key] ?? usualWords[key]
}
