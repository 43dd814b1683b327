import { expect, test } from '@jest/globals'
import type { Kind, Status } from '@linying/domain'
import type { Standing } from './standing.js'
import { ticketPath } from './ticket-path.js'

const standing: Standing = {
  kind: 'complaint',
  status: 'submitted',
  reportedAt: '2026-11-22T02:05:00.000Z',
  technicianName: null,
  taken: false,
  departed: false,
  arrived: false,
  etaAt: null
}
const visitDue = { metric: 'return_visit', at: '2026-11-24T02:05:00.000Z' } as const

test.each<[Kind, Status, Partial<Standing>, string]>([
  ['complaint', 'submitted', {}, '[核实] 处理 确认 回访'],
  ['complaint', 'accepted', { detailsConfirmed: false }, '[核实] 处理 确认 回访'],
  ['complaint', 'accepted', { detailsConfirmed: true }, '核实✓ [处理] 确认 回访'],
  ['complaint', 'suspended', { detailsConfirmed: true }, '核实✓ [处理] 确认 回访'],
  ['complaint', 'done', {}, '核实✓ 处理✓ [确认] 回访'],
  ['complaint', 'closed', { due: visitDue }, '核实✓ 处理✓ 确认✓ [回访]'],
  ['complaint', 'closed', { due: null }, '核实✓ 处理✓ 确认✓ 回访✓'],
  ['complaint', 'cancelled', {}, ''],
  ['consultation', 'submitted', {}, '收到✓ [答复] 确认'],
  ['consultation', 'done', {}, '收到✓ 答复✓ [确认]'],
  ['convenience', 'submitted', {}, '[接单] 办理 确认'],
  ['convenience', 'accepted', {}, '接单✓ [办理] 确认'],
  ['convenience', 'closed', {}, '接单✓ 办理✓ 确认✓'],
  ['emergency', 'working', { arrived: true }, '接单✓ 派人✓ 赶到✓ [抢修] 确认'],
  ['repair', 'assigned', {}, '接单✓ 派单✓ [上门] 维修 确认']
])('a %s that is %s %j stands at %s', (kind, status, change, path) => {
  const marks = { done: (label: string) => `${label}✓`, now: (label: string) => `[${label}]`, ahead: (label: string) => label }
  const told = ticketPath({ ...standing, kind, status, ...change }).map(({ label, state }) => marks[state](label))
  expect(told.join(' ')).toBe(path)
})
