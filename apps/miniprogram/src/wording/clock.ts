/** Words around the clocks of a ticket. */
export const clockWords = {
  promises: '说好的时间',
  clocks: '时限',
  clocksText: '点一条，看时间是怎么算的、超时提醒谁。',
  explain: (title: string) => `${title}，看怎么算的`,
  round: (round: number) => `第 ${round} 次`,
  acknowledged: (count: number) => `已有 ${count} 级知道超时，在跟进`,
  phases: '时间花在哪里',
  phase: (label: string, length: string) => `${label} ${length}`,
  phaseBar: (phases: readonly string[]) => `时间花在哪里：${phases.join('，')}`
} as const
