import type { LadderRole, Rung } from '@linying/domain'
import { durationWords } from './remaining-words.js'

export const ladderRoleWords: Readonly<Record<LadderRole, string>> = {
  assignee: '经办人',
  first_handler: '首接负责人',
  supervisor: '主管',
  manager: '物业经理'
}

/** Who is told when: 到期提醒经办人，超时 15 分钟提醒主管 */
export function ladderWords(ladder: readonly Rung[]): string {
  return ladder.map(({ to, afterMinutes }) => `${rungTime(afterMinutes)}提醒${ladderRoleWords[to]}`).join('，')
}

function rungTime(afterMinutes: number): string {
  return afterMinutes === 0 ? '到期' : `超时 ${durationWords(afterMinutes * 60_000)}`
}
