import { gu, li, sun, wang, zhou } from '@linying/testkit/rules'
import { canary, company, fixedId, setScene, type TestService, testService, type Who } from '@linying/testkit/service'

const communityId = company.community.id
const path = `/api/communities/${communityId}/calls`
const agent = staff(zhou.id)
const aDay = 'from=2026-11-21T16:00:00.000Z&to=2026-11-22T16:00:00.000Z'
const answered = {
  id: fixedId('call', 1),
  rangAt: '2026-11-22T01:00:00.000Z',
  answeredAt: '2026-11-22T01:00:12.000Z',
  answeredById: zhou.id,
  callerPhone: '13800000001',
  note: '问物业费'
}

let service: TestService
beforeEach(async () => {
  service = await testService()
})
afterEach(() => service.close())

test('an agent writes down a call, and it stands in the log with its figures', async () => {
  const logged = await log(answered)

  expect(logged).toMatchObject({
    status: 201,
    body: { source: 'hand', waitingSeconds: 12, inTime: true, answeredByName: '周敏', callerPhone: '13800000001' }
  })
  expect((await read()).body).toEqual({
    items: [logged.body],
    figures: expect.objectContaining({ calls: 1, answered: 1, inTime: 1, medianWaitingSeconds: 12 }),
    nextCursor: null
  })
})

test('a call sent again because its answer got lost is one call', async () => {
  const [first, second] = [await log(answered), await log(answered)]

  expect([second.status, second.body]).toEqual([201, first.body])
  expect((await read()).body.items).toHaveLength(1)
})

test('a call sent twice at the same time is one call', async () => {
  const both = await Promise.all([log(answered), log(answered)])

  expect(both.map(({ status }) => status)).toEqual([201, 201])
  expect((await read()).body.items).toHaveLength(1)
})

test('another call cannot take the id of one that is there', async () => {
  await log(answered)

  expect(await log({ ...answered, note: '另一件事' })).toMatchObject({ status: 409, body: { code: 'call.id-taken' } })
})

test('the id of a call of another community is taken, and nothing is told of that call', async () => {
  await setScene(service)
  const refused = await log({ ...answered, id: fixedId('call', 4) })

  expect(refused).toMatchObject({ status: 409, body: { code: 'call.id-taken' } })
  expect(JSON.stringify(refused.body)).not.toContain(canary)
})

test.each([
  ['picked up before it rang', { answeredAt: '2026-11-22T00:59:59.000Z' }, 'call.upside-down', '/answeredAt'],
  ['of tomorrow', { rangAt: '2026-11-23T01:00:00.000Z', answeredAt: null, answeredById: null }, 'call.in-future', '/rangAt'],
  ['missed, without how long it rang', { answeredAt: null, answeredById: null }, 'call.waiting-missing', '/waitingSeconds'],
  ['picked up by nobody of this community', { answeredById: company.secondAgent }, 'call.answerer-unknown', '/answeredById'],
  ['picked up by a resident', { answeredById: wang.id }, 'call.answerer-unknown', '/answeredById'],
  ['about a ticket of nowhere', { ticketId: fixedId('ticket', 9999) }, 'ticket.not-there', '/ticketId']
])('a call %s is refused by name of the field', async (_what, said, code, pointer) => {
  expect(await log({ ...answered, ...said })).toMatchObject({ status: 422, body: { code, errors: [{ pointer }] } })
})

test.each([
  ['a phone number with letters', { callerPhone: '王阿姨' }, '/callerPhone', 'phone.malformed'],
  ['less than no time', { waitingSeconds: -1 }, '/waitingSeconds', 'too-small'],
  ['ring nought', { handedOverAfterRing: 0 }, '/handedOverAfterRing', 'too-small']
])('%s is not acceptable', async (_what, said, pointer, code) => {
  expect(await log({ ...answered, ...said })).toMatchObject({ status: 422, body: { errors: [{ pointer, code }] } })
})

test.each([
  ['an agent', zhou.id, '13800000001'],
  ['a supervisor', sun.id, '138******01'],
  ['a manager', gu.id, '13800000001']
])('%s sees the caller’s number as far as the post goes', async (_who, id, callerPhone) => {
  await log(answered)

  expect((await read(aDay, staff(id))).body.items).toMatchObject([{ callerPhone }])
})

test.each([
  ['nobody', null, 401],
  ['a technician', staff(li.id), 403],
  ['a resident', { id: wang.id, side: 'resident' } as const, 403],
  ['an agent of another community', staff(company.secondAgent), 404],
  ['an agent from the resident’s side', { id: zhou.id, side: 'resident' } as const, 404]
])('%s neither reads nor writes the log', async (_who, who, status) => {
  expect([(await read(aDay, who)).status, (await log(answered, who)).status]).toEqual([status, status])
})

test('the list narrows to missed calls while the figures stay those of the day', async () => {
  await log(answered)
  await log({ id: fixedId('call', 2), rangAt: '2026-11-22T01:30:00.000Z', waitingSeconds: 40, handedOverAfterRing: 3 })
  const missed = await read(`${aDay}&answered=false`)

  expect(missed.body.items).toMatchObject([{ id: fixedId('call', 2), answered: false, inTime: false, handedOverAfterRing: 3 }])
  expect(missed.body.figures).toMatchObject({ calls: 2, missed: 1, handedOver: 1, inTimeShare: 0.5 })
  // a Sunday, when the office is closed
  expect(missed.body.figures?.afterHours).toEqual({ calls: 2, answered: 1, answeredShare: 0.5 })
})

test('a period begins with its first moment and ends before its last', async () => {
  const { rangAt } = answered
  await log(answered)

  expect((await read(`from=${rangAt}&to=2026-11-22T02:00:00.000Z`)).body.items).toHaveLength(1)
  expect((await read(`from=2026-11-22T00:00:00.000Z&to=${rangAt}`)).body.items).toHaveLength(0)
})

test.each([
  ['a month', 'from=2026-10-22T00:00:00Z&to=2026-11-22T00:00:00Z', 200],
  ['more than a month', 'from=2026-10-22T00:00:00Z&to=2026-11-22T00:00:01Z', 422],
  ['nothing', 'from=2026-11-22T00:00:00Z&to=2026-11-22T00:00:00Z', 422],
  ['an open end', 'from=2026-11-22T00:00:00Z', 422]
])('a period of %s', async (_what, period, status) => {
  expect(await read(period)).toMatchObject({ status })
})

test('the log is walked through page by page, each call once', async () => {
  for (const number of [1, 2, 3]) await log({ id: fixedId('call', number), rangAt: answered.rangAt, waitingSeconds: number })
  const seen = []
  let cursor = ''
  do {
    const { body } = await read(`${aDay}&limit=1${cursor}`)
    seen.push(...body.items.map(({ id }) => id))
    cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`
  } while (cursor !== '')

  expect(seen).toEqual([3, 2, 1].map(number => fixedId('call', number)))
})

test('a cursor that we never wrote is refused', async () => {
  expect(await read(`${aDay}&cursor=nonsense`)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/cursor' }] } })
})

interface Answer {
  readonly status: number
  readonly body: {
    readonly items: readonly { readonly id: string }[]
    readonly figures: { readonly afterHours: unknown } | null
    readonly nextCursor: string | null
  }
}

async function log(call: object, who: Who | null = agent): Promise<Answer> {
  const headers = { 'content-type': 'application/json' }
  return answerOf(await service.ask(path, { method: 'POST', headers, body: JSON.stringify(call) }, who ?? undefined))
}

async function read(query = aDay, who: Who | null = agent): Promise<Answer> {
  return answerOf(await service.ask(`${path}?${query}`, {}, who ?? undefined))
}

async function answerOf(answer: Response): Promise<Answer> {
  return { status: answer.status, body: (await answer.json()) as Answer['body'] }
}

function staff(id: string): Who {
  return { id, side: 'staff' }
}
