import { fang, gu, li, qin, sun, wang, zhou } from '@linying/testkit'
import { act, aReport, company, fixedId, freshEventId, freshKey, type TestService, testService, type Who } from '@linying/testkit/service'

let service: TestService
beforeAll(async () => {
  service = await testService()
})
afterAll(() => service.close())

const staff = (id: string): Who => ({ id, side: 'staff' })
const resident: Who = { id: wang.id, side: 'resident' }
const now = () => service.clock.now()
const seenBy = (who: Who, ticketId: string) => service.as(who).call('getTicket', { params: { ticketId } })

let made = 0
async function closedRepair(): Promise<string> {
  made += 1
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const body = aReport({ id: fixedId('ticket', made), communityId: company.community.id, place }, now())
  const { id } = await service.as(resident).call('reportTicket', { idempotencyKey: freshKey(), body })
  await act(service.as(staff(zhou.id)), id, { action: 'accept' }, now())
  await act(service.as(staff(zhou.id)), id, { action: 'assign', technicianId: li.id }, now())
  const holder = service.as(staff(li.id))
  await act(holder, id, { action: 'take' }, now())
  await act(holder, id, { action: 'arrive' }, now())
  await act(holder, id, finished(), now())
  await act(service.as(resident), id, { action: 'confirm' }, now())
  return id
}

function finished() {
  const noPhoto = { expectedPhotos: 0, noPhotoReason: 'too_dark' } as const
  return { action: 'finish', result: 'fixed', materials: [], ...noPhoto } satisfies Parameters<typeof act>[2]
}

const bad = {
  action: 'rate',
  level: 'dissatisfied',
  tags: ['late', 'untidy'],
  text: '来晚了，也没打扫'
} satisfies Parameters<typeof act>[2]

test('a dissatisfied resident reads who looks into it and by when, then what came of it, and the manager’s reply', async () => {
  const id = await closedRepair()
  await act(service.as(resident), id, bad, now())
  expect(await seenBy(resident, id)).toMatchObject({
    rating: { level: 'dissatisfied', tags: ['late', 'untidy'], text: '来晚了，也没打扫', reported: false, changed: false, reply: null },
    followUp: { because: 'dissatisfied', responsibleName: '方正', answeredAt: null, answer: null, mine: false }
  })
  expect(await seenBy(staff(fang.id), id)).toMatchObject({ followUp: { mine: true, dueAt: expect.any(String) } })
  expect(await seenBy(staff(sun.id), id)).toMatchObject({ followUp: { mine: false } })
  const { items } = await service.as(staff(fang.id)).call('listTickets', { query: { followUp: 'mine' } })
  expect(items.map(ticket => ticket.id)).toEqual([id])

  await act(service.as(staff(fang.id)), id, { action: 'answerFollowUp', text: '已向您道歉，明早重新打扫' }, now())
  await act(service.as(staff(gu.id)), id, { action: 'replyToRating', text: '对不起，我们改' }, now())
  expect(await seenBy(resident, id)).toMatchObject({
    rating: { reply: { text: '对不起，我们改', byName: '顾强' } },
    followUp: { answer: '已向您道歉，明早重新打扫', answeredByName: '方正', mine: false }
  })
  const { items: left } = await service.as(staff(fang.id)).call('listTickets', { query: { followUp: 'open' } })
  expect(left.map(ticket => ticket.id)).not.toContain(id)
})

test('whoever is named finds it in his inbox, by name, and she reads that somebody else looks into it', async () => {
  const id = await closedRepair()
  await act(service.as(resident), id, bad, now())
  await service.runJob('drain-outbox')
  const toldTo = async (who: Who) => {
    const { items } = await service.as(who).call('listInbox', { query: {} })
    return items.filter(({ ticketId, type }) => ticketId === id && type === 'FollowUpOpened').map(({ sentence }) => sentence)
  }
  expect(await toldTo(staff(fang.id))).toEqual(['住户不满意，由方正二次跟进。请了解情况，答复住户。'])
  expect(await toldTo(staff(gu.id))).toEqual([])
  expect(await toldTo(resident)).toEqual(['您的意见已转给没有经手的负责人，他会了解情况并答复您。'])
})

test('the same rating sent again, under the same key or another, is one rating and one second follow-up', async () => {
  const id = await closedRepair()
  const body = { ...bad, eventId: freshEventId(), occurredAt: now() }
  const key = freshKey()
  for (const idempotencyKey of [key, key, freshKey()])
    await service.as(resident).call('takeAction', { params: { ticketId: id }, idempotencyKey, body })

  const { timeline } = await seenBy(resident, id)
  const types = timeline.map(({ type }) => type)
  expect(types.filter(type => type === 'ServiceRated' || type === 'FollowUpOpened')).toEqual(['ServiceRated', 'FollowUpOpened'])
})

test('what she said first stays on her timeline beside what she says now', async () => {
  const id = await closedRepair()
  await act(service.as(resident), id, { action: 'rate', level: 'fair', tags: ['slow'] }, now())
  await act(service.as(resident), id, { action: 'rate', level: 'satisfied', tags: ['polite'] }, now())
  const { rating, timeline } = await seenBy(resident, id)
  expect(rating).toMatchObject({ level: 'satisfied', changed: true })
  expect(timeline.filter(({ type }) => type === 'ServiceRated').map(({ details }) => details)).toMatchObject([
    { level: 'fair', tags: ['slow'] },
    { level: 'satisfied', tags: ['polite'] }
  ])
})

test('neither staff nor a stranger writes her rating, and reasons that do not suit it are named', async () => {
  const id = await closedRepair()
  const asked = (who: Who, said: object) => act(service.as(who), id, { ...bad, ...said } as never, now())
  await expect(asked(staff(li.id), {})).rejects.toMatchObject({ status: 403 })
  await expect(asked(staff(gu.id), {})).rejects.toMatchObject({ status: 403 })
  await expect(asked({ id: qin.id, side: 'resident' }, {})).rejects.toMatchObject({ status: 404 })
  await expect(asked(resident, { tags: ['quick'] })).rejects.toMatchObject({ status: 422 })
})

test('a repair that is partly solved goes on, with a photo of what is left on its way', async () => {
  const id = await closedRepair()
  await act(service.as(resident), id, { action: 'reopen', text: '又漏了' }, now())
  const holder = service.as(staff(li.id))
  await act(holder, id, { action: 'take' }, now())
  await act(holder, id, { action: 'arrive' }, now())
  await act(holder, id, finished(), now())
  await act(service.as(resident), id, { action: 'notSolved', reason: 'partly_solved', expectedPhotos: 1 }, now())
  const { status, timeline, followUp } = await seenBy(resident, id)
  expect(status).toBe('assigned')
  expect(timeline.find(({ type }) => type === 'SolutionDenied')).toMatchObject({ details: { reason: 'partly_solved', expectedPhotos: 1 } })
  expect(followUp).toMatchObject({ because: 'not_solved_again', responsibleName: '方正' })
})
