import type { ClosingWay, Status } from '@linying/domain'
import { doneWords, expectedWords, masterIn, type StatusSentence, suspendedWords } from './standing-words.js'

/** A ticket's status, said to the household. */
export const residentSentences: Readonly<Record<Status, StatusSentence>> = {
  submitted: () => '已经提交，等客服接单',
  accepted: () => '客服已接单，正在为您安排师傅',
  assigned: (standing, clock) => {
    if (!standing.taken) return `已派给${masterIn(standing)}，等师傅接下`
    return `${masterIn(standing)}已接下，${expectedWords(standing, clock) ?? '会告诉您几点到'}`
  },
  working: (standing, clock) => {
    if (standing.arrived) return `${masterIn(standing)}已到，正在维修`
    const expected = expectedWords(standing, clock)
    if (standing.departed) return `${masterIn(standing)}已出发，${expected ?? '正在路上'}`
    return `${masterIn(standing)}会再来，${expected ?? '几点到会告诉您'}`
  },
  suspended: suspendedWords,
  done: standing => `${doneWords(standing)}，等您确认`,
  closed: ({ closedBy, rated }) => `${closedBy ? closedWords[closedBy] : '已关闭'}${rated === false ? '，请您评价' : ''}`,
  cancelled: () => '报修已取消',
  rejected: ({ duplicate }) => (duplicate ? '同一件事已经在处理，您会收到那边的进展' : '没有受理，原因和可以找谁写在下面')
}

const closedWords: Readonly<Record<ClosingWay, string>> = {
  confirmed: '您已确认解决',
  reported: '客服记录您说已经解决',
  visit: '回访时您说已经解决',
  silence: '一直没等到您的回复，先关闭了',
  disputed: '三方会签后关闭'
}
