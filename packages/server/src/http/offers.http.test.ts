import { admin, gu, wang, zhou } from '@linying/testkit/rules'
import { aReport, company, fixedId, freshKey, otherCompany, type TestService, testService, type Who } from '@linying/testkit/service'

const communityId = company.community.id
const ladder = { item: 'tool_loan', name: '借梯子', note: '前台登记，当天还', active: true, sort: 2 } as const
const resident: Who = { id: wang.id, side: 'resident' }
const manager: Who = { id: gu.id, side: 'staff' }
const agent: Who = { id: zhou.id, side: 'staff' }

let service: TestService
beforeEach(async () => {
  service = await testService()
})
afterEach(() => service.close())

const listFor = async (who: Who) => (await service.as(who).call('listOffers', { params: { communityId } })).items

function save(number: number, body: unknown, who: Who | 'nobody' = manager, inCommunity: string = communityId): Promise<Response> {
  const init = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return service.ask(`/api/communities/${inCommunity}/offers/${fixedId('offer', number)}`, init, who === 'nobody' ? undefined : who)
}

async function codeOf(answer: Response): Promise<readonly [number, unknown]> {
  const { code } = (await answer.json()) as { readonly code?: string } // parsed by nobody else in a test
  return [answer.status, code]
}

test('a manager adds a service, and everybody of the community finds it in the order that he gave', async () => {
  expect((await save(1, { ...ladder, version: 0 })).status).toBe(204)
  expect((await save(2, { ...ladder, item: 'key_cutting', name: '配钥匙', sort: 1, version: 0 })).status).toBe(204)
  expect((await listFor(resident)).map(({ name }) => name)).toEqual(['配钥匙', '借梯子'])
  expect((await listFor(agent))[1]).toEqual({ ...ladder, id: fixedId('offer', 1), version: 1 })
})

test('what is switched off is gone for residents and stays in sight of the staff', async () => {
  await save(1, { ...ladder, version: 0 })
  expect((await save(1, { ...ladder, active: false, version: 1 }, { id: admin.id, side: 'staff' })).status).toBe(204)
  expect(await listFor(resident)).toEqual([])
  expect(await listFor(manager)).toEqual([{ ...ladder, active: false, id: fixedId('offer', 1), version: 2 }])
})

test('whoever changes what a colleague has changed meanwhile is told to look again, and the same twice does no harm', async () => {
  await save(1, { ...ladder, version: 0 })
  expect((await save(1, { ...ladder, version: 0 })).status).toBe(204)
  expect(await codeOf(await save(1, { ...ladder, name: '借推车', version: 0 }))).toEqual([409, 'offer.stale'])
  expect(await codeOf(await save(2, { ...ladder, version: 3 }))).toEqual([409, 'offer.stale'])
})

test('only managers and admins keep the catalogue, from the staff side, and only their own community’s', async () => {
  const body = { ...ladder, version: 0 }
  expect((await save(1, body, 'nobody')).status).toBe(401)
  expect((await save(1, body, agent)).status).toBe(403)
  expect((await save(1, body, resident)).status).toBe(403)
  expect((await save(1, body, manager, company.secondCommunity.id)).status).toBe(404)
  expect((await save(1, body, manager, otherCompany.community.id)).status).toBe(404)
  expect(await listFor(manager)).toEqual([])
})

test('a service needs a name that fits on a tile', async () => {
  const nameless = await save(1, { ...ladder, name: ' ', version: 0 })
  const long = await save(1, { ...ladder, name: '长'.repeat(21), version: 0 })
  expect([nameless.status, long.status]).toEqual([422, 422])
})

describe('a request', () => {
  function ask(said: Record<string, unknown>, who: Who = resident) {
    const place = { kind: 'room', roomId: company.wangsRoom.id } as const
    const at = service.clock.now()
    const report = aReport({ id: fixedId('ticket', 1), communityId, place, kind: 'convenience', category: 'tool_loan', ...said }, at)
    const headers = { 'content-type': 'application/json', 'idempotency-key': freshKey() }
    return service.ask('/api/tickets', { method: 'POST', headers, body: JSON.stringify(report) }, who)
  }

  test('keeps the name of the service, also after the manager has changed it', async () => {
    await save(1, { ...ladder, version: 0 })
    const asked = await ask({ offerId: fixedId('offer', 1) })
    expect([asked.status, await asked.json()]).toEqual([201, expect.objectContaining({ offerName: '借梯子' })])

    await save(1, { ...ladder, name: '借人字梯', active: false, version: 1 })
    const params = { ticketId: fixedId('ticket', 1) }
    expect(await service.as(resident).call('getTicket', { params })).toMatchObject({ kind: 'convenience', offerName: '借梯子' })
  })

  test('for something of one’s own needs no service of the catalogue', async () => {
    const asked = await ask({ category: 'other_service' })
    expect([asked.status, await asked.json()]).toEqual([201, expect.objectContaining({ offerName: null })])
  })

  test('is refused for what is not offered, switched off, another community’s, or something else than was said', async () => {
    await save(1, { ...ladder, version: 0 })
    await save(2, { ...ladder, active: false, version: 0 })
    const refused = [422, 'offer.unknown']
    expect(await codeOf(await ask({ offerId: fixedId('offer', 9) }))).toEqual(refused)
    expect(await codeOf(await ask({ offerId: fixedId('offer', 2) }))).toEqual(refused)
    expect(await codeOf(await ask({ offerId: fixedId('offer', 1), category: 'pet_care' }))).toEqual(refused)
    expect(await codeOf(await ask({ offerId: fixedId('offer', 1), kind: 'repair', category: 'lift' }))).toEqual(refused)
  })

  test('cannot name the service of another community', async () => {
    const there = { id: company.secondResident, side: 'resident' } as const
    await save(1, { ...ladder, version: 0 })
    const place = { kind: 'room', roomId: company.secondRoom.id }
    const asked = { offerId: fixedId('offer', 1), communityId: company.secondCommunity.id, place }
    expect(await codeOf(await ask(asked, there))).toEqual([422, 'offer.unknown'])
  })
})
