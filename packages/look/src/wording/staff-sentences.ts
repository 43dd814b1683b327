import type { Status } from '@linying/domain'
import { dayAndTime, type WallClock } from './clock-words.js'
import { suspendReasonWords } from './reason-words.js'
import { remainingWords, waitedWords } from './remaining-words.js'
import type { Standing } from './standing.js'
import { doneWords, masterIn, type StatusSentence } from './standing-words.js'
import { closingWords } from './ticket-words.js'

/** A ticket's status, said to staff: who is next, and how much time is left. */
export const staffSentences: Readonly<Record<Status, StatusSentence>> = {
  submitted: ({ reportedAt }, { now }) => `等客服接单，${waitedWords(reportedAt, now)}`,
  accepted: ({ reportedAt }, { now }) => `等派单，${waitedWords(reportedAt, now)}`,
  assigned: (standing, clock) => {
    if (!standing.taken) return `已派给${masterIn(standing)}，等他接下`
    return `${masterIn(standing)}已接下，${expectedWithRest(standing, clock) ?? '还没说几点到'}`
  },
  working: (standing, clock) => {
    if (standing.arrived) return `${masterIn(standing)}在现场维修`
    const expected = expectedWithRest(standing, clock)
    if (standing.departed) return `${masterIn(standing)}在路上，${expected ?? '没说几点到'}`
    return `等${masterIn(standing)}再上门，${expected ?? '还没说几点到'}`
  },
  suspended: ({ suspendedFor, suspendedUntil }, clock) => {
    const why = suspendedFor ? `暂停：${suspendReasonWords[suspendedFor]}` : '暂停中'
    return suspendedUntil ? `${why}，到 ${dayAndTime(suspendedUntil, clock)}` : why
  },
  done: standing => `${doneWords(standing)}，等住户确认`,
  closed: ({ closedBy }) => (closedBy ? closingWords[closedBy] : '已关闭'),
  cancelled: () => '已取消',
  rejected: ({ duplicate }) => (duplicate ? '未受理：同一件事已有另一张单' : '未受理：不归物业负责')
}

function expectedWithRest({ etaAt }: Standing, clock: WallClock): string | undefined {
  return etaAt === null ? undefined : `${dayAndTime(etaAt, clock)} 到，${remainingWords(etaAt, clock.now)}`
}
