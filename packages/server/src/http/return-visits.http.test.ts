import { chen, gu, sun, wang, zhou } from '@linying/testkit/rules'
import { act, aReport, company, fixedId, freshEventId, freshKey, type TestService, testService, type Who } from '@linying/testkit/service'

const communityId = company.community.id
const [ticketId, giftId] = [fixedId('ticket', 1), fixedId('gift', 1)]
const [agent, colleague, manager] = [staff(zhou.id), staff(chen.id), staff(gu.id)]
const her: Who = { id: wang.id, side: 'resident' }

let service: TestService
beforeEach(async () => {
  service = await testService()
  await service.as(manager).call('saveGift', { params: { communityId, giftId }, body: { name: '绿植', unit: '盆', stock: 2 } })
})
afterEach(() => service.close())

const visited = {
  action: 'recordVisit',
  method: 'phone',
  at: '2026-11-22T02:00:00.000Z',
  outcome: 'solved',
  whom: '王秀兰',
  text: '安静了'
} as const

test('a return visit closes its ticket and leaves one record, in one', async () => {
  await settledComplaint()
  const eventId = freshEventId()
  const gift = { giftId, quantity: 1 }
  const ticket = await visit({ ...visited, eventId, gift, note: '她儿子接的电话' })

  expect(ticket.closed?.way).toBe('visit')
  expect(await read(manager, eventId)).toMatchObject({
    id: eventId,
    kind: 'return',
    outcome: 'solved',
    ticketId,
    said: '安静了',
    note: '她儿子接的电话',
    gift: { name: '绿植', quantity: 1 },
    visitor: { name: '陈晨' }
  })
  expect(await gifts()).toMatchObject([{ stock: 1 }])
  expect((await list(`ticketId=${ticketId}`, her)).items).toMatchObject([{ id: eventId, kind: 'return' }])
})

test('a return visit that brings more than there is changes nothing', async () => {
  await settledComplaint()
  const eventId = freshEventId()
  expect(await problem(visit({ ...visited, eventId, gift: { giftId, quantity: 3 } }))).toEqual([409, 'gift.out-of-stock'])
  expect((await service.as(her).call('getTicket', { params: { ticketId } })).status).toBe('done')
  expect(await problem(read(manager, eventId))).toEqual([404, 'not-found'])
  expect(await gifts()).toMatchObject([{ stock: 2 }])
})

test('a return visit sent again is one visit, and takes one gift', async () => {
  await settledComplaint()
  const command = { ...visited, eventId: freshEventId(), gift: { giftId, quantity: 1 } } as const
  await visit(command)
  await visit(command)
  expect((await list(`ticketId=${ticketId}`)).items).toHaveLength(1)
  expect(await gifts()).toMatchObject([{ stock: 1 }])
})

test('a return visit that promises something gives its ticket a clock', async () => {
  await settledComplaint()
  const promisedUntil = '2026-11-25T02:00:00.000Z'
  const ticket = await visit({ ...visited, promise: '换掉门口的灯', promisedUntil })
  expect(ticket.clocks.find(({ metric }) => metric === 'promise')).toMatchObject({ dueAt: promisedUntil, endedAt: null })
  expect(await problem(visit({ ...visited, promisedUntil: '2026-11-26T02:00:00.000Z' }))).toEqual([422, 'promise.missing'])
})

test('a return visit sent again is the same visit, and is refused where its note, promise or gift is another, which would be lost', async () => {
  await settledComplaint()
  const eventId = freshEventId()
  const whole = { ...visited, eventId, gift: { giftId, quantity: 1 }, note: '她儿子接的电话' } as const
  await visit(whole)
  expect((await visit(whole)).closed?.way).toBe('visit')
  const used = [422, 'event.id-used']
  expect(await problem(visit({ ...whole, note: '她自己接的' }))).toEqual(used)
  expect(await problem(visit({ ...whole, gift: { giftId, quantity: 2 } }))).toEqual(used)
  expect(await problem(visit({ ...whole, promise: '再来看看', promisedUntil: '2026-11-26T02:00:00.000Z' }))).toEqual(used)
  expect(await problem(visit({ ...whole, expectedPhotos: 1 }))).toEqual(used)
})

test('a return visit of a complaint is hidden from whom the complaint is about', async () => {
  await settledComplaint(sun.id)
  const eventId = freshEventId()
  await visit({ ...visited, eventId })
  expect(await problem(read(staff(sun.id), eventId))).toEqual([404, 'not-found'])
  expect((await list(`ticketId=${ticketId}`, staff(sun.id))).items).toEqual([])
})

type Visited = Omit<Parameters<typeof act>[2] & { action: 'recordVisit' }, 'action'>
const visit = (command: Visited) => act(service.as(colleague), ticketId, { ...command, action: 'recordVisit' }, service.clock.now())

async function settledComplaint(aboutPersonId: string | null = null): Promise<void> {
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const complaint = { severity: 'major', demand: '', aboutWhom: '', aboutPersonId } as const
  // about attitude nobody but who leads would read it, as long as nobody is named
  const category = aboutPersonId === null ? 'value_added' : 'service_attitude'
  const said = { kind: 'complaint', category, complaint, channel: 'phone' } as const
  const body = { ...aReport({ id: ticketId, communityId, place }, service.clock.now()), ...said }
  await service.as(agent).call('reportTicket', { idempotencyKey: freshKey(), body })
  const now = service.clock.now()
  await act(service.as(agent), ticketId, { action: 'confirmDetails', method: 'phone', whom: '王秀兰', at: now, text: '态度不好' }, now)
  await act(service.as(agent), ticketId, { action: 'settle', text: '已经道歉', expectedPhotos: 0, noPhotoReason: 'nothing_to_see' }, now)
}

function read(who: Who, visitId: string) {
  return service.as(who).call('getVisit', { params: { visitId } })
}

interface Listed {
  readonly items: readonly { readonly id: string }[]
}

async function list(query: string, who: Who = agent): Promise<Listed> {
  return (await (await service.ask(`/api/visits?${query}`, {}, who)).json()) as Listed
}

async function gifts() {
  return (await service.as(agent).call('listGifts', { params: { communityId } })).items
}

async function problem(asked: Promise<unknown>): Promise<readonly unknown[]> {
  const failure = await asked.catch((error: unknown) => error)
  const { status, problem } = failure as { readonly status?: number; readonly problem?: { readonly code?: string } }
  return [status, problem?.code]
}

function staff(id: string): Who {
  return { id, side: 'staff' }
}
