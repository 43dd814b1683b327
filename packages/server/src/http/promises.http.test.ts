import { wang, zhou } from '@linying/testkit/rules'
import { company, otherCompany, type TestService, testService, type Who } from '@linying/testkit/service'
import pg from 'pg'

const communityId = company.community.id
const resident: Who = { id: wang.id, side: 'resident' }

let service: TestService
beforeEach(async () => {
  service = await testService()
})
afterEach(() => service.close())

const promisesOf = async (kind: 'complaint' | 'repair' | 'consultation') =>
  (await service.as(resident).call('listPromises', { params: { communityId }, query: { kind } })).items

async function inTheBooks(statement: string, ...values: readonly unknown[]): Promise<void> {
  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  await owner.query(statement, [communityId, ...values])
  await owner.end()
}

test('a resident reads what is promised about a complaint before she sends it, counted from now', async () => {
  const [forAll] = await promisesOf('complaint')
  expect([forAll?.category, forAll?.urgency]).toEqual([null, 'normal'])
  expect(forAll?.promises.find(({ metric }) => metric === 'confirm_details')).toEqual({
    metric: 'confirm_details',
    minutes: 15,
    runs: 'always',
    adopted: false,
    startsAt: '2026-11-22T02:00:00.000Z',
    dueAt: '2026-11-22T02:15:00.000Z'
  })
})

test('what is promised in duty hours counts from the next opening', async () => {
  const [forAll] = await promisesOf('consultation')
  expect(forAll?.promises.find(({ metric }) => metric === 'answer')).toMatchObject({
    startsAt: '2026-11-23T00:30:00.000Z',
    dueAt: '2026-11-23T01:30:00.000Z'
  })
})

test('what somebody names with each promise is not among them', async () => {
  const metrics = (await promisesOf('repair')).flatMap(({ promises }) => promises.map(({ metric }) => metric))
  expect(metrics).not.toContain('arrive')
})

test('what the community has changed is what she reads', async () => {
  const change = 'update policies set minutes = 10, adopted = true where community_id = $1 and kind = $2 and metric = $3'
  await inTheBooks(change, 'repair', 'accept')
  const [forAll] = await promisesOf('repair')
  expect(forAll?.promises).toContainEqual(expect.objectContaining({ metric: 'accept', minutes: 10, adopted: true }))
})

test('a category stands by itself only where something else is promised for it', async () => {
  expect((await promisesOf('complaint')).map(({ category, urgency }) => [category, urgency])).toEqual([
    [null, 'normal'],
    [null, 'urgent']
  ])
  const copy = `insert into policies (id, organization_id, community_id, kind, category, metric, minutes, runs, warn_percent, pausable, ladder,
      adopted, source)
    select gen_random_uuid(), organization_id, community_id, kind, $2, metric, 5, runs, warn_percent, pausable, ladder, adopted, 'test'
    from policies where community_id = $1 and kind = 'complaint' and metric = 'confirm_details'`
  await inTheBooks(copy, 'fee_dispute')

  const own = (await promisesOf('complaint')).filter(({ category }) => category !== null)
  expect(own.map(({ category }) => category)).toEqual(['fee_dispute', 'fee_dispute'])
  expect(own[0]?.promises).toContainEqual(expect.objectContaining({ metric: 'confirm_details', minutes: 5 }))
})

test('promises of another community are nobody else’s, and of none for whoever is not signed in', async () => {
  const ask = (community: string, who: Who | undefined) => service.ask(`/api/communities/${community}/promises?kind=complaint`, {}, who)
  expect((await ask(communityId, undefined)).status).toBe(401)
  expect((await ask(company.secondCommunity.id, { id: zhou.id, side: 'staff' })).status).toBe(404)
  expect((await ask(otherCompany.community.id, resident)).status).toBe(404)
})
