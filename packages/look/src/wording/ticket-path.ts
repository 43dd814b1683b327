import type { Status } from '@linying/domain'
import type { Standing } from './standing.js'

export interface Milestone {
  readonly label: string
  readonly state: 'done' | 'now' | 'ahead'
}

/** The whole way at a glance, from the first line on; empty where it ended before anybody came. */
export function ticketPath(standing: Standing): readonly Milestone[] {
  const reached = reachedBy[standing.status](standing)
  if (reached === null) return []
  return milestones.map((label, index) => ({ label, state: stateOf(index - reached) }))
}

const milestones = ['接单', '派单', '上门', '维修', '确认'] as const

const reachedBy: Readonly<Record<Status, (standing: Standing) => number | null>> = {
  submitted: () => 0,
  accepted: () => 1,
  assigned: () => 2,
  working: ({ arrived }) => (arrived ? 3 : 2),
  suspended: () => 3,
  done: () => 4,
  closed: () => milestones.length,
  cancelled: () => null,
  rejected: () => null
}

function stateOf(ahead: number): Milestone['state'] {
  if (ahead === 0) return 'now'
  return ahead < 0 ? 'done' : 'ahead'
}
