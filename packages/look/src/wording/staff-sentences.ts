import type { Kind } from '@linying/domain'
import { dayAndTime, type WallClock } from './clock-words.js'
import { leftWords } from './people-words.js'
import { suspendReasonWords } from './reason-words.js'
import { remainingWords, waitedWords } from './remaining-words.js'
import type { Standing } from './standing.js'
import { doneWords, handlerIn, isVerified, masterIn, type StatusSentence, type StatusSentences } from './standing-words.js'
import { closingWords } from './ticket-words.js'

const suspended: StatusSentence = ({ suspendedFor, suspendedUntil }, clock) => {
  const why = suspendedFor ? `暂停：${suspendReasonWords[suspendedFor]}` : '暂停中'
  return suspendedUntil ? `${why}，到 ${dayAndTime(suspendedUntil, clock)}` : why
}
const closed: StatusSentence = ({ closedBy, due }) =>
  `${closedBy ? closingWords[closedBy] : '已关闭'}${due?.metric === 'return_visit' ? '，等回访' : ''}`

const repairSentences: StatusSentences = {
  submitted: waitingFor('等客服接单'),
  accepted: waitingFor('等派单'),
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
  suspended,
  done: standing => `${doneWords(standing)}，${awaitedWords(standing)}`,
  closed,
  cancelled: () => '已取消',
  rejected: ({ duplicate }) => (duplicate ? '未受理：同一件事已有另一张单' : '未受理：不归物业负责')
}

const emergencySentences: StatusSentences = {
  ...repairSentences,
  submitted: waitingFor('紧急，等人接单'),
  accepted: waitingFor('紧急，等派师傅'),
  working: (standing, clock) => (standing.arrived ? `${masterIn(standing)}在现场抢修` : repairSentences.working(standing, clock))
}

interface DeskWords {
  readonly waiting: string
  readonly accepted: StatusSentence
  readonly done: string
  readonly cancelled?: string
}

function deskSentences({ waiting, accepted, done, cancelled = '已取消' }: DeskWords): StatusSentences {
  return {
    ...repairSentences,
    submitted: waitingFor(waiting),
    accepted,
    assigned: accepted,
    working: accepted,
    done: standing => `${done}，${awaitedWords(standing)}`,
    cancelled: () => cancelled
  }
}

/** A ticket's status, said to staff: who is next, and how much time is left. */
export const staffSentences: Readonly<Record<Kind, StatusSentences>> = {
  repair: repairSentences,
  emergency: emergencySentences,
  complaint: deskSentences({
    waiting: '等客服联系核实',
    accepted: heldBy(standing => (isVerified(standing) ? `${handlerIn(standing)}在处理` : `${handlerIn(standing)}已接手，等核实情况`)),
    done: '处理完毕',
    cancelled: '住户撤回了投诉'
  }),
  consultation: deskSentences({ waiting: '等答复', accepted: heldBy(standing => `${handlerIn(standing)}在查，等答复`), done: '已答复' }),
  convenience: deskSentences({ waiting: '等客服接单', accepted: heldBy(standing => `${handlerIn(standing)}在办`), done: '办好了' })
}

/** Nobody goes on with what its handler has left. */
function heldBy(says: StatusSentence): StatusSentence {
  return (standing, clock) =>
    standing.handlerLeft ? `${leftWords('first_contact', standing.handlerName ?? '')}，等换人` : says(standing, clock)
}

/** Whose word is missing. */
function awaitedWords({ kept }: Standing): string {
  return kept ? '报修住户说好了，一起报的还没好' : '等住户确认'
}

function waitingFor(what: string): StatusSentence {
  return ({ reportedAt }, { now }) => `${what}，${waitedWords(reportedAt, now)}`
}

function expectedWithRest({ etaAt }: Standing, clock: WallClock): string | undefined {
  return etaAt === null ? undefined : `${dayAndTime(etaAt, clock)} 到，${remainingWords(etaAt, clock.now)}`
}
