import { connect, type Database, operatorDirectory } from '@linying/database'
import { zhou } from '@linying/testkit/rules'
import { allFine, company, fixedId, herPlan, type TestService, testService } from '@linying/testkit/service'
import { verifyNamed } from './verify-named.js'

const visitId = fixedId('visit', 1)
let service: TestService
let owner: Database
let planId: string

beforeEach(async () => {
  service = await testService()
  owner = connect(service.ownerUrl)
  const at = service.clock.now()
  planId = (await herPlan(service.as, at)).planId
  const met = { kind: 'care', method: 'on_site', outcome: 'well', whom: '王秀兰', said: '都好' } as const
  await service.as({ id: zhou.id, side: 'staff' }).call('holdVisit', {
    params: { communityId: company.community.id },
    body: { id: visitId, at, occurredAt: at, planId, ...met, checks: [...allFine] }
  })
})
afterEach(async () => {
  await owner.$client.end()
  await service.close()
})

const verify = (asked: string) => verifyNamed(asked, service.ports, operatorDirectory(owner))

test('an operator sees that the chains of a visit and of a consent are intact', async () => {
  expect(await verify(`visit/${visitId}`)).toMatchObject({ broken: undefined, eventCount: 1, erasedCount: 0 })
  expect(await verify(`care/${planId.toUpperCase()}`)).toMatchObject({ broken: undefined, eventCount: 2 })
})

test('an operator sees that the owner of the database has changed what was said at a visit', async () => {
  await owner.execute(`update visit_words set value = '不好' where field = 'said'`)

  expect((await verify(`visit/${visitId}`)).broken).toEqual({ seq: 1, what: 'word' })
})

test('an operator sees that a consent was given another date behind the trigger', async () => {
  await owner.execute('alter table care_events disable trigger what_happened_stays')
  await owner.execute(`update care_events set recorded_at = recorded_at - interval '1 day' where seq = 1`)

  expect((await verify(`care/${planId}`)).broken).toEqual({ seq: 1, what: 'content' })
})

test.each([`visit/${fixedId('visit', 9)}`, 'visit/one', 'care/', 'WX-0001-9999'])(
  'an operator is told that there is no %s',
  async asked => {
    await expect(verify(asked)).rejects.toThrow(/^There is no /)
  }
)
