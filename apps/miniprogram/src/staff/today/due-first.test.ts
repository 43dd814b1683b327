import type { TicketSummary } from '../../features/ticket/ticket-view'
import { dueFirst } from './due-first'

const now = '2026-11-22T04:00:00.000Z'
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
const late: TicketSummary = { ...waiting, id: 'late', taken: true, etaAt: '2026-11-22T03:59:59.999Z' }
const coming: TicketSummary = { ...waiting, id: 'coming', taken: true, etaAt: now }
const resting: TicketSummary = { ...waiting, id: 'resting', status: 'suspended', suspendedUntil: '2026-11-22T01:00:00.000Z' }
const older: TicketSummary = { ...waiting, id: 'older', reportedAt: '2026-11-21T03:00:00.000Z' }

test('a technician sees the missed promise first, then what waits, then what is promised, then what rests', () => {
  const ids = dueFirst([resting, coming, waiting, late, older], now).map(({ id }) => id)
  expect(ids).toEqual(['late', 'older', 'waiting', 'coming', 'resting'])
})

test('a promise whose time is over because he arrived in time is no missed one', () => {
  const onSite = { ...late, id: 'on-site', status: 'working', arrived: true } as const
  expect(dueFirst([onSite, older], now).map(({ id }) => id)).toEqual(['older', 'on-site'])
})
