import { gu, wang, zhou } from '@linying/testkit/rules'
import {
  act,
  allFine,
  aReport,
  asOwner,
  company,
  everythingStored,
  exchangeKey,
  fixedId,
  freshEventId,
  freshKey,
  herPlan,
  type TestService,
  testService,
  type Who
} from '@linying/testkit/service'
import type { Ports } from '../ports.js'
import { requestLog } from './request-log.js'

const agent: Who = { id: zhou.id, side: 'staff' }
const manager: Who = { id: gu.id, side: 'staff' }
const resident: Who = { id: wang.id, side: 'resident' }
const communityId = company.community.id
const newcomer = fixedId('person', 700)

/** What happens between a load and its save, and what a save is told instead of what was decided. */
let inBetween: () => Promise<unknown> = async () => undefined
let unkept = ''
const lines: string[] = []

let service: TestService
beforeAll(async () => {
  service = await testService(disturbed, requestLog('warn', { write: line => lines.push(line) }))
})
beforeEach(() => {
  lines.length = 0
})
afterAll(() => service.close())

function disturbed(ports: Ports): Ports {
  const save: Ports['tickets']['save'] = async (...asked) => {
    await inBetween()
    return ports.tickets.save(...asked)
  }
  const saveVisit: Ports['visits']['save'] = ({ visit, ...change }, requestId) => {
    const gift = { giftId: fixedId('gift', 700), quantity: 0 }
    return ports.visits.save({ ...change, visit: visit.id === unkept ? { ...visit, gift } : visit }, requestId)
  }
  const keepAll: Ports['calls']['keepAll'] = (source, told, at) =>
    ports.calls.keepAll(
      source,
      told.map(call => (call.externalId === 'bad' ? { ...call, waitingSeconds: -1 } : call)),
      at
    )
  return {
    ...ports,
    tickets: { ...ports.tickets, save },
    visits: { ...ports.visits, save: saveVisit },
    calls: { ...ports.calls, keepAll }
  }
}

test('who assigns a technician that has gone from the books meanwhile is told so, nothing is stored, and the log names the constraint', async () => {
  const { organizationId } = company
  await asOwner(service, 'insert into people (id, organization_id, name) values ($1, $2, $3)', [newcomer, organizationId, '新来的'])
  await asOwner(
    service,
    `insert into posts (id, organization_id, community_id, person_id, role, skills, badge, held_from)
     values ($1, $2, $3, $4, 'technician', '{water_power}', 'A97', '2020-01-01')`,
    [fixedId('post', 700), organizationId, communityId, newcomer]
  )
  const now = service.clock.now()
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const body = aReport({ id: fixedId('ticket', 700), communityId, place }, now)
  const { id } = await service.as(resident).call('reportTicket', { idempotencyKey: freshKey(), body })
  await act(service.as(agent), id, { action: 'accept' }, now)
  let before: unknown
  inBetween = async () => {
    await asOwner(service, 'delete from posts where person_id = $1', [newcomer])
    await asOwner(service, 'delete from people where id = $1', [newcomer])
    before = await everythingStored(service)
  }
  const said = { action: 'assign', technicianId: newcomer, eventId: freshEventId(), occurredAt: now }
  const answer = await service.ask(`/api/tickets/${id}/actions`, json(said), agent)
  inBetween = async () => undefined
  expect([answer.status, await answer.json()]).toEqual([422, expect.objectContaining({ code: 'technician.not-available' })])
  expect(await everythingStored(service)).toEqual(before)
  expect(lines.join()).toContain('tickets_organization_id_technician_id_fkey')
})

test('of calls that an exchange tells at once, one that a constraint refuses is refused by name, and the others are kept', async () => {
  const rangAt = service.clock.now()
  const calls = ['one', 'two', 'bad', 'three'].map(id => ({ id, communityId, rangAt, waitingSeconds: 5 }))
  const headers = { authorization: `Bearer ${exchangeKey}`, 'content-type': 'application/json' }
  const answer = await service.ask('/api/pbx/calls', { method: 'POST', headers, body: JSON.stringify({ calls }) })
  expect(await answer.json()).toMatchObject({ kept: 3, refused: [{ index: 2, id: 'bad', code: 'call.waiting-missing' }] })
})

test('of visits that a manager approves at once, one that cannot be kept keeps no other waiting, and the log names the constraint', async () => {
  const now = service.clock.now()
  const { planId } = await herPlan(service.as, now)
  const visitIds = [700, 701, 702].map(number => fixedId('visit', number))
  for (const id of visitIds) {
    const met = { kind: 'care', method: 'on_site', outcome: 'well', whom: '王秀兰', said: '都好' } as const
    await service
      .as(agent)
      .call('holdVisit', { params: { communityId }, body: { id, at: now, occurredAt: now, planId, ...met, checks: [...allFine] } })
  }
  unkept = visitIds[1] ?? ''
  const visits = visitIds.map(visitId => ({ visitId, version: 1, eventId: freshEventId() }))
  const answer = await service.ask('/api/visit-approvals', json({ visits, occurredAt: now }), manager)
  unkept = ''
  const { items } = await service.as(manager).call('listVisits', { query: { communityId } })
  const reviews = visitIds.map(visitId => items.find(({ id }) => id === visitId)?.review)
  expect([answer.status, reviews]).toEqual([500, ['approved', 'waiting', 'approved']])
  expect(lines.join()).toContain('visits_')
})

function json(body: object): RequestInit {
  const headers = { 'content-type': 'application/json', 'idempotency-key': freshKey() }
  return { method: 'POST', headers, body: JSON.stringify(body) }
}
