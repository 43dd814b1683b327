import { qin, wang, zhou } from '@linying/testkit/rules'
import { aReport, company, fixedId, freshKey, type TestService, testService, type Who } from '@linying/testkit/service'

const resident: Who = { id: wang.id, side: 'resident' }
let service: TestService
let path: string

beforeAll(async () => {
  service = await testService()
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const complaint = { severity: 'minor', demand: '', aboutWhom: '' } as const
  const said = { id: fixedId('ticket', 1), communityId: company.community.id, place, complaint, text: '楼道堆物' } as const
  const body = aReport({ ...said, kind: 'complaint', category: 'public_area' }, service.clock.now())
  const { codeUrl } = await service.as(resident).call('reportTicket', { idempotencyKey: freshKey(), body })
  path = `/api/ticket-codes/${codeUrl.split('/').at(-1)}`
})
afterAll(() => service.close())

test.each([
  ['nobody signed in is asked to sign in', undefined, 401],
  ['a neighbour, whom signing in again would not help, hears that it is not there', { id: qin.id, side: 'resident' }, 404],
  ['the household is led to the ticket', resident, 200],
  ['an agent is led to the ticket', { id: zhou.id, side: 'staff' }, 200]
] as const)('behind the code of a complaint %s', async (_who, viewer, status) => {
  const answer = await service.ask(path, {}, viewer)
  expect([answer.status, (await answer.text()).includes('楼道堆物')]).toEqual([status, false])
})
