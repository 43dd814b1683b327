import type { ClosingWay, KeptWay, Kind } from '@linying/domain'
import type { Standing } from './standing.js'
import {
  doneWords,
  expectedWords,
  handlerIn,
  isHers,
  isVerified,
  masterIn,
  type StatusSentence,
  type StatusSentences,
  suspendedWords,
  withPromise
} from './standing-words.js'

const closed: StatusSentence = standing => {
  const { kind, closedBy, rated } = standing
  return `${closedBy ? closedWordsOf(kind, closedBy) : '已关闭'}${rated === false && isHers(standing, 'rate') ? '，请您评价' : ''}`
}

const rejected: StatusSentence = ({ duplicate }) =>
  duplicate ? '同一件事已经在处理，您会收到那边的进展' : '没有受理，原因和可以找谁写在下面'

const repairSentences: StatusSentences = {
  submitted: (standing, clock) => withPromise('已经提交，等客服接单', standing, clock),
  accepted: (standing, clock) => withPromise('客服已接单，正在为您安排师傅', standing, clock),
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
  done: standing => keptWords(standing) ?? `${doneWords(standing)}，${awaitedWords(standing)}`,
  closed,
  cancelled: () => '报修已取消',
  rejected
}

/** As a repair, but somebody comes at once: while nobody has said when, the target for his arrival stands there. */
const emergencySentences: StatusSentences = {
  ...repairSentences,
  submitted: (standing, clock) => withPromise('紧急报修已收到，正在通知值班人员', standing, clock),
  accepted: (standing, clock) => withPromise('客服已接单，正在叫师傅赶过去', standing, clock),
  assigned: (standing, clock) => {
    if (!standing.taken) return withPromise(`已派给${masterIn(standing)}，等师傅接下`, standing, clock)
    const expected = expectedWords(standing, clock)
    const taken = `${masterIn(standing)}已接下`
    return expected === undefined ? withPromise(`${taken}，马上出发`, standing, clock) : `${taken}，${expected}`
  },
  working: (standing, clock) => {
    if (standing.arrived) return `${masterIn(standing)}已到，正在抢修`
    if (!standing.departed || standing.etaAt !== null) return repairSentences.working(standing, clock)
    return withPromise(`${masterIn(standing)}已出发，正在路上`, standing, clock)
  },
  cancelled: () => '紧急报修已取消'
}

interface DeskWords {
  readonly received: string
  readonly accepted: StatusSentence
  readonly done: string
  readonly cancelled: string
}

/** Nobody comes with tools: from being accepted until it is done, somebody at the desk has it. */
function deskSentences({ received, accepted, done, cancelled }: DeskWords): StatusSentences {
  return {
    submitted: (standing, clock) => withPromise(received, standing, clock),
    accepted,
    assigned: accepted,
    working: accepted,
    suspended: suspendedWords,
    done: standing => keptWords(standing) ?? `${done}，${awaitedWords(standing)}`,
    closed,
    cancelled: () => cancelled,
    rejected
  }
}

/** Whoever had it is not there any more, and nobody has replaced him yet. */
function heldBy(says: StatusSentence): StatusSentence {
  return (standing, clock) =>
    standing.handlerLeft ? withPromise('原来的客服已离岗，会换人接着办', standing, clock) : says(standing, clock)
}

/** A ticket's status, said to the household. */
export const residentSentences: Readonly<Record<Kind, StatusSentences>> = {
  repair: repairSentences,
  emergency: emergencySentences,
  complaint: deskSentences({
    received: '已收到您的投诉',
    accepted: heldBy((standing, clock) =>
      withPromise(`${handlerIn(standing)}${isVerified(standing) ? '在处理' : '已接手'}`, standing, clock)
    ),
    done: '处理好了',
    cancelled: '投诉已撤回'
  }),
  consultation: deskSentences({
    received: '已收到您的问题',
    accepted: heldBy((standing, clock) => withPromise(`${handlerIn(standing)}在查`, standing, clock)),
    done: '已经答复',
    cancelled: '咨询已取消'
  }),
  convenience: deskSentences({
    received: '已收到',
    accepted: heldBy((standing, clock) => withPromise(`${handlerIn(standing)}在办，办好告诉您`, standing, clock)),
    done: '办好了',
    cancelled: '已取消，不用办了'
  })
}

/** She may have moved out, or gone out of it, or have had a hand in it herself. */
function awaitedWords(standing: Standing): string {
  return isHers(standing, 'confirm') ? '等您确认' : '等住户确认'
}

/** She has said what she had to, and a neighbour's is not solved yet. */
function keptWords({ kind, kept }: Standing): string | undefined {
  if (!kept) return undefined
  const itIs = solvedWords[kind]
  const words: Readonly<Record<KeptWay, string>> = {
    confirmed: `您已说${itIs}${itIs.endsWith('了') ? '' : '了'}`,
    confirmed_by_staff: `您已说${itIs}${itIs.endsWith('了') ? '' : '了'}`,
    reported: `客服记录您说已经${itIs}`,
    visit: `回访时您说已经${itIs}`
  }
  return `${words[kept]}；一起报的邻居家还没好，${goesOnWords[kind]}`
}

const goesOnWords: Readonly<Record<Kind, string>> = {
  repair: '我们继续修',
  emergency: '我们继续修',
  complaint: '我们继续处理',
  consultation: '我们接着答',
  convenience: '我们接着办'
}

function closedWordsOf(kind: Kind, closedBy: ClosingWay): string {
  const itIs = solvedWords[kind]
  const words: Readonly<Record<ClosingWay, string>> = {
    confirmed: `您已确认${itIs}`,
    confirmed_by_staff: `您已确认${itIs}`,
    reported: `客服记录您说已经${itIs}`,
    visit: `回访时您说已经${itIs}`,
    silence: '一直没等到您的回复，先关闭了',
    disputed: '三方会签后关闭'
  }
  return words[closedBy]
}

/** A question is not solved, and a favour is not repaired. */
const solvedWords: Readonly<Record<Kind, string>> = {
  repair: '解决',
  emergency: '解决',
  complaint: '解决',
  consultation: '清楚了',
  convenience: '办好'
}
