import { chen, gu, li, qin, sun, wang, zhou } from '@linying/testkit/rules'
import { allFine, company, fixedId, freshEventId, herPlan, type TestService, testService, type Who } from '@linying/testkit/service'

const communityId = company.community.id
const ticketId = fixedId('ticket', 1)
const giftId = fixedId('gift', 1)
const visitId = fixedId('visit', 1)
const [agent, colleague, manager] = [staff(zhou.id), staff(chen.id), staff(gu.id)]
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
  await service.as(manager).call('saveGift', { params: { communityId, giftId }, body: { name: '绿植', unit: '盆', stock: 2 } })
})
afterEach(() => service.close())

test('an agent writes down a visit, and it waits for a manager', async () => {
  const held = await hold()

  expect(held).toMatchObject({
    id: visitId,
    visitor: { name: '周敏' },
    roomLabel: '2栋320',
    review: 'waiting',
    dueAt: '2026-11-24T02:00:00.000Z',
    whom: '王秀兰',
    note: '儿子在外地',
    actions: [{ action: 'correct', refusal: null }]
  })
  expect(await read(agent)).toEqual(held)
})

test('a visit sent again because its answer got lost is one visit', async () => {
  const [first, second] = [await hold(), await hold()]

  expect(second).toEqual(first)
  expect((await list()).items).toHaveLength(1)
})

test('a visit sent twice at the same time is one visit', async () => {
  const both = await Promise.all([hold(), hold()])

  expect(both.map(({ id, version }) => [id, version])).toEqual([
    [visitId, 1],
    [visitId, 1]
  ])
})

test('a colleague cannot take the id of a visit that is there', async () => {
  await hold()
  expect(await problem(hold({}, colleague))).toEqual([409, 'visit.id-taken'])
})

test.each([
  ['about a ticket of nowhere', { ticketId: fixedId('ticket', 99) }, 'ticket.not-there'],
  ['with a gift that nobody has', { gift: { giftId: fixedId('gift', 99), quantity: 1 } }, 'gift.unknown'],
  ['of tomorrow', { at: '2026-11-23T02:00:00.000Z' }, 'visit.in-future']
])('a visit %s is refused', async (_what, said, code) => {
  expect(await problem(hold(said))).toEqual([422, code])
})

test('a return visit is its ticket’s to write down', async () => {
  expect(await problem(hold({ kind: 'return', outcome: 'solved', method: 'phone' }))).toEqual([409, 'action.not-open-now'])
})

test('gifts go out as long as there are any', async () => {
  await hold({ gift: { giftId, quantity: 2 } })

  expect(await problem(hold({ id: fixedId('visit', 2), gift: { giftId, quantity: 1 } }))).toEqual([409, 'gift.out-of-stock'])
  expect(await gifts()).toMatchObject([{ name: '绿植', stock: 0 }])
})

describe('a review', () => {
  test('sends back, is answered and approves; the visitor and the manager are told', async () => {
    await hold()
    const sentBack = await judge({ action: 'sendBack', comment: '请写明身体情况', version: 1 })
    expect(sentBack).toMatchObject({ review: 'sent_back', dueAt: '2026-11-23T02:00:00.000Z' })
    expect(await inbox(agent)).toEqual(['顾强退回了您的走访记录，请在明天 10:00 前补充说明。'])

    await doneBy(agent, { action: 'answer', text: '血压正常，走路没问题' })
    expect(await inbox(manager)).toEqual(['周敏补充了退回的走访记录，请再审核。'])

    expect(await judge({ action: 'approve', comment: '', version: 3 })).toMatchObject({ review: 'approved', dueAt: null })
    expect((await read(agent)).timeline.map(({ type }) => type)).toEqual(['VisitHeld', 'VisitSentBack', 'VisitAnswered', 'VisitApproved'])
  })

  test('sent again because its answer got lost happens once', async () => {
    await hold()
    const command = { action: 'approve', comment: '', version: 1, eventId: freshEventId() } as const
    const [first, second] = [await judge(command), await judge(command)]
    expect(second).toEqual(first)
  })

  test('that is late is said to the manager, and an answer that is late to the visitor too, each once', async () => {
    await hold()
    await late()
    expect(await inbox(manager)).toEqual(['一条走访记录过了审核时间，请尽早审核。'])
    expect(await inbox(agent)).toEqual([])

    await judge({ action: 'sendBack', comment: '请写明身体情况', version: 1 })
    await late()
    expect((await inbox(agent))[0]).toBe('一条退回的走访记录过了补充时间，还没有补充。')
    expect(await inbox(manager)).toHaveLength(2)
    expect((await read(agent)).timeline.map(({ type }) => type)).toEqual(['VisitHeld', 'ReviewOverdue', 'VisitSentBack', 'AnswerOverdue'])
  })

  test('of what has changed since is stale', async () => {
    await hold()
    await doneBy(agent, { action: 'correct', text: '是十点' })
    expect(await problem(judge({ action: 'approve', comment: '', version: 1 }))).toEqual([409, 'visit.stale'])
  })

  test('of an own visit is refused', async () => {
    await hold({}, manager)
    expect(await problem(judge({ action: 'approve', comment: '', version: 1 }))).toEqual([403, 'visit.own'])
  })

  test.each([
    ['an agent', colleague, 403],
    ['a supervisor', staff(sun.id), 403],
    ['a technician', staff(li.id), 403],
    ['the resident', her, 403],
    ['a neighbour', { id: qin.id, side: 'resident' } as const, 404],
    ['an agent of another community', staff(company.secondAgent), 404]
  ])('is not for %s', async (_who, who, status) => {
    await hold()
    expect((await problem(doneBy(who, { action: 'approve', comment: '', version: 1 })))[0]).toBe(status)
  })

  test('by two managers’ phones at the same time happens once', async () => {
    await hold()
    const both = await Promise.allSettled([1, 2].map(() => judge({ action: 'approve', comment: '', version: 1 })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

test('the note of a care visit is for its visitor and managers, not for every colleague', async () => {
  await hold()
  expect([(await read(manager)).note, (await read(colleague)).note]).toEqual(['儿子在外地', null])
})

test('a photo belongs to the visit, and one of them may be her signature', async () => {
  const [photoId, signatureId] = [fixedId('photo', 1), fixedId('photo', 2)]
  await hold({ expectedPhotos: 2, signatureId })
  for (const id of [photoId, signatureId]) {
    const photo = { id, visitId, forEvent: visitId, contentType: 'image/jpeg', bytes: 1000 } as const
    await service.as(agent).call('presignPhoto', { body: photo })
  }
  const third = { id: fixedId('photo', 3), visitId, forEvent: visitId, contentType: 'image/jpeg', bytes: 1000 } as const
  expect(await problem(service.as(agent).call('presignPhoto', { body: third }))).toEqual([409, 'photo.too-many'])
  expect(await problem(service.as(colleague).call('presignPhoto', { body: third }))).toEqual([404, 'not-found'])
})

test('a photo is of a ticket or of a visit, never of both', async () => {
  const both = { id: fixedId('photo', 3), visitId, ticketId, forEvent: visitId, contentType: 'image/jpeg', bytes: 1000 } as const
  expect((await problem(service.as(agent).call('presignPhoto', { body: both })))[0]).toBe(422)
})

test('the list is walked through page by page, each visit once', async () => {
  for (const number of [1, 2, 3]) await hold({ id: fixedId('visit', number) })
  const seen = []
  let cursor: string | null | undefined
  do {
    const page = await list(`limit=1${cursor ? `&cursor=${cursor}` : ''}`)
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor
  } while (cursor)

  expect(seen).toEqual([3, 2, 1].map(number => fixedId('visit', number)))
})

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
  readonly nextCursor: string | null
}

async function list(query = '', who: Who = agent): Promise<Listed> {
  return (await (await service.ask(`/api/visits?${query}`, {}, who)).json()) as Listed
}

async function gifts() {
  return (await service.as(agent).call('listGifts', { params: { communityId } })).items
}

/** Three days pass, and the sweep comes by twice. */
async function late(): Promise<void> {
  service.clock.passMinutes(3 * 24 * 60)
  await service.runJob('sweep-visits')
  expect(await service.runJob('sweep-visits')).toBe(0)
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
