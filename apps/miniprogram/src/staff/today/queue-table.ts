import type { StaffRole } from '@linying/domain'
import type { TicketQuery } from '../../features/ticket/use-ticket-list'

export type QueueKey =
  | 'mine'
  | 'pool'
  | 'new'
  | 'toVerify'
  | 'toAnswer'
  | 'requests'
  | 'late'
  | 'followUp'
  | 'orphaned'
  | 'emergencies'
  | 'unassigned'
  | 'complaints'
  | 'underway'
  | 'toCall'
  | 'toConfirm'

type Queue = { readonly roles: readonly StaffRole[]; readonly query: TicketQuery }

const limit = 50
const desk = ['agent', 'supervisor', 'manager'] as const satisfies readonly StaffRole[]

/** Who looks after what, in the order in which it matters. */
const queueTable: Readonly<Record<QueueKey, Queue>> = {
  mine: { roles: ['technician'], query: { queue: 'mine', status: 'assigned,working,suspended', limit } },
  pool: { roles: ['technician'], query: { queue: 'pool', limit } },
  new: { roles: ['agent'], query: { kind: 'repair', status: 'submitted', limit } },
  toVerify: { roles: ['agent'], query: { kind: 'complaint', status: 'submitted', limit } },
  toAnswer: { roles: ['agent'], query: { kind: 'consultation', status: 'submitted,accepted', limit } },
  requests: { roles: ['agent'], query: { kind: 'convenience', status: 'submitted,accepted', limit } },
  late: { roles: desk, query: { risk: 'late', limit } },
  followUp: { roles: ['supervisor', 'manager'], query: { followUp: 'open', limit } },
  orphaned: { roles: desk, query: { orphaned: 'true', limit } },
  emergencies: { roles: desk, query: { kind: 'emergency', status: 'submitted,accepted,assigned,working,suspended', limit } },
  unassigned: { roles: ['agent', 'supervisor'], query: { kind: 'repair', status: 'accepted', limit } },
  complaints: { roles: desk, query: { kind: 'complaint', status: 'accepted,suspended', limit } },
  underway: { roles: desk, query: { kind: 'repair', status: 'assigned,working,suspended', limit } },
  toCall: { roles: ['agent'], query: { toCall: 'true', limit } },
  toConfirm: { roles: desk, query: { status: 'done', limit } }
}

export type QueueLine = { readonly key: QueueKey; readonly query: TicketQuery }

/** The queues of somebody's posts, each once; what is due first comes first in each of them. */
export function queuesOf(roles: readonly StaffRole[]): readonly QueueLine[] {
  const his = queueKeys.filter(key => queueTable[key].roles.some(role => roles.includes(role)))
  return his.map(key => ({ key, query: { ...queueTable[key].query, order: 'due' } }))
}

const queueKeys = Object.keys(queueTable) as readonly QueueKey[] // the keys of a Record<QueueKey, …> are exactly the queues
