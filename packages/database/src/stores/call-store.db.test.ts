import type { Call } from '@linying/domain'
import {
  aTicket,
  changeOfCourse,
  gu,
  li,
  setUpCommunity,
  sun,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  usualReport,
  wang,
  zhou
} from '@linying/testkit'
import type { CallFilter, CallStore, MachineCall, Viewer } from '@linying/usecases'
import { callStore } from './call-store.js'
import { registrar } from './registrar.js'
import { ticketStore } from './ticket-store.js'

const { communityId, organizationId, ticketId } = usualReport
const at = '2026-11-22T04:00:00.000Z'
const by = { organizationId, personId: zhou.id, at }
const asZhou: Viewer = { personId: zhou.id, side: 'staff', sessionId: '' }
const elsewhere = communityId.replace('b001', 'b009')
const whole: Call = {
  id: idOf(1),
  communityId,
  source: 'hand',
  rangAt: '2026-11-22T02:00:00.000Z',
  answeredAt: '2026-11-22T02:00:12.000Z',
  waitingSeconds: 12,
  answeredById: zhou.id,
  handedOverAfterRing: 3,
  ticketId,
  callerPhone: '13812345678',
  note: '问物业费'
}
const missed: Call = {
  ...whole,
  id: idOf(2),
  rangAt: '2026-11-22T03:00:00.000Z',
  answeredAt: null,
  waitingSeconds: 40,
  answeredById: null,
  handedOverAfterRing: null,
  ticketId: null
}
const day: CallFilter = { communityId, from: '2026-11-22T00:00:00.000Z', to: '2026-11-23T00:00:00.000Z', limit: 50 }

let given: ThrowAwayDatabase
let store: CallStore

beforeEach(async () => {
  given = await throwAwayDatabase()
  store = callStore(given.database)
  await setUpCommunity(given.database)
  await registrar(given.database).addCommunities([{ id: elsewhere, organizationId, name: '梧桐里', hotline: '1' }])
  await ticketStore(given.database).create(changeOfCourse(aTicket()), null)
})

afterEach(() => given.close())

test('a call is read as it was written, with the names of whom and what it points at', async () => {
  await store.keep(whole, by)

  expect(await listed()).toMatchObject({ rows: [{ ...whole, answeredByName: '周敏', ticketNumber: 'WX-2611-0001' }] })
})

test('a call is kept once', async () => {
  expect([await store.keep(whole, by), await store.keep(whole, by)]).toEqual(['kept', 'id-taken'])
})

test('the period’s calls are all counted, however few are listed', async () => {
  for (const call of [whole, missed]) await store.keep(call, by)

  expect(await listed({ answered: false, limit: 1 })).toMatchObject({
    rows: [{ id: missed.id }],
    counted: expect.arrayContaining([
      { rangAt: whole.rangAt, answered: true, waitingSeconds: 12, handedOverAfterRing: 3 },
      { rangAt: missed.rangAt, answered: false, waitingSeconds: 40, handedOverAfterRing: null }
    ])
  })
})

test('an older page counts nothing again', async () => {
  for (const call of [whole, missed]) await store.keep(call, by)

  expect(await listed({ after: missed })).toMatchObject({ rows: [{ id: whole.id }], counted: [] })
})

test.each([
  ['an agent', zhou, 'staff', { roles: ['agent'] }],
  ['a supervisor', sun, 'staff', { roles: ['supervisor'] }],
  ['a manager', gu, 'staff', { roles: ['manager'] }],
  ['a technician', li, 'staff', 'forbidden'],
  ['a resident', wang, 'resident', 'forbidden']
] as const)('%s gets of the log what the post allows', async (_who, { id }, side, expected) => {
  const found = await store.list(day, { personId: id, side, sessionId: '' })

  expect(typeof expected === 'string' ? found : { roles: found !== 'forbidden' && found?.roles }).toEqual(expected)
})

test('the log of a community that is not theirs does not exist for staff', async () => {
  expect(await store.list({ ...day, communityId: elsewhere }, asZhou)).toBeUndefined()
  expect(await store.groundFor({ ...whole, communityId: elsewhere }, asZhou)).toBeUndefined()
})

test('a call stands on who picked up, the ticket, and whether it is there already', async () => {
  expect(await store.groundFor(whole, asZhou)).toEqual({
    organizationId,
    roles: ['agent'],
    answeredByName: '周敏',
    ticketNumber: 'WX-2611-0001',
    existing: null
  })
  await store.keep(whole, by)
  expect(await store.groundFor(whole, asZhou)).toMatchObject({ existing: { ...whole, answeredByName: '周敏' } })
})

test('somebody who was never on the staff here, and a ticket of nowhere, are not found', async () => {
  expect(await store.groundFor({ ...whole, answeredById: wang.id, ticketId: idOf(99) }, asZhou)).toMatchObject({
    answeredByName: null,
    ticketNumber: null
  })
})

test('a machine’s call is known by the machine’s own name, and each source counts for itself', async () => {
  const told = machineCall({ id: idOf(11), externalId: 'CDR-1' })

  expect(await store.keepAll('pbx', [told], at)).toEqual(new Map([[told.id, 'kept']]))
  expect(await store.keepAll('pbx', [{ ...told, id: idOf(12) }], at)).toEqual(new Map([[idOf(12), 'there-already']]))
  expect(await store.keepAll('import', [{ ...told, id: idOf(13) }], at)).toEqual(new Map([[idOf(13), 'kept']]))
})

test('of a machine’s batch each call has its own outcome', async () => {
  const badge = zhou.id.slice(-3)
  const batch = [
    machineCall({ id: idOf(11), externalId: 'a', answeredByBadge: badge }),
    machineCall({ id: idOf(12), externalId: 'a' }),
    machineCall({ id: idOf(13), externalId: 'b', answeredByBadge: 'Z9' }),
    machineCall({ id: idOf(14), externalId: 'c', communityId: idOf(99) })
  ]
  const outcomes = await store.keepAll('pbx', batch, at)

  expect([...outcomes.values()].sort()).toEqual(['answerer-unknown', 'community-unknown', 'kept', 'there-already'])
  expect(await listed()).toMatchObject({ rows: [{ source: 'pbx' }] })
})

test('a badge is that of whoever had it last, also after leaving', async () => {
  const held = { heldFrom: '2020-01-01T00:00:00.000Z', heldUntil: '2026-11-01T00:00:00.000Z' }
  const post = { id: idOf(901), organizationId, communityId, personId: li.id, role: 'agent', badge: 'K7', ...held } as const
  await registrar(given.database).addPosts([post])
  await store.keepAll('pbx', [machineCall({ id: idOf(11), answeredByBadge: 'K7' })], at)

  expect(await listed()).toMatchObject({ rows: [{ answeredById: li.id }] })
})

function machineCall(said: Partial<MachineCall>): MachineCall {
  const { answeredById: _answerer, source: _source, ticketId: _ticket, ...call } = whole
  return { ...call, externalId: 'CDR', answeredByBadge: null, ...said }
}

function listed(filter: Partial<CallFilter> = {}) {
  return store.list({ ...day, ...filter }, asZhou)
}

function idOf(number: number): string {
  return `01900000-0000-7000-8000-00000000${String(number).padStart(4, '0')}`
}
