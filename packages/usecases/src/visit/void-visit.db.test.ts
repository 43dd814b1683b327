import { plusMinutes } from '@linying/domain'
import { chen, gu, wang, zhou } from '@linying/testkit'
import {
  act,
  aReport,
  audited,
  company,
  fixedId,
  freshEventId,
  freshKey,
  type TestService,
  testService,
  type Who
} from '@linying/testkit/service'

const communityId = company.community.id
const [ticketId, visitId, giftId] = [fixedId('ticket', 1), fixedId('visit', 1), fixedId('gift', 1)]
const her: Who = { id: wang.id, side: 'resident' }
const agent: Who = { id: zhou.id, side: 'staff' }
const visitor: Who = { id: chen.id, side: 'staff' }
const manager: Who = { id: gu.id, side: 'staff' }

let service: TestService

beforeEach(async () => {
  service = await testService()
  await service.ports.gifts.save(
    communityId,
    { id: giftId, name: '绿植', unit: '盆', stock: 3 },
    { personId: gu.id, side: 'staff', sessionId: '' }
  )
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const said = { kind: 'complaint', category: 'public_area', text: '水泵很吵', complaint: { severity: 'minor', demand: '' } } as const
  const body = aReport({ id: ticketId, communityId, place, ...said }, now())
  await service.as(her).call('reportTicket', { idempotencyKey: freshKey(), body })
  await does(agent, { action: 'confirmDetails', method: 'phone', at: now(), whom: '王秀兰', text: '核对了' })
  await does(agent, { action: 'settle', text: '换了减震垫', expectedPhotos: 0, noPhotoReason: 'too_dark' })
})
afterEach(() => service.close())

test('a complaint that only a visit closed is open again once a manager finds that the visit never took place', async () => {
  await visited('solved')
  expect((await ticket()).status).toBe('closed')
  await denied(true)

  const reopened = await ticket()
  expect(reopened).toMatchObject({ status: 'done', closed: null })
  expect(reopened.timeline.at(-1)).toMatchObject({ type: 'VisitVoided', actorAs: 'manager', details: { outcome: 'solved', reopens: true } })
  expect(clocksOf(reopened)).toEqual(expect.arrayContaining(['close 1 void', 'close 2 null', 'return_visit 1 void', 'return_visit 2 null']))
  expect((await audited(service, 'ticket', ticketId)).faults).toEqual([])
  expect((await audited(service, 'visit', visitId)).faults).toEqual([])
})

test('what a visit that never took place brought is in stock again, and it counts nowhere', async () => {
  await visited('solved')
  expect(await stock()).toBe(1)
  await denied(true)

  expect(await stock()).toBe(3)
  const period = { communityId, from: plusMinutes(now(), -1440), to: plusMinutes(now(), 1440) }
  const viewer = { personId: gu.id, side: 'staff', sessionId: '' } as const
  expect(await service.ports.visits.count(period, now(), viewer)).toMatchObject([{ held: 0, reached: 0, gifts: 0, void: 1 }])
})

test('a complaint stays closed where the visit was held after all', async () => {
  await visited('solved')
  await denied(false)

  expect((await ticket()).status).toBe('closed')
  expect(await stock()).toBe(1)
})

test('a reopening counts no more where nobody was there to be told that it was not solved', async () => {
  await visited('not_solved')
  expect((await ticket()).reopenCount).toBe(1)
  await denied(true)

  expect(await ticket()).toMatchObject({ status: 'accepted', reopenCount: 0 })
})

test('a second follow-up that only such a visit had opened is owed by nobody, and one that she has given cause for is', async () => {
  await does(her, { action: 'notSolved', reason: 'still_broken', text: '还是吵' })
  await does(agent, { action: 'settle', text: '又换了一次', expectedPhotos: 0, noPhotoReason: 'too_dark' })
  await visited('not_solved')
  expect((await ticket()).followUp).toMatchObject({ because: 'not_solved_again', answeredAt: null })
  await denied(true)

  const after = await ticket()
  expect([after.reopenCount, after.followUp]).toEqual([1, null])
  expect(clocksOf(after)).toContain('follow_up 1 void')
  expect((await audited(service, 'ticket', ticketId)).faults).toEqual([])
  await does(agent, { action: 'settle', text: '第三次', expectedPhotos: 0, noPhotoReason: 'too_dark' })
  await does(her, { action: 'notSolved', reason: 'still_broken', text: '还是吵' })
  expect((await ticket()).followUp).toMatchObject({ because: 'not_solved_again', answeredAt: null })
})

test('whoever confirms by herself closes it, whatever becomes of a visit afterwards', async () => {
  await does(her, { action: 'confirm' })
  await visited('solved')
  await denied(true)

  const closed = await ticket()
  expect(closed.status).toBe('closed')
  expect(clocksOf(closed)).toEqual(expect.arrayContaining(['close 1 met', 'return_visit 1 void', 'return_visit 2 null']))
})

test('a visit that was given up after three attempts is owed as it was, once one of them turns out never to have been', async () => {
  const attempts = [1, 2, 3].map(nth => fixedId('visit', nth))
  for (const id of attempts) {
    const visit = { action: 'recordVisit', method: 'on_site', at: now(), outcome: 'unreachable', whom: '', text: '', eventId: id } as const
    await does(visitor, visit)
  }
  const givenUp = await ticket()
  expect(clocksOf(givenUp)).toContain('return_visit 1 met')
  await denied(true)

  const owed = await ticket()
  const dueOf = ({ clocks }: typeof owed) => clocks.find(({ metric }) => metric === 'return_visit')?.dueAt
  expect(clocksOf(owed).filter(clock => clock.startsWith('return_visit'))).toEqual(['return_visit 1 null'])
  expect(dueOf(owed)).toBe(dueOf(givenUp))
  expect((await audited(service, 'ticket', ticketId)).faults).toEqual([])
  await visited('solved', fixedId('visit', 4))
  expect(clocksOf(await ticket())).toContain('return_visit 1 met')
})

function now() {
  return service.clock.now()
}

function does(who: Who, command: Parameters<typeof act>[2]) {
  service.clock.passMinutes(10)
  return act(service.as(who), ticketId, command, now())
}

function visited(outcome: 'solved' | 'not_solved', eventId = visitId) {
  const gift = { giftId, quantity: 2 }
  const visit = { action: 'recordVisit', method: 'on_site', at: now(), outcome, whom: '王秀兰', text: '说过了', gift } as const
  return does(visitor, { ...visit, eventId })
}

async function denied(upheld: boolean): Promise<void> {
  const params = { visitId }
  const deny = { action: 'deny', eventId: freshEventId(), occurredAt: now(), text: '没有人来过' } as const
  const { version } = await service.as(her).call('actOnVisit', { params, body: deny })
  service.clock.passMinutes(10)
  const settle = { action: 'settleDenial', upheld, text: '查了门禁', eventId: freshEventId(), occurredAt: now(), version } as const
  await service.as(manager).call('actOnVisit', { params, body: settle })
}

function ticket() {
  return service.as(manager).call('getTicket', { params: { ticketId } })
}

function clocksOf({ clocks }: Awaited<ReturnType<typeof ticket>>): readonly string[] {
  return clocks.map(({ metric, round, ended }) => `${metric} ${round} ${ended}`)
}

async function stock(): Promise<number | undefined> {
  const gifts = await service.ports.gifts.list(communityId, { personId: gu.id, side: 'staff', sessionId: '' })
  return Array.isArray(gifts) ? gifts.find(({ id }) => id === giftId)?.stock : undefined
}
