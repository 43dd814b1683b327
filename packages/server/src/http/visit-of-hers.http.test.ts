import { gu, qin, wang, zhou } from '@linying/testkit/rules'
import { allFine, company, fixedId, freshEventId, herPlan, type TestService, testService, type Who } from '@linying/testkit/service'
import pg from 'pg'

const communityId = company.community.id
const visitId = fixedId('visit', 1)
const [agent, manager] = [staff(zhou.id), staff(gu.id)]
const her: Who = { id: wang.id, side: 'resident' }
const careVisit = {
  id: visitId,
  kind: 'care',
  method: 'on_site',
  outcome: 'well',
  at: '2026-11-22T01:30:00.000Z',
  occurredAt: '2026-11-22T02:00:00.000Z',
  planId: fixedId('care', 1),
  whom: '王秀兰',
  said: '身体挺好',
  note: '儿子在外地'
} as const

let service: TestService
beforeEach(async () => {
  service = await testService()
  await herPlan(service.as, service.clock.now())
})
afterEach(() => service.close())

test('the resident whom a visit concerns sees what was said, and neither the note nor what colleagues write to each other', async () => {
  await hold()
  await judge({ action: 'sendBack', comment: '请写明身体情况', version: 1 })
  const seen = await read(her)

  expect(seen).toMatchObject({ said: '身体挺好', note: null, dueAt: null, actions: [{ action: 'deny', refusal: null }] })
  expect(seen.timeline.map(({ type }) => type)).toEqual(['VisitHeld'])
  expect(JSON.stringify(seen)).not.toMatch(/外地|身体情况/)
})

test('the resident whom a visit concerns may say that there was none: managers are told, its visitor touches nothing, and she hears what came of it', async () => {
  await hold()
  await doneBy(her, { action: 'deny', text: '那天我不在家' })
  expect(await inbox(manager)).toEqual(['住户说没有这次走访，请核实。'])
  expect(await problem(doneBy(agent, { action: 'correct', text: '改一下' }))).toEqual([409, 'visit.denied'])
  expect((await list('denial=open', manager)).items).toHaveLength(1)

  await judge({ action: 'settleDenial', upheld: true, text: '门禁记录显示没有去过', version: 2 })
  expect(await read(her)).toMatchObject({ review: 'void', denial: 'upheld', actions: [] })
  expect(await inbox(her)).toEqual(['您说的没错，这次走访不算数，对不起。'])
  expect(await inbox(agent)).toEqual(['经理核实过，您这次走访没有发生，记录已作废。'])
})

test('the resident whom a visit concerns, who moved out, reads of it what was there until then, and says nothing more', async () => {
  await hold()
  service.clock.passMinutes(10)
  await movedOut(wang.id, service.clock.now())
  service.clock.passMinutes(10)
  await doneBy(agent, { action: 'correct', text: '是十点' })
  await judge({ action: 'approve', comment: '', version: 2 })

  const seen = await read(her)
  expect(seen).toMatchObject({ said: '身体挺好', review: 'waiting', version: 1, actions: [] })
  expect(seen.timeline.map(({ type }) => type)).toEqual(['VisitHeld'])
  expect(await problem(doneBy(her, { action: 'deny', text: '那天我不在家' }))).toEqual([403, 'action.not-yours'])
  expect((await list('', her)).items).toMatchObject([{ id: visitId, review: 'waiting', decisiveVersion: 1 }])
  expect((await list('review=approved', her)).items).toEqual([])
})

test('the resident whom a visit concerns finds it among hers', async () => {
  await hold()
  expect((await list('', her)).items).toMatchObject([{ id: visitId, kind: 'care', visitorName: '周敏', dueAt: null }])
  expect((await list('', { id: qin.id, side: 'resident' })).items).toEqual([])
})

test.each(['order=due', 'overdue=true'])(
  'the resident whom a visit concerns does not learn by %s what colleagues owe each other',
  async query => {
    await hold()
    service.clock.passMinutes(30 * 24 * 60)
    expect(await list(query, her)).toMatchObject({ status: 403, code: 'forbidden' })
    expect((await list(query, manager)).items).toMatchObject([{ id: visitId }])
  }
)

type Asked = Parameters<ReturnType<TestService['as']>['call']>[1]

function hold(said: object = {}, who: Who = agent) {
  return service.as(who).call('holdVisit', { params: { communityId }, body: { ...careVisit, checks: [...allFine], ...said } })
}

function doneBy(who: Who, command: object, id = visitId) {
  const body = { eventId: freshEventId(), occurredAt: service.clock.now(), ...command }
  const asked = { params: { visitId: id }, body } as Asked // what it lacks is for the service to find
  return service.as(who).call('actOnVisit', asked as never)
}

function judge(command: object) {
  return doneBy(manager, command)
}

function read(who: Who, id = visitId) {
  return service.as(who).call('getVisit', { params: { visitId: id } })
}

interface Listed {
  readonly items: readonly { readonly id: string }[]
}

async function list(query = '', who: Who = agent): Promise<Listed> {
  return (await (await service.ask(`/api/visits?${query}`, {}, who)).json()) as Listed
}

async function movedOut(personId: string, at: string): Promise<void> {
  const books = new pg.Client({ connectionString: service.ownerUrl })
  await books.connect()
  await books.query('update residencies set moved_out = $2 where person_id = $1', [personId, at])
  await books.end()
}

/** What somebody is told of visits, once messages have been delivered. */
async function inbox(who: Who): Promise<readonly string[]> {
  await service.ports.outbox.drain(service.clock.now(), 100)
  const { items } = await service.as(who).call('listInbox', { query: {} })
  return items.filter(item => item.visitId !== null).map(({ sentence }) => sentence)
}

async function problem(asked: Promise<unknown>): Promise<readonly unknown[]> {
  const failure = await asked.catch((error: unknown) => error)
  const { status, problem } = failure as { readonly status?: number; readonly problem?: { readonly code?: string } }
  return [status, problem?.code]
}

function staff(id: string): Who {
  return { id, side: 'staff' }
}
