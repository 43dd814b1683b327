import { chen, gu, li, qin, sun, wang, zhou } from '@linying/testkit/rules'
import {
  act,
  allFine,
  aReport,
  company,
  fixedId,
  freshEventId,
  freshKey,
  herPlan,
  type TestService,
  testService,
  type Who
} from '@linying/testkit/service'
import pg from 'pg'

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

describe('the resident whom a visit concerns', () => {
  test('sees what was said, and neither the note nor what colleagues write to each other', async () => {
    await hold()
    await judge({ action: 'sendBack', comment: '请写明身体情况', version: 1 })
    const seen = await read(her)

    expect(seen).toMatchObject({ said: '身体挺好', note: null, dueAt: null, actions: [{ action: 'deny', refusal: null }] })
    expect(seen.timeline.map(({ type }) => type)).toEqual(['VisitHeld'])
    expect(JSON.stringify(seen)).not.toMatch(/外地|身体情况/)
  })

  test('may say that there was none: managers are told, its visitor touches nothing, and she hears what came of it', async () => {
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

  test('who moved out reads of it what was there until then, and says nothing more', async () => {
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

  test('finds it among hers', async () => {
    await hold()
    expect((await list('', her)).items).toMatchObject([{ id: visitId, kind: 'care', visitorName: '周敏', dueAt: null }])
    expect((await list('', { id: qin.id, side: 'resident' })).items).toEqual([])
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

describe('a return visit', () => {
  const visited = {
    action: 'recordVisit',
    method: 'phone',
    at: '2026-11-22T02:00:00.000Z',
    outcome: 'solved',
    whom: '王秀兰',
    text: '安静了'
  } as const

  test('closes its ticket and leaves one record, in one', async () => {
    await settledComplaint()
    const eventId = freshEventId()
    const gift = { giftId, quantity: 1 }
    const ticket = await visit({ ...visited, eventId, gift, note: '她儿子接的电话' })

    expect(ticket.closed?.way).toBe('visit')
    expect(await read(manager, eventId)).toMatchObject({
      id: eventId,
      kind: 'return',
      outcome: 'solved',
      ticketId,
      said: '安静了',
      note: '她儿子接的电话',
      gift: { name: '绿植', quantity: 1 },
      visitor: { name: '陈晨' }
    })
    expect(await gifts()).toMatchObject([{ stock: 1 }])
    expect((await list(`ticketId=${ticketId}`, her)).items).toMatchObject([{ id: eventId, kind: 'return' }])
  })

  test('that brings more than there is changes nothing', async () => {
    await settledComplaint()
    const eventId = freshEventId()
    expect(await problem(visit({ ...visited, eventId, gift: { giftId, quantity: 3 } }))).toEqual([409, 'gift.out-of-stock'])
    expect((await service.as(her).call('getTicket', { params: { ticketId } })).status).toBe('done')
    expect(await problem(read(manager, eventId))).toEqual([404, 'not-found'])
    expect(await gifts()).toMatchObject([{ stock: 2 }])
  })

  test('sent again is one visit, and takes one gift', async () => {
    await settledComplaint()
    const command = { ...visited, eventId: freshEventId(), gift: { giftId, quantity: 1 } } as const
    await visit(command)
    await visit(command)
    expect((await list(`ticketId=${ticketId}`)).items).toHaveLength(1)
    expect(await gifts()).toMatchObject([{ stock: 1 }])
  })

  test('that promises something gives its ticket a clock', async () => {
    await settledComplaint()
    const promisedUntil = '2026-11-25T02:00:00.000Z'
    const ticket = await visit({ ...visited, promise: '换掉门口的灯', promisedUntil })
    expect(ticket.clocks.find(({ metric }) => metric === 'promise')).toMatchObject({ dueAt: promisedUntil, endedAt: null })
    expect(await problem(visit({ ...visited, promisedUntil: '2026-11-26T02:00:00.000Z' }))).toEqual([422, 'promise.missing'])
  })

  test('sent again is the same visit, and is refused where its note, promise or gift is another, which would be lost', async () => {
    await settledComplaint()
    const eventId = freshEventId()
    const whole = { ...visited, eventId, gift: { giftId, quantity: 1 }, note: '她儿子接的电话' } as const
    await visit(whole)
    expect((await visit(whole)).closed?.way).toBe('visit')
    const used = [422, 'event.id-used']
    expect(await problem(visit({ ...whole, note: '她自己接的' }))).toEqual(used)
    expect(await problem(visit({ ...whole, gift: { giftId, quantity: 2 } }))).toEqual(used)
    expect(await problem(visit({ ...whole, promise: '再来看看', promisedUntil: '2026-11-26T02:00:00.000Z' }))).toEqual(used)
    expect(await problem(visit({ ...whole, expectedPhotos: 1 }))).toEqual(used)
  })

  test('of a complaint is hidden from whom the complaint is about', async () => {
    await settledComplaint(sun.id)
    const eventId = freshEventId()
    await visit({ ...visited, eventId })
    expect(await problem(read(staff(sun.id), eventId))).toEqual([404, 'not-found'])
    expect((await list(`ticketId=${ticketId}`, staff(sun.id))).items).toEqual([])
  })

  type Visited = Omit<Parameters<typeof act>[2] & { action: 'recordVisit' }, 'action'>
  const visit = (command: Visited) => act(service.as(colleague), ticketId, { ...command, action: 'recordVisit' }, service.clock.now())

  async function settledComplaint(aboutPersonId: string | null = null): Promise<void> {
    const place = { kind: 'room', roomId: company.wangsRoom.id } as const
    const complaint = { severity: 'major', demand: '', aboutWhom: '', aboutPersonId } as const
    // about attitude nobody but who leads would read it, as long as nobody is named
    const category = aboutPersonId === null ? 'value_added' : 'service_attitude'
    const said = { kind: 'complaint', category, complaint, channel: 'phone' } as const
    const body = { ...aReport({ id: ticketId, communityId, place }, service.clock.now()), ...said }
    await service.as(agent).call('reportTicket', { idempotencyKey: freshKey(), body })
    const now = service.clock.now()
    await act(service.as(agent), ticketId, { action: 'confirmDetails', method: 'phone', whom: '王秀兰', at: now, text: '态度不好' }, now)
    await act(service.as(agent), ticketId, { action: 'settle', text: '已经道歉', expectedPhotos: 0, noPhotoReason: 'nothing_to_see' }, now)
  }
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

async function movedOut(personId: string, at: string): Promise<void> {
  const books = new pg.Client({ connectionString: service.ownerUrl })
  await books.connect()
  await books.query('update residencies set moved_out = $2 where person_id = $1', [personId, at])
  await books.end()
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
