import { gu, li, qin, sun, wang, zhou } from '@linying/testkit/rules'
import { company, fixedId, freshEventId, type TestService, testService, type Who } from '@linying/testkit/service'

const communityId = company.community.id
const careId = fixedId('care', 1)
const at = '2026-11-22T02:00:00.000Z'
const herself = { id: wang.id, side: 'resident' } as const
const [agent, leader, manager] = [staff(zhou.id), staff(sun.id), staff(gu.id)]
const consent = { id: careId, occurredAt: at, reasons: ['over_60', 'lives_alone'], note: '', residentId: null }
const byPhone = { method: 'phone', at, whom: '王秀兰' }
const aDay = 24 * 60
const fine = [{ item: '门窗', ok: true }]
const visit = { kind: 'care', method: 'on_site', at, occurredAt: at, outcome: 'well', whom: '王秀兰', said: '都好', checks: fine }

let service: TestService
beforeEach(async () => {
  service = await testService()
})
afterEach(() => service.close())

test('until she agrees there is nothing of care, and then it says when, by whom and how', async () => {
  expect((await own()).body).toEqual({ care: null })
  const agreed = await agree()

  expect(agreed).toMatchObject({
    status: 201,
    body: { consent: 'given', agreedAt: at, plan: 'none', dueAt: null, reasons: ['over_60', 'lives_alone'], actions: ['withdraw'] }
  })
  expect((await own()).body.care).toEqual(agreed.body)
  expect(agreed.body.history).toMatchObject([{ type: 'CareAgreed', actorName: '王秀兰', actorAs: 'household', contact: null }])
})

test('an agent writes her consent down with how it was heard, and she sees it and takes it back with one tap', async () => {
  const written = await agree(agent, { residentId: wang.id, contact: byPhone })
  expect(written).toMatchObject({
    status: 201,
    body: { history: [{ actorName: '周敏', contact: { method: 'phone', at }, whom: '王秀兰' }] }
  })

  expect(await act('withdraw', {}, herself)).toMatchObject({ status: 200, body: { consent: 'withdrawn', reasons: [] } })
})

test('a consent whose answer got lost is one consent', async () => {
  const said = { eventId: freshEventId() }
  const [first, second] = [await agree(herself, said), await agree(herself, said)]

  expect([second.status, second.body]).toEqual([201, first.body])
})

test('two consents sent at the same time are one record', async () => {
  const both = await Promise.all([agree(), agree(agent, { id: fixedId('care', 2), residentId: wang.id, contact: byPhone })])

  expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
})

test('a supervisor plans, the agent looks in, and the next visit is a week later', async () => {
  await planned()
  expect((await list()).body).toMatchObject({ items: [], overdue: 0 })
  service.clock.passMinutes(3 * aDay)
  const held = await look({ at: '2026-11-25T02:00:00.000Z' })

  expect(held).toMatchObject({
    status: 201,
    body: { kind: 'care', planId: careId, residentName: '王秀兰', roomLabel: '2栋320', checks: fine }
  })
  expect((await own()).body.care).toMatchObject({
    lastVisitAt: '2026-11-25T02:00:00.000Z',
    dueAt: '2026-12-02T16:00:00.000Z',
    carer: { name: '周敏', active: true }
  })
})

test('a visit sent again because its answer got lost is one visit, whatever has happened since', async () => {
  await planned()
  const [first] = [await look(), await act('withdraw', {}, herself)]
  const second = await look()

  expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id])
})

test('a visit that is tapped again a quarter of an hour later, by the clock of the second tap, is one visit', async () => {
  await planned()
  const first = await look({ at: '2026-11-22T02:00:00.000Z' })
  service.clock.passMinutes(15)
  const second = await look({ at: service.clock.now() })

  expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id])
})

test('nobody who was not reached has been visited', async () => {
  await planned()
  await look({ outcome: 'unreachable', checks: [] })

  expect((await read()).body).toMatchObject({ lastVisitAt: null, dueAt: '2026-11-29T16:00:00.000Z' })
})

test('a visit that never took place moves the plan back to where it stood, and what came after it moves it on', async () => {
  await planned()
  const before = (await own()).body.care
  service.clock.passMinutes(aDay)
  await look({ at: service.clock.now() })
  service.clock.passMinutes(aDay)
  await look({ id: fixedId('visit', 2), at: service.clock.now() })
  const [first, second] = [fixedId('visit', 1), fixedId('visit', 2)]

  await voided(second)
  expect((await own()).body.care).toMatchObject({ lastVisitAt: '2026-11-23T02:00:00.000Z', dueAt: '2026-11-30T16:00:00.000Z' })
  await voided(first)
  expect((await own()).body.care).toEqual(before)
  await look({ id: fixedId('visit', 3), at: service.clock.now() })
  expect((await own()).body.care).toMatchObject({ lastVisitAt: '2026-11-24T02:00:00.000Z', dueAt: '2026-12-01T16:00:00.000Z' })
})

test('a plan that was changed after a visit that never took place is due as if it had been known', async () => {
  await planned()
  service.clock.passMinutes(aDay)
  await look({ at: service.clock.now() })
  service.clock.passMinutes(aDay)
  await act('plan', { frequency: 'fortnightly', carerId: zhou.id }, leader)
  expect((await own()).body.care).toMatchObject({ dueAt: '2026-12-07T16:00:00.000Z' })

  await voided(fixedId('visit', 1))
  expect((await own()).body.care).toMatchObject({ lastVisitAt: null, dueAt: '2026-12-08T16:00:00.000Z' })
})

test('a plan is overdue when its day has passed, on the list of the manager and of its own carer', async () => {
  await planned()
  // to a minute before the midnight that ends its day
  service.clock.passMinutes(7 * aDay + 14 * 60 - 1)
  expect((await list('due', manager)).body).toMatchObject({ overdue: 0, items: [{ id: careId }] })
  service.clock.passMinutes(1)

  const whose = [await list('due', manager), await list('due&mine=true', agent), await list('due&mine=true', manager)]
  expect(whose.map(({ body }) => [body.overdue, body.items.length])).toEqual([
    [1, 1],
    [1, 1],
    [0, 0]
  ])
})

test('taking back the consent ends the plan, and no visit is held any more', async () => {
  await planned()
  expect(await act('withdraw', { contact: byPhone }, agent)).toMatchObject({
    body: { consent: 'withdrawn', plan: 'ended', dueAt: null, carer: null }
  })

  expect(await look()).toMatchObject({ status: 409, body: { code: 'care.no-consent' } })
  expect((await list('planned')).body.items).toEqual([])
  expect((await list('unplanned')).body.items).toEqual([])
})

test('no care visit is held of somebody who was never asked', async () => {
  const { id: roomId } = company.wangsRoom
  expect(await look({ planId: null, roomId })).toMatchObject({ status: 409, body: { code: 'care.no-consent' } })
  expect(await look()).toMatchObject({ status: 404 })
})

test('what is sensitive is read by a manager and her carer; a colleague and a supervisor see the plan alone', async () => {
  await planned()
  await act('describe', { reasons: ['long_illness'], note: '每天要吃降压药' }, manager)
  const seen = await Promise.all([manager, agent, leader, staff(company.secondAgent)].map(who => read(who)))

  expect(seen.map(({ status, body }) => [status, body.note ?? null, body.reasons ?? null])).toEqual([
    [200, '每天要吃降压药', ['long_illness']],
    [200, '每天要吃降压药', ['long_illness']],
    [200, null, null],
    [404, null, null]
  ])
  expect(JSON.stringify((await own()).body)).not.toContain('降压药')
})

test.each([
  ['nobody', null, 401],
  ['a neighbour', { id: qin.id, side: 'resident' } as const, 404],
  ['a technician', staff(li.id), 403],
  ['an agent of another community', staff(company.secondAgent), 404],
  ['her own agent from the resident’s side', { id: zhou.id, side: 'resident' } as const, 404]
])('%s reads and changes nothing of her care', async (_who, who, status) => {
  await planned()
  expect([(await read(who)).status, (await act('withdraw', { contact: byPhone }, who)).status]).toEqual([status, status])
})

test('a neighbour does not agree in her name, nor does anybody for who lives elsewhere', async () => {
  const neighbour = { id: qin.id, side: 'resident' } as const
  expect((await agree(neighbour, { residentId: wang.id })).status).toBe(403)
  expect(await agree(agent, { residentId: company.secondResident, contact: byPhone })).toMatchObject({
    status: 422,
    body: { code: 'resident.unknown' }
  })
})

test('who decided on an older version is told which colleague was faster', async () => {
  await planned()
  await act('describe', { reasons: ['over_60'], note: '' }, agent)
  expect(await act('end', { text: '搬走了', version: 2 }, manager)).toMatchObject({
    status: 409,
    body: { code: 'care.stale', faster: { name: '周敏' }, detail: '刚才周敏先处理了。请看一下最新内容再决定，您填的还在。' }
  })
})

test('who decided on an older version is told that it changed, and a carer has to work here', async () => {
  await planned()
  await act('describe', { reasons: ['over_60'], note: '' }, manager)
  expect(await act('end', { text: '搬走了', version: 2 }, manager)).toMatchObject({ status: 409, body: { code: 'care.stale' } })
  expect(await act('plan', { frequency: 'weekly', carerId: li.id }, manager)).toMatchObject({
    status: 422,
    body: { code: 'care.carer-unknown' }
  })
})

test('who agreed and has no plan, or none who looks in, stands on the manager’s list', async () => {
  await agree()
  expect((await list('unplanned', manager)).body.items).toMatchObject([{ residentName: '王秀兰', roomLabel: '2栋320', plan: 'none' }])
  await act('plan', { frequency: 'monthly', carerId: null }, manager)

  expect((await list('unplanned', manager)).body.items).toEqual([])
  expect((await list('uncared', manager)).body.items).toMatchObject([{ carerId: null, carerActive: false }])
})

test('a manager changes the list of checks, and nobody else', async () => {
  const items = ['水电气安全', '药品']
  const before = await ask(`/api/communities/${communityId}/care/checks`, undefined, agent)
  expect(before.body).toMatchObject({ source: 'SP-14, our decision', changedAt: null })
  const put = (who: Who, said: readonly string[]) => ask(`/api/communities/${communityId}/care/checks`, { items: said }, who, 'PUT')

  expect(await put(manager, items)).toMatchObject({ status: 200, body: { items, changedByName: '顾强', changedAt: at } })
  expect([(await put(agent, items)).status, (await put(manager, ['门窗', '门窗'])).body.code]).toEqual([403, 'care.check-twice'])
  await planned()
  expect((await read()).body.checks.items).toEqual(items)
})

test('an agent finds out who lives in a room, and nobody of another one', async () => {
  const residents = (roomId: string) => ask(`/api/communities/${communityId}/rooms/${roomId}/residents`, undefined, agent)

  expect((await residents(company.wangsRoom.id)).body.items).toEqual([{ id: wang.id, name: '王秀兰', phone: '13800000001' }])
  expect(await residents(company.secondRoom.id)).toMatchObject({ status: 404, body: { code: 'not-found' } })
})

async function planned() {
  await agree()
  await act('plan', { frequency: 'weekly', carerId: zhou.id }, leader)
}

function agree(who: Who = herself, said: object = {}) {
  return ask(`/api/communities/${communityId}/care`, { ...consent, eventId: freshEventId(), ...said }, who)
}

function act(action: string, said: object, who: Who | null) {
  return ask(`/api/care/${careId}/actions`, { action, eventId: freshEventId(), occurredAt: at, ...said }, who)
}

function look(said: object = {}, who: Who = agent) {
  return ask(`/api/communities/${communityId}/visits`, { ...visit, id: fixedId('visit', 1), planId: careId, ...said }, who)
}

/** She says that nobody came, and a manager finds so. */
async function voided(visitId: string): Promise<void> {
  const said = () => ({ eventId: freshEventId(), occurredAt: service.clock.now(), text: '没有人来过' })
  expect(await ask(`/api/visits/${visitId}/actions`, { action: 'deny', ...said() }, herself)).toMatchObject({ status: 200 })
  const settled = await ask(`/api/visits/${visitId}/actions`, { action: 'settleDenial', upheld: true, version: 2, ...said() }, manager)
  expect(settled).toMatchObject({ status: 200 })
}

function own() {
  return ask(`/api/communities/${communityId}/care/own`, undefined, herself)
}

function read(who: Who | null = agent) {
  return ask(`/api/care/${careId}`, undefined, who)
}

function list(shown = 'due', who: Who = agent) {
  return ask(`/api/communities/${communityId}/care?shown=${shown}`, undefined, who)
}

interface Answer {
  readonly status: number
  readonly body: {
    readonly id: string
    readonly code: string
    readonly care: object | null
    readonly note: string | null
    readonly reasons: readonly string[] | null
    readonly history: readonly object[]
    readonly items: readonly object[]
    readonly overdue: number
    readonly checks: { readonly items: readonly string[] }
  }
}

async function ask(path: string, body: object | undefined, who: Who | null, method = 'POST'): Promise<Answer> {
  const headers = { 'content-type': 'application/json' }
  const init = body === undefined ? {} : { method, headers, body: JSON.stringify(body) }
  const answer = await service.ask(path, init, who ?? undefined)
  return { status: answer.status, body: (await answer.json()) as Answer['body'] }
}

function staff(id: string): Who {
  return { id, side: 'staff' }
}
