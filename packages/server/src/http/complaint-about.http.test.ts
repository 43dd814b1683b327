import { gu, li, qin, wang, zhou } from '@linying/testkit/rules'
import { aReport, company, fixedId, freshKey, otherCompany, type TestService, testService, type Who } from '@linying/testkit/service'

const communityId = company.community.id
const resident: Who = { id: wang.id, side: 'resident' }
const agent: Who = { id: zhou.id, side: 'staff' }

let service: TestService
beforeAll(async () => {
  service = await testService()
})
afterAll(() => service.close())

let tickets = 0

function complain(who: Who, aboutPersonId: string | null, aboutWhom = ''): Promise<Response> {
  tickets += 1
  const complaint = { severity: 'major', demand: '请道歉', aboutWhom, aboutPersonId } as const
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const said = { id: fixedId('ticket', tickets), communityId, place, kind: 'complaint', category: 'service_attitude', complaint } as const
  const headers = { 'content-type': 'application/json', 'idempotency-key': freshKey() }
  return service.ask('/api/tickets', { method: 'POST', headers, body: JSON.stringify(aReport(said, service.clock.now())) }, who)
}

test('a resident says in words whom her complaint is about', async () => {
  const told = await complain(resident, null, '昨天上门的师傅，姓李')
  const complaint = expect.objectContaining({ aboutWhom: '昨天上门的师傅，姓李' })
  expect([told.status, await told.json()]).toEqual([201, expect.objectContaining({ complaint })])
})

test('what she writes is enough: whoever is meant never sees the complaint, and it does not tell her who was meant', async () => {
  const told = await complain(resident, null, '客服周敏')
  const answer = await told.text()
  expect([told.status, answer.includes(zhou.id)]).toEqual([201, false])
  const path = `/api/tickets/${fixedId('ticket', tickets)}`
  expect((await service.ask(path, {}, agent)).status).toBe(404)
  expect((await service.ask(path, {}, { id: gu.id, side: 'staff' })).status).toBe(200)
})

test('a resident does not point at one of the staff, and cannot find out who works here', async () => {
  const answers = await Promise.all([complain(resident, li.id), complain(resident, qin.id), complain(resident, fixedId('person', 999))])
  const problems = await Promise.all(answers.map(async answer => [answer.status, await answer.json()]))
  const refused = [422, expect.objectContaining({ code: 'person.unknown' })]
  expect(problems).toEqual([refused, refused, refused])
})

test('an agent names one of the staff, and that person never sees the complaint', async () => {
  const filed = await complain(agent, li.id)
  expect(filed.status).toBe(201)
  const ticketId = fixedId('ticket', tickets)
  expect((await service.ask(`/api/tickets/${ticketId}`, {}, { id: li.id, side: 'staff' })).status).toBe(404)
})

test.each([
  ['a resident without a post', qin.id],
  ['staff of another community', company.secondTechnician],
  ['staff of another company', otherCompany.technician],
  ['nobody at all', fixedId('person', 998)]
])('an agent cannot name %s', async (_who, personId) => {
  const refused = await complain(agent, personId)
  expect([refused.status, await refused.json()]).toEqual([422, expect.objectContaining({ code: 'person.unknown' })])
})
