import type { Kind, Status } from '@linying/domain'
import type { Standing } from './standing.js'
import { isVerified } from './standing-words.js'

export interface Milestone {
  readonly label: string
  readonly state: 'done' | 'now' | 'ahead'
}

/** The whole way at a glance, from the first line on; empty where it ended before anybody came. */
export function ticketPath(standing: Standing): readonly Milestone[] {
  const { labels, reachedBy } = ways[standing.kind]
  const reached = reachedBy[standing.status](standing)
  if (reached === null) return []
  return labels.map((label, index) => ({ label, state: stateOf(index - reached) }))
}

interface Way {
  readonly labels: readonly string[]
  /** Which of them it stands at; behind the last where all are done. */
  readonly reachedBy: Readonly<Record<Status, (standing: Standing) => number | null>>
}

const nowhere = { cancelled: () => null, rejected: () => null }

const withTools: Way['reachedBy'] = {
  submitted: () => 0,
  accepted: () => 1,
  assigned: () => 2,
  working: ({ arrived }) => (arrived ? 3 : 2),
  suspended: () => 3,
  done: () => 4,
  closed: () => 5,
  ...nowhere
}

const complaintAtWork = (standing: Standing) => (isVerified(standing) ? 1 : 0)

const throughComplaint: Way['reachedBy'] = {
  submitted: () => 0,
  accepted: complaintAtWork,
  assigned: complaintAtWork,
  working: complaintAtWork,
  suspended: complaintAtWork,
  done: () => 2,
  // the visit is owed to her also when she has confirmed by herself
  closed: ({ due }) => (due?.metric === 'return_visit' ? 3 : 4),
  ...nowhere
}

/** What is received is one step done; somebody is at the next at once. */
const atDesk: Way['reachedBy'] = {
  submitted: () => 1,
  accepted: () => 1,
  assigned: () => 1,
  working: () => 1,
  suspended: () => 1,
  done: () => 2,
  closed: () => 3,
  ...nowhere
}

const ways: Readonly<Record<Kind, Way>> = {
  repair: { labels: ['接单', '派单', '上门', '维修', '确认'], reachedBy: withTools },
  emergency: { labels: ['接单', '派人', '赶到', '抢修', '确认'], reachedBy: withTools },
  complaint: { labels: ['核实', '处理', '确认', '回访'], reachedBy: throughComplaint },
  consultation: { labels: ['收到', '答复', '确认'], reachedBy: atDesk },
  convenience: { labels: ['接单', '办理', '确认'], reachedBy: { ...atDesk, submitted: () => 0 } }
}

function stateOf(ahead: number): Milestone['state'] {
  if (ahead === 0) return 'now'
  return ahead < 0 ? 'done' : 'ahead'
}
