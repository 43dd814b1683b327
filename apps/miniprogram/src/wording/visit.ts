import type { VisitAction } from '@linying/domain'

/** Words of one visit record, for whoever opens it. */
export const visitWords = {
  held: (kind: string, outcome: string) => `${kind}：${outcome}`,
  by: (method: string, name: string) => `${name} · ${method}`,
  met: (whom: string) => `见到 ${whom}`,
  said: '说了什么',
  note: '给同事的备注，住户看不到',
  promised: (until: string) => `答应 ${until} 前办好`,
  gift: (name: string, quantity: number, unit: string) => `送了 ${name} ${quantity} ${unit}`,
  fine: '没问题',
  notFine: '有问题',
  signature: '住户签名',
  onItsWay: '签名照片还在路上，信号好时会自动传上。',
  timeline: '记录经过',
  settled: (upheld: boolean) => (upheld ? '核实：没有这次走访' : '核实：走访属实'),
  answerBy: (until: string) => `请在${until}补充`,
  late: (review: string) => `${review} · 超时`,
  missing: {
    sendBack: '请写一下要补充什么，同事才知道怎么改。',
    answer: '请写一下补充说明。',
    correct: '请写一下哪里要更正。',
    deny: '请写一下是怎么回事，经理好去核实。',
    settleDenial: '请写一下核实的结果。'
  } satisfies Record<Exclude<VisitAction, 'approve'>, string>,
  chooseOne: '请先选一下核实的结果。',
  whatIsTrue: '核实下来',
  asks: {
    approve: '意见（可不填）',
    sendBack: '要补充什么',
    answer: '补充说明',
    correct: '哪里不对，应该是什么',
    deny: '是怎么回事',
    settleDenial: '怎么核实的，结果如何'
  } satisfies Record<VisitAction, string>,
  hints: {
    approve: '通过后，记录不再改动。',
    sendBack: '同事会收到提醒，也会看到要在什么时候前补充。',
    answer: '补充后，经理会再审核。',
    correct: '原来写的会留着，更正写在后面。',
    deny: '经理会去核实，走访的人不能改。',
    settleDenial: '住户和走访的同事都会收到结果。'
  } satisfies Record<VisitAction, string>
} as const
