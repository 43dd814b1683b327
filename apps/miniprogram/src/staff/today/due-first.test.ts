import type { TicketSummary } from '../../features/ticket/ticket-view'
import { dueFirst } from './due-first'

const waiting: TicketSummary = {
  id: 'waiting',
  number: 'WX-2611-0042',
  kind: 'repair',
  category: 'water_leak',
  urgency: 'normal',
  department: null,
  status: 'assigned',
  version: 3,
  communityId: 'c',
  communityName: '翠湖花园',
  place: { label: '2栋320', isPublic: false },
  excerpt: '厨房水管爆了',
  reportedAt: '2026-11-22T03:00:00.000Z',
  updatedAt: '2026-11-22T03:00:00.000Z',
  technicianId: 'li',
  technicianName: '李建国',
  taken: false,
  departed: false,
  arrived: false,
  etaAt: null,
  suspendedUntil: null,
  reopenCount: 0,
  urgeCount: 0,
  due: null
}
const dueAt = (id: string, at: string): TicketSummary => ({ ...waiting, id, due: { metric: 'accept', at, warnAt: at } })

test('a member of staff sees first what is due first, then what nothing is promised about, then what rests', () => {
  const late = dueAt('late', '2026-11-22T03:59:59.999Z')
  const soon = dueAt('soon', '2026-11-22T04:10:00.000Z')
  const older: TicketSummary = { ...waiting, id: 'older', reportedAt: '2026-11-21T03:00:00.000Z' }
  const resting: TicketSummary = { ...waiting, id: 'resting', status: 'suspended', suspendedUntil: '2026-11-22T05:00:00.000Z' }
  const longer: TicketSummary = { ...resting, id: 'longer', suspendedUntil: '2026-11-23T01:00:00.000Z' }
  const ids = dueFirst([longer, waiting, resting, soon, older, late]).map(({ id }) => id)
  expect(ids).toEqual(['late', 'soon', 'older', 'waiting', 'resting', 'longer'])
})

test('what rests although its promise is broken stays among what is due', () => {
  const broken: TicketSummary = {
    ...dueAt('broken', '2026-11-22T01:00:00.000Z'),
    status: 'suspended',
    suspendedUntil: '2026-11-23T01:00:00.000Z'
  }
  expect(dueFirst([dueAt('soon', '2026-11-22T04:10:00.000Z'), broken]).map(({ id }) => id)).toEqual(['broken', 'soon'])
})
