import { gu, li, wang, zhou } from '@linying/testkit/rules'
import { allFine, aReport, company, fixedId, freshKey, herPlan, type TestService, testService, type Who } from '@linying/testkit/service'

const resident: Who = { id: wang.id, side: 'resident' }
const agent: Who = { id: zhou.id, side: 'staff' }
const place = { kind: 'room', roomId: company.wangsRoom.id } as const

let service: TestService
beforeAll(async () => {
  service = await testService()
})
afterAll(() => service.close())

let made = 0
const nextId = (of: 'ticket' | 'event' | 'visit') => fixedId(of, 4000 + ++made)

async function reported(said: Record<string, unknown> = {}) {
  const body = { ...aReport({ id: nextId('ticket'), communityId: company.community.id, place }, service.clock.now()), ...said }
  const ticket = await service.as(resident).call('reportTicket', { idempotencyKey: freshKey(), body })
  return { body, ticket }
}

async function send(path: string, body: object, viewer: Who): Promise<string> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': freshKey() }
  const answer = await service.ask(path, { method: 'POST', headers, body: JSON.stringify(body) }, viewer)
  const { code } = (await answer.json()) as { code?: string }
  return code === undefined ? String(answer.status) : `${answer.status} ${code}`
}

const used = '422 event.id-used'

test("somebody who uses the id of another's event is refused, whatever he writes", async () => {
  const { body, ticket } = await reported()
  const { body: another, ticket: elsewhere } = await reported()
  const note = { action: 'addNote', occurredAt: service.clock.now(), text: '请带梯子', audience: 'staff' }
  const answers = [
    await send(`/api/tickets/${ticket.id}/actions`, { ...note, eventId: body.eventId }, agent),
    await send(`/api/tickets/${ticket.id}/actions`, { ...note, eventId: another.eventId }, agent),
    await send(`/api/tickets/${elsewhere.id}/actions`, { ...note, text: '另一件', eventId: body.eventId }, agent),
    await send('/api/tickets', { ...another, id: nextId('ticket') }, resident)
  ]
  expect(answers).toEqual([used, used, used, used])
})

test('the same note sent again under another key is one note, and another one under its id is not lost silently', async () => {
  const { ticket } = await reported()
  const path = `/api/tickets/${ticket.id}/actions`
  const note = { action: 'addNote', eventId: nextId('event'), occurredAt: service.clock.now(), text: '水变大了', audience: 'household' }
  const answers = [
    await send(path, note, resident),
    await send(path, note, resident),
    await send(path, { ...note, text: '水停了' }, resident),
    await send(path, { action: 'urge', eventId: note.eventId, occurredAt: note.occurredAt, text: '水变大了' }, resident),
    await send(path, { action: 'urge', eventId: note.eventId, occurredAt: note.occurredAt, text: '' }, resident)
  ]
  expect(answers).toEqual(['200', '200', used, used, used])
  const { timeline } = await service.as(resident).call('getTicket', { params: { ticketId: ticket.id } })
  expect(timeline.filter(({ type }) => type === 'NoteAdded')).toHaveLength(1)
})

test('a whole repair sent a second time under other keys changes nothing', async () => {
  const { ticket } = await reported()
  const path = `/api/tickets/${ticket.id}/actions`
  const technician: Who = { id: li.id, side: 'staff' }
  const now = service.clock.now()
  const photos = { expectedPhotos: 0, noPhotoReason: 'nothing_to_see', materials: [{ name: '弯头', quantity: '1.5', unit: '个' }] }
  const later = new Date(Date.parse(now) + 3_600_000).toISOString()
  const sent = [
    [agent, { action: 'accept' }],
    [agent, { action: 'assign', technicianId: li.id }],
    [technician, { action: 'take' }],
    [technician, { action: 'depart', etaAt: later }],
    [technician, { action: 'arrive' }],
    [technician, { action: 'recordStep', step: 'free', label: '换弯头', note: '锈穿了', ...photos }],
    [technician, { action: 'suspend', reason: 'parts', until: later, text: '等配件' }],
    [technician, { action: 'resume' }],
    [technician, { action: 'finish', result: 'fixed', text: '好了', ...photos }],
    [resident, { action: 'confirm' }],
    [resident, { action: 'rate', level: 'very_satisfied', tags: [], text: '谢谢' }]
  ] as const
  const acts = sent.map(([who, said]) => [who, { ...said, eventId: nextId('event'), occurredAt: now }] as const)
  for (const [who, said] of acts) expect(await send(path, said, who)).toBe('200')
  const before = await service.as(resident).call('getTicket', { params: { ticketId: ticket.id } })
  for (const [who, said] of acts) expect([said.action, await send(path, said, who)]).toEqual([said.action, '200'])
  expect(await service.as(resident).call('getTicket', { params: { ticketId: ticket.id } })).toEqual(before)
})

test('the same report sent again is one ticket, and another matter under its id is refused', async () => {
  const { body } = await reported({ contactName: '王秀兰', contactPhone: '13800000001' })
  const answers = [
    await send('/api/tickets', body, resident),
    await send('/api/tickets', { ...body, text: '另一处也漏了' }, resident),
    await send('/api/tickets', { ...body, expectedPhotos: 3 }, resident)
  ]
  expect(answers).toEqual(['201', used, used])
})

describe('of visits and consents', () => {
  const manager: Who = { id: gu.id, side: 'staff' }
  const communityId = company.community.id
  beforeAll(() => herPlan(service.as, service.clock.now()))

  const visit = () => ({
    id: nextId('visit'),
    occurredAt: service.clock.now(),
    at: service.clock.now(),
    kind: 'care',
    method: 'on_site',
    outcome: 'well',
    planId: fixedId('care', 1),
    checks: allFine,
    whom: '王秀兰',
    said: '身体挺好'
  })

  test('a visit and what is said of it are there once, and nothing else is taken under their ids', async () => {
    const held = visit()
    const hold = (said: object) => send(`/api/communities/${communityId}/visits`, { ...held, ...said }, agent)
    const sentBack = { action: 'sendBack', eventId: nextId('event'), occurredAt: held.at, comment: '请写明血压' }
    const judge = (said: object) => send(`/api/visits/${held.id}/actions`, { ...sentBack, ...said }, manager)
    const answers = [
      await hold({}),
      await hold({}),
      await hold({ said: '没见到人' }),
      await judge({}),
      await judge({}),
      await judge({ comment: '请写明体温' }),
      await judge({ action: 'approve' }),
      await judge({ eventId: held.id })
    ]
    expect(answers).toEqual(['201', '201', used, '200', '200', used, used, used])
  })

  test('a plan is paused once, and nothing else is taken under the id of that', async () => {
    const pause = { action: 'pause', eventId: nextId('event'), occurredAt: service.clock.now(), text: '去儿子家住' }
    const ask = (said: object) => send(`/api/care/${fixedId('care', 1)}/actions`, { ...pause, ...said }, manager)
    const answers = [await ask({}), await ask({}), await ask({ text: '住院' }), await ask({ action: 'end' })]
    expect(answers).toEqual(['200', '200', used, used])
  })
})
