import type { StaffRole } from '@linying/domain'
import type { TicketQuery } from '../../features/ticket/use-ticket-list'

export type QueueKey = 'mine' | 'pool' | 'new' | 'unassigned' | 'late' | 'underway' | 'toConfirm'

type Queue = { readonly roles: readonly StaffRole[]; readonly query: TicketQuery }

const limit = 50

/** Who looks after what, in the order in which it matters. */
const queueTable: Readonly<Record<QueueKey, Queue>> = {
  mine: { roles: ['technician'], query: { queue: 'mine', status: 'assigned,working,suspended', limit } },
  pool: { roles: ['technician'], query: { queue: 'pool', limit } },
  new: { roles: ['agent'], query: { status: 'submitted', limit } },
  unassigned: { roles: ['agent', 'supervisor'], query: { status: 'accepted', limit } },
  late: { roles: ['agent', 'supervisor', 'manager'], query: { pastEta: 'true', limit } },
  underway: { roles: ['agent', 'supervisor', 'manager'], query: { status: 'assigned,working,suspended', limit } },
  toConfirm: { roles: ['agent', 'supervisor', 'manager'], query: { status: 'done', limit } }
}

export type QueueLine = { readonly key: QueueKey; readonly query: TicketQuery }

/** The queues of somebody's posts, each once. */
export function queuesOf(roles: readonly StaffRole[]): readonly QueueLine[] {
  return queueKeys.flatMap(key => (queueTable[key].roles.some(role => roles.includes(role)) ? [{ key, query: queueTable[key].query }] : []))
}

const queueKeys = ['mine', 'pool', 'new', 'unassigned', 'late', 'underway', 'toConfirm'] as const satisfies readonly QueueKey[]
