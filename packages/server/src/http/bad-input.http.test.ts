import { wang, zhou } from '@linying/testkit/rules'
import { aReport, company, fixedId, freshKey, otherCompany, type TestService, testService, type Who } from '@linying/testkit/service'

let service: TestService
beforeAll(async () => {
  service = await testService()
})
afterAll(() => service.close())

const resident: Who = { id: wang.id, side: 'resident' }
const agent: Who = { id: zhou.id, side: 'staff' }
const room = { kind: 'room', roomId: company.wangsRoom.id } as const

/** A problem, or the ticket where nothing was wrong. */
interface Answered {
  readonly code: string
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[]
  readonly id: string
  readonly text: string
}

let made = 0
function report(said: Record<string, unknown> = {}): Record<string, unknown> {
  made += 1
  const sound = aReport({ id: fixedId('ticket', 100 + made), communityId: company.community.id, place: room }, service.clock.now())
  return { ...sound, ...said }
}

async function post(path: string, body: string, viewer: Who, headers: Record<string, string> = {}) {
  const init = { method: 'POST', body, headers: { 'content-type': 'application/json', 'idempotency-key': freshKey(), ...headers } }
  const answer = await service.ask(path, init, viewer)
  return { status: answer.status, type: answer.headers.get('content-type'), problem: (await answer.json()) as Answered }
}

const send = (said: Record<string, unknown>, viewer = resident) => post('/api/tickets', JSON.stringify(report(said)), viewer)

test.each([
  ['a text of 20,000 characters', { text: '漏'.repeat(20_000) }, '/text', 'too-long'],
  ['no text at all', { text: '  \n ' }, '/text', 'text.empty'],
  ['a control character', { text: '水管\u0007漏水' }, '/text', 'text.unprintable'],
  ['U+0000', { text: '水管\u0000漏水' }, '/text', 'text.unprintable'],
  ['half of an emoji', { text: '漏水\ud83d' }, '/text', 'text.unprintable'],
  ['a phone number in words', { contactPhone: '一三八' }, '/contactPhone', 'phone.malformed'],
  ['ten photos', { expectedPhotos: 10 }, '/expectedPhotos', 'too-big'],
  ['a category that we do not know', { category: 'ghost' }, '/category', 'unknown-choice'],
  ['an id that is none', { id: 'abc' }, '/id', 'id.malformed'],
  ['a time that is none', { occurredAt: 'yesterday' }, '/occurredAt', 'instant.malformed'],
  ['a time before there were telephones', { occurredAt: '1850-01-01T00:00:00Z' }, '/occurredAt', 'instant.out-of-range'],
  ['an unknown room', { place: { kind: 'room', roomId: fixedId('room', 777) } }, '/place', 'place.unknown'],
  ["a neighbour's room", { place: { kind: 'room', roomId: company.qinsRoom.id } }, '/place', 'place.unknown'],
  ["another organization's room", { place: { kind: 'room', roomId: otherCompany.room.id } }, '/place', 'place.unknown'],
  ["another organization's lift", { place: { kind: 'public', publicPlaceId: otherCompany.lift.id } }, '/place', 'place.unknown']
])('a report with %s is refused at its field', async (_what, said, pointer, code) => {
  const { status, type, problem } = await send(said)
  expect([status, type]).toEqual([422, 'application/problem+json; charset=utf-8'])
  expect(problem.errors).toContainEqual({ pointer, code, detail: expect.stringMatching(/。$/) })
})

test('an appointment that is over is refused at its field', async () => {
  const { status, problem } = await send({ appointments: [{ from: '2026-11-21T01:00:00Z', to: '2026-11-21T03:00:00Z' }] })
  expect([status, problem.code, problem.errors[0]?.pointer]).toEqual([422, 'appointment.past', '/appointments/0/to'])
})

test("another organization's community is not there", async () => {
  expect(await send({ communityId: otherCompany.community.id })).toMatchObject({ status: 404, problem: { code: 'not-found' } })
})

test('malformed JSON is said to be that', async () => {
  expect(await post('/api/tickets', '{"id":', resident)).toMatchObject({ status: 400, problem: { code: 'malformed' } })
})

test('another content type than JSON is said to be that', async () => {
  const answer = await post('/api/tickets', '<ticket/>', resident, { 'content-type': 'application/xml' })
  expect(answer).toMatchObject({ status: 415, problem: { code: 'unsupported-type' } })
})

test('a report without an idempotency key is refused', async () => {
  const answer = await service.ask(
    '/api/tickets',
    { method: 'POST', body: JSON.stringify(report()), headers: { 'content-type': 'application/json' } },
    resident
  )
  expect(answer.status).toBe(422)
})

test('emoji, ten thousand characters and line breaks come through unchanged', async () => {
  const text = `😭漏水了\n${'很急'.repeat(4_990)}🙏`
  const { status, problem: ticket } = await send({ text })
  expect([status, ticket.text]).toEqual([201, text])
})

test('an expired or foreign access token is 401', async () => {
  const headers = { authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.ZRrHA1JJJW8opsbCGfG_HACGpVUMN_a9IV7pAx_Zmeo' }
  expect((await service.ask('/api/me', { headers })).status).toBe(401)
})

test('an action that does not exist is refused at its field', async () => {
  const { problem: ticket } = await send({})
  const answer = await post(`/api/tickets/${ticket.id}/actions`, JSON.stringify({ action: 'explode' }), agent)
  expect(answer).toMatchObject({ status: 422, problem: { errors: [{ pointer: '/action', code: 'unknown-choice' }] } })
})

test('a cursor that we never wrote is refused at its field', async () => {
  const answer = await service.ask('/api/tickets?cursor=abc', {}, agent)
  expect([answer.status, ((await answer.json()) as Answered).errors[0]?.pointer]).toEqual([422, '/cursor'])
})

test.each([
  ['a page of text', Buffer.from('not a photo'), 'photo.not-an-image'],
  ['HEIC', heic(), 'photo.heic'],
  ['a photo that was cut off', Buffer.from('/9j/4AAQSkZJRgABAQEASABIAAD/2wBD', 'base64'), 'photo.broken']
])('%s sent as a photo is refused, and another may take its place', async (_what, bytes, code) => {
  const eventId = fixedId('event', 7000 + made)
  const { problem: ticket } = await send({ eventId, expectedPhotos: 1 })
  const photoId = fixedId('photo', 7000 + made)
  const photo = { id: photoId, ticketId: ticket.id, forEvent: eventId, contentType: 'image/jpeg', bytes: bytes.length } as const
  const { url, fields } = await service.as(resident).call('presignPhoto', { body: photo })
  expect((await upload(url, fields, bytes)).status).toBe(204)
  const completed = await post(`/api/photos/${photoId}/complete`, '', resident)
  expect(completed).toMatchObject({ status: 422, problem: { code } })
  const another = { ...photo, id: fixedId('photo', 8000 + made) }
  expect((await service.as(resident).call('presignPhoto', { body: another })).url).toBe(url)
  expect((await service.ask(`/api/tickets/${ticket.id}`, {}, resident)).status).toBe(200)
})

test('a photo of 20 MB is refused before it is sent, and by the store', async () => {
  const eventId = fixedId('event', 7900)
  const { problem: ticket } = await send({ eventId, expectedPhotos: 1 })
  const photo = { id: fixedId('photo', 7900), ticketId: ticket.id, forEvent: eventId, contentType: 'image/jpeg' as const }
  const large = await post('/api/photos', JSON.stringify({ ...photo, bytes: 20 * 1024 * 1024 }), resident)
  expect(large).toMatchObject({ status: 422, problem: { errors: [{ pointer: '/bytes', code: 'too-big' }] } })
  const { url, fields } = await service.as(resident).call('presignPhoto', { body: { ...photo, bytes: 1000 } })
  const refused = await upload(url, fields, Buffer.alloc(20 * 1024 * 1024, 7))
  expect([refused.status, ((await refused.json()) as Answered).code]).toEqual([400, 'photo.too-large'])
})

async function upload(url: string, fields: Readonly<Record<string, string>>, bytes: Buffer): Promise<Response> {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  data.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'photo.jpg')
  const encoded = new Response(data)
  const body = new Uint8Array(await encoded.arrayBuffer())
  const headers = { 'content-type': encoded.headers.get('content-type') ?? '', 'content-length': String(body.length) }
  return service.fetch(new Request(url, { method: 'POST', headers, body }))
}

/** The first box of a HEIC file, which is what names its type. */
function heic(): Buffer {
  const box = Buffer.alloc(64)
  box.writeUInt32BE(24, 0)
  box.write('ftypheic', 4, 'latin1')
  box.write('mif1heic', 16, 'latin1')
  return box
}
