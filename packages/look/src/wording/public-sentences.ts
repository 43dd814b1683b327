import type { ClosingWay, Kind } from '@linying/domain'
import { doneWords, expectedWords, masterIn, type StatusSentences, suspendedWords } from './standing-words.js'

const repairSentences: StatusSentences = {
  submitted: () => '报修已提交，等客服接单',
  accepted: () => '客服已接单，正在安排师傅',
  assigned: (standing, clock) => `已派给${masterIn(standing)}，${expectedWords(standing, clock) ?? '等师傅说几点到'}`,
  working: (standing, clock) => {
    if (standing.arrived) return `${masterIn(standing)}已到，正在维修`
    const expected = expectedWords(standing, clock)
    if (standing.departed) return `${masterIn(standing)}已出发，${expected ?? '正在路上'}`
    return `${masterIn(standing)}会再来，${expected ?? '时间待定'}`
  },
  suspended: suspendedWords,
  done: standing => `${doneWords(standing)}，等住户确认`,
  closed: ({ closedBy }) => (closedBy ? closedWords[closedBy] : '这次报修已关闭'),
  cancelled: () => '这次报修已取消',
  rejected: () => '这次报修没有受理，可以打客服电话询问'
}

const emergencySentences: StatusSentences = {
  ...repairSentences,
  submitted: () => '紧急报修已收到，正在通知值班人员',
  accepted: () => '客服已接单，正在叫师傅赶过去',
  assigned: (standing, clock) => `已派给${masterIn(standing)}，${expectedWords(standing, clock) ?? '马上出发'}`,
  working: (standing, clock) => (standing.arrived ? `${masterIn(standing)}已到，正在抢修` : repairSentences.working(standing, clock))
}

/** Other kinds have no page that anybody may open, so whatever asks for their sentence gets one that tells nothing. */
const withheldSentences: StatusSentences = {
  submitted: () => '已收到',
  accepted: () => '有人在处理',
  assigned: () => '有人在处理',
  working: () => '有人在处理',
  suspended: () => '有人在处理',
  done: () => '等住户确认',
  closed: () => '已经结束',
  cancelled: () => '已经取消',
  rejected: () => '没有受理'
}

/** A ticket's status, said to whoever scans its code: to nobody in particular, and about nobody but the technician. */
export const publicSentences: Readonly<Record<Kind, StatusSentences>> = {
  repair: repairSentences,
  emergency: emergencySentences,
  complaint: withheldSentences,
  consultation: withheldSentences,
  convenience: withheldSentences
}

const closedWords: Readonly<Record<ClosingWay, string>> = {
  confirmed: '住户已确认解决',
  confirmed_by_staff: '住户已确认解决',
  reported: '客服记录住户说已经解决',
  visit: '回访时住户说已经解决',
  silence: '一直没等到住户回复，先关闭了',
  disputed: '三方会签后关闭'
}
