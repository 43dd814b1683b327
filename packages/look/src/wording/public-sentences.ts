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

interface DeskWords {
  readonly received: string
  readonly atWork: string
  readonly rest: string
  readonly done: string
  readonly cancelled: string
}

/** Other kinds have no page that anybody may open: only a neighbour who joined reads where they stand. */
function deskSentences({ received, atWork, rest, done, cancelled }: DeskWords): StatusSentences {
  return {
    submitted: () => received,
    accepted: () => atWork,
    assigned: () => atWork,
    working: () => atWork,
    suspended: () => rest,
    done: () => `${done}，等住户确认`,
    closed: ({ closedBy }) => (closedBy ? closedWords[closedBy] : '这件事已关闭'),
    cancelled: () => cancelled,
    rejected: () => '没有受理，可以打客服电话询问'
  }
}

/**
 * A ticket's status, said to whoever scans its code, and to a household that reads it as a neighbour's: to nobody in particular, and about
 * nobody but the technician.
 */
export const publicSentences: Readonly<Record<Kind, StatusSentences>> = {
  repair: repairSentences,
  emergency: emergencySentences,
  complaint: deskSentences({
    received: '投诉已收到，等客服核实',
    atWork: '客服在处理',
    rest: '处理暂停',
    done: '处理好了',
    cancelled: '这次投诉已撤回'
  }),
  consultation: deskSentences({
    received: '问题已收到，等客服答复',
    atWork: '客服在查',
    rest: '处理暂停',
    done: '已经答复',
    cancelled: '这次咨询已取消'
  }),
  convenience: deskSentences({
    received: '已收到，等客服安排',
    atWork: '客服在办',
    rest: '办理暂停',
    done: '办好了',
    cancelled: '这次申请已取消'
  })
}

const closedWords: Readonly<Record<ClosingWay, string>> = {
  confirmed: '住户已确认解决',
  confirmed_by_staff: '住户已确认解决',
  reported: '客服记录住户说已经解决',
  visit: '回访时住户说已经解决',
  silence: '一直没等到住户回复，先关闭了',
  disputed: '三方会签后关闭'
}
