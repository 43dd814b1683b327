import type { Database } from '@linying/database'
import { chen, li, wang, zhou } from '@linying/testkit'
import { aReport, company, fixedId, freshKey, type TestService, testService, type Who } from '@linying/testkit/service'
import { drainOutbox, importReport, strictRun } from '@linying/usecases'

const communityId = company.community.id
const resident: Who = { id: wang.id, side: 'resident' }
const staff = (id: string): Who => ({ id, side: 'staff' })
const imported = 12
const importId = fixedId('event', 1)

let service: TestService
let owner: Database
beforeEach(async () => {
  service = await testService()
  owner = service.owner
  await fileMany()
  service.clock.passMinutes(1)
  await trapped()
})
afterEach(async () => {
  await service.close()
})

test('somebody trapped in a lift is told to those on duty before all that was imported a minute before', async () => {
  // a batch with room for a single message
  expect(await service.ports.outbox.drain(service.clock.now(), 1)).toBe(1)

  for (const id of [li.id, zhou.id]) expect(await inboxOf(id)).toEqual(['TicketReported'])
})

test('an alarm of an emergency goes before the rest, too', async () => {
  await service.runJob('drain-outbox')
  await fileMany(imported)
  service.clock.passMinutes(6)
  await service.runJob('sweep-clocks')

  const { rows } = await owner.execute<{ urgency: number; kind: string }>(`
    select o.urgency, t.kind from outbox o join tickets t on t.id = o.ticket_id where o.delivered_at is null order by o.urgency, o.created_at, o.id`)
  expect(rows[0]).toEqual({ urgency: 2, kind: 'emergency' })
  expect(new Set(rows.filter(({ kind }) => kind !== 'emergency').map(({ urgency }) => urgency))).toEqual(new Set([3]))
})

test('a drain goes on until nothing waits, however small its batches, and stops when its time is over', async () => {
  let batches = 0
  const hasTime = () => {
    batches += 1
    return batches < 3
  }
  expect(await drainOutbox(service.ports, { ...strictRun, hasTime }, 2)).toBe(6)
  expect(await drainOutbox(service.ports, strictRun, 2)).toBeGreaterThan(imported)
  expect(await waiting()).toBe(0)
})

test('an import is one line to each agent, which counts what came in, and new again when more has come', async () => {
  await drainOutbox(service.ports, strictRun, 5)
  for (const id of [zhou.id, chen.id]) {
    const { items } = await service.as(staff(id)).call('listInbox', { query: {} })
    const lines = items.filter(({ type }) => type === 'ReportsImported')
    expect(lines).toEqual([
      expect.objectContaining({ ticketId: null, read: false, sentence: `翠湖花园导入了 ${imported} 条投诉，请到工单列表里处理。` })
    ])
    await service.as(staff(id)).call('readInbox', { body: { ids: lines.map(line => line.id) } })
  }
  await fileMany(imported, 1)
  await service.runJob('drain-outbox')
  const { items } = await service.as(staff(chen.id)).call('listInbox', { query: {} })
  expect(items.filter(({ type }) => type === 'ReportsImported')).toEqual([
    expect.objectContaining({ read: false, sentence: expect.stringContaining(` ${imported + 1} 条投诉`) })
  ])
})

async function fileMany(from = 0, count = imported): Promise<void> {
  const { ports, clock } = service
  if (from === 0) await ports.tickets.beginImport({ id: importId, communityId, kind: 'complaint', at: clock.now() })
  for (let number = from; number < from + count; number += 1) {
    await importReport(ports, {
      ticketId: fixedId('ticket', 1000 + number),
      eventId: fixedId('event', 1000 + number),
      communityId,
      importId,
      kind: 'complaint',
      category: 'public_area',
      severity: 'minor',
      channel: 'hotline_12345',
      text: '垃圾没人清',
      placeText: '来文所述地点',
      at: '2026-11-21T02:00:00.000Z'
    })
  }
}

async function trapped(): Promise<void> {
  const place = { kind: 'public', publicPlaceId: company.lift.id } as const
  const said = { id: fixedId('ticket', 1), communityId, place, kind: 'emergency', category: 'lift_trapped', text: '有人被困' } as const
  await service.as(resident).call('reportTicket', { idempotencyKey: freshKey(), body: aReport(said, service.clock.now()) })
}

async function inboxOf(id: string): Promise<readonly string[]> {
  const { items } = await service.as(staff(id)).call('listInbox', { query: {} })
  return items.map(({ type }) => type)
}

async function waiting(): Promise<number> {
  return (await owner.execute(`select from outbox where delivered_at is null`)).rows.length
}
