import { chen, gu, li, qin, wang, zhou } from '@linying/testkit'
import { act, aReport, company, fixedId, freshKey, type TestService, testService, type Who } from '@linying/testkit/service'
import sharp from 'sharp'

let service: TestService
beforeAll(async () => {
  service = await testService()
})
afterAll(() => service.close())

const resident: Who = { id: wang.id, side: 'resident' }
const agent: Who = { id: zhou.id, side: 'staff' }
const otherAgent: Who = { id: chen.id, side: 'staff' }
const technician: Who = { id: li.id, side: 'staff' }
const manager: Who = { id: gu.id, side: 'staff' }

const now = () => service.clock.now()
const room = { kind: 'room', roomId: company.wangsRoom.id } as const

let made = 0
async function reported(said: Partial<Parameters<typeof aReport>[0]> = {}, by = resident) {
  made += 1
  const body = aReport({ id: fixedId('ticket', made), communityId: company.community.id, place: room, ...said }, now())
  return service.as(by).call('reportTicket', { idempotencyKey: freshKey(), body })
}

async function done(said: Parameters<typeof reported>[0] = {}) {
  const { id } = await reported(said)
  await act(service.as(agent), id, { action: 'accept' }, now())
  await act(service.as(agent), id, { action: 'assign', technicianId: li.id }, now())
  await act(service.as(technician), id, { action: 'take' }, now())
  await act(service.as(technician), id, { action: 'arrive' }, now())
  return act(
    service.as(technician),
    id,
    { action: 'finish', result: 'fixed', materials: [], expectedPhotos: 0, noPhotoReason: 'too_dark' },
    now()
  )
}

async function sendPhoto(
  by: Who,
  ticketId: string,
  forEvent: string,
  photoId: string,
  bytes: Uint8Array,
  contentType: 'image/jpeg' | 'image/png' = 'image/jpeg'
) {
  const photo = { id: photoId, ticketId, forEvent, contentType, bytes: bytes.length }
  const form = await service.as(by).call('presignPhoto', { body: photo })
  const data = new FormData()
  for (const [name, value] of Object.entries(form.fields)) data.append(name, value)
  data.append('file', new Blob([Buffer.from(bytes)], { type: contentType }), 'photo')
  const encoded = new Response(data)
  const body = new Uint8Array(await encoded.arrayBuffer())
  const headers = { 'content-type': encoded.headers.get('content-type') ?? '', 'content-length': String(body.length) }
  const upload = await service.fetch(new Request(form.url, { method: 'POST', headers, body }))
  return { upload: upload.status, completed: await service.ask(`/api/photos/${photoId}/complete`, { method: 'POST' }, by) }
}

test('one repair goes the whole way, and whoever scans its code reads every step', async () => {
  const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#888' } })
    .withExif({ IFD3: { GPSLatitude: '30/1 15/1 0/1' } })
    .jpeg()
    .toBuffer()
  const ticket = await reported({ photosPublic: true })
  expect(ticket).toMatchObject({ number: 'WX-2611-0001', status: 'submitted', place: { label: '2栋320' } })

  await act(service.as(agent), ticket.id, { action: 'accept' }, now())
  await act(service.as(agent), ticket.id, { action: 'assign', technicianId: li.id }, now())
  const li_ = service.as(technician)
  await act(li_, ticket.id, { action: 'take' }, now())
  service.clock.passMinutes(5)
  await act(li_, ticket.id, { action: 'depart', etaAt: '2026-11-22T02:40:00.000Z' }, now())
  service.clock.passMinutes(15)
  await act(li_, ticket.id, { action: 'arrive' }, now())
  const stepId = fixedId('event', 9001)
  const materials = [{ name: '弯头 DN20', quantity: '2', unit: '个' }]
  const step = { step: 'replace_part' as const, materials, expectedPhotos: 1, noPhotoReason: null }
  await act(li_, ticket.id, { action: 'recordStep', eventId: stepId, note: '旧弯头开裂', ...step }, now())
  const sent = await sendPhoto(technician, ticket.id, stepId, fixedId('photo', 1), photo)
  expect([sent.upload, sent.completed.status]).toEqual([204, 200])
  service.clock.passMinutes(10)
  await act(
    li_,
    ticket.id,
    { action: 'finish', result: 'fixed', materials: [], expectedPhotos: 0, noPhotoReason: 'resident_refused' },
    now()
  )

  const page = await service.ask(new URL(ticket.codeUrl).pathname)
  const text = await page.text()
  expect(page.status).toBe(200)
  for (const word of ['更换', '弯头 2 个', '李师傅', 'A1', '0571-88000001']) expect(text).toContain(word)
  for (const personal of ['王秀兰', '李建国', '旧弯头开裂', '13800000001', '2栋320', '厨房水管爆了']) expect(text).not.toContain(personal)
  expect(page.headers.get('x-robots-tag')).toBe('noindex')

  const { version } = await service.as(resident).call('getTicket', { params: { ticketId: ticket.id } })
  await act(service.as(resident), ticket.id, { action: 'confirm', version }, now())
  const rated = await act(service.as(resident), ticket.id, { action: 'rate', level: 'very_satisfied', text: '师傅很细心' }, now())
  expect(rated).toMatchObject({ status: 'closed', closed: { way: 'confirmed' }, rating: { level: 'very_satisfied', reported: false } })

  const seen = await service.as(manager).call('getTicket', { params: { ticketId: ticket.id } })
  expect(seen.timeline.map(({ type }) => type)).toEqual([
    'TicketReported',
    'TicketAccepted',
    'TicketAssigned',
    'TicketTaken',
    'TechnicianDeparted',
    'TechnicianArrived',
    'StepRecorded',
    'PhotoReceived',
    'WorkFinished',
    'SolutionConfirmed',
    'ServiceRated'
  ])
})

test('others see a photo without where and when it was taken', async () => {
  const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#888' } })
    .withExif({ IFD0: { Make: 'SECRETPHONE' }, IFD3: { GPSLatitude: '30/1 15/1 0/1' } })
    .jpeg()
    .toBuffer()
  const eventId = fixedId('event', 9101)
  const { id } = await reported({ eventId, expectedPhotos: 1 })
  const { completed } = await sendPhoto(resident, id, eventId, fixedId('photo', 11), photo)
  const { url } = (await completed.json()) as { readonly url: string }

  const shown = Buffer.from(await (await service.fetch(new Request(url))).arrayBuffer())

  expect(photo.includes('SECRETPHONE')).toBe(true)
  expect(shown.includes('SECRETPHONE')).toBe(false)
  expect((await sharp(shown).metadata()).exif).toBeUndefined()
})

test('a report that is sent twice is one ticket, under the same key and under another', async () => {
  const body = aReport({ id: fixedId('ticket', 5001), communityId: company.community.id, place: room }, now())
  const first = await service.as(resident).call('reportTicket', { idempotencyKey: 'the-same-key', body })
  const again = await service.as(resident).call('reportTicket', { idempotencyKey: 'the-same-key', body })
  const otherwise = await service.as(resident).call('reportTicket', { idempotencyKey: freshKey(), body })
  expect([again.number, otherwise.number]).toEqual([first.number, first.number])
})

test('an idempotency key does not serve two different requests', async () => {
  const { id } = await reported()
  const urge = (text: string, eventId: string) =>
    service.as(resident).call('takeAction', {
      params: { ticketId: id },
      idempotencyKey: 'urging-once',
      body: { action: 'urge', text, eventId, occurredAt: now() }
    })
  await urge('请快一点', fixedId('event', 9201))
  await expect(urge('水更大了', fixedId('event', 9202))).rejects.toMatchObject({ status: 422, problem: { code: 'key-reused' } })
})

test('a tap that is sent again is one event', async () => {
  const { id } = await reported()
  const command = { action: 'urge', eventId: fixedId('event', 9203) } as const
  await act(service.as(resident), id, command, now())
  expect(await act(service.as(resident), id, command, now())).toMatchObject({ urgeCount: 1 })
})

test('of two agents who decide at the same moment one is told that things have changed', async () => {
  const { id, version } = await reported()
  const outcomes = await Promise.allSettled([
    act(service.as(agent), id, { action: 'accept', version }, now()),
    act(service.as(otherAgent), id, { action: 'reject', reason: 'not_ours', whoCanHelp: '请联系自来水公司 96390', version }, now())
  ])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 409 } })
})

test('two steps recorded at the same moment are both kept', async () => {
  const { id } = await reported()
  await act(service.as(agent), id, { action: 'accept' }, now())
  await Promise.all(
    [1, 2, 3, 4].map(number => act(service.as(agent), id, { action: 'addNote', text: `第${number}条`, audience: 'staff' }, now()))
  )
  const { timeline } = await service.as(agent).call('getTicket', { params: { ticketId: id } })
  expect(timeline.filter(({ type }) => type === 'NoteAdded')).toHaveLength(4)
})

test('a resident without WeChat is heard through an agent who did not do the work, and it is counted as reported', async () => {
  const { id, version } = await done()
  const contact = { method: 'phone', whom: '王秀兰', at: now() } as const
  await expect(act(service.as(otherAgent), id, { action: 'confirm', version }, now())).rejects.toMatchObject({
    problem: { code: 'contact.missing' }
  })
  await act(service.as(otherAgent), id, { action: 'confirm', contact, version }, now())
  const rated = await act(service.as(otherAgent), id, { action: 'rate', level: 'satisfied', contact }, now())
  expect(rated).toMatchObject({ closed: { way: 'reported' }, rating: { reported: true } })
  expect(await act(service.as(resident), id, { action: 'deny', text: '没有人给我打过电话' }, now())).toMatchObject({
    status: 'done',
    rating: null
  })
})

test('what is not solved goes back to the technician and is counted', async () => {
  const { id, version } = await done()
  const again = await act(service.as(resident), id, { action: 'notSolved', reason: 'still_broken', text: '还在滴水', version }, now())
  expect(again).toMatchObject({ status: 'assigned', reopenCount: 1, technician: { name: '李建国', taken: false } })
})

test('a screen that asks again is told when nothing is new', async () => {
  const { id } = await reported()
  const first = await service.ask(`/api/tickets/${id}`, {}, resident)
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await service.ask(`/api/tickets/${id}`, { headers }, resident)).status).toBe(304)
  await act(service.as(agent), id, { action: 'accept' }, now())
  expect((await service.ask(`/api/tickets/${id}`, { headers }, resident)).status).toBe(200)
})

test('an agent who renews a code makes the old one lead nowhere', async () => {
  const { id, codeUrl } = await reported()
  const renewed = await act(service.as(agent), id, { action: 'renewCode' }, now())
  const old = await service.ask(new URL(codeUrl).pathname)
  expect([old.status, (await service.ask(new URL(renewed.codeUrl).pathname)).status]).toEqual([404, 200])
  expect(await old.text()).toContain('</html>')
})

test('a code can be kept as a picture', async () => {
  const { codeUrl } = await reported()
  const picture = await service.ask(`${new URL(codeUrl).pathname}.png`)
  const { format, width } = await sharp(Buffer.from(await picture.arrayBuffer())).metadata()
  expect([picture.headers.get('content-type'), format, width]).toEqual(['image/png', 'png', 720])
})

test('what happened reaches the inbox of those it concerns, and not of him who did it', async () => {
  const { id } = await reported()
  await act(service.as(agent), id, { action: 'accept' }, now())
  while ((await service.ports.outbox.drain(now(), 500)) > 0);
  const told = async (who: Who) => (await service.as(who).call('listInbox', { query: {} })).items.filter(({ ticketId }) => ticketId === id)
  expect((await told(resident)).map(({ type }) => type)).toEqual(['TicketAccepted'])
  expect((await told(otherAgent)).map(({ type }) => type)).toEqual(['TicketReported'])
  expect((await told(resident))[0]?.sentence).toMatch(/接单|受理/)
})

test('a duplicate leads its reporter to the ticket that is being worked on', async () => {
  const lift = { place: { kind: 'public', publicPlaceId: company.lift.id }, category: 'lift' } as const
  const neighbour: Who = { id: qin.id, side: 'resident' }
  const first = await reported(lift)
  const second = await reported(lift, neighbour)
  await expect(service.as(neighbour).call('getTicket', { params: { ticketId: first.id } })).rejects.toMatchObject({ status: 404 })

  await act(service.as(agent), second.id, { action: 'reject', reason: 'duplicate', duplicateOf: first.id, version: second.version }, now())

  const followed = await service.as(neighbour).call('getTicket', { params: { ticketId: first.id } })
  expect(followed.timeline.map(({ type }) => type)).toEqual(['TicketReported', 'ReporterJoined'])
})

test('the list is paged without gaps and without repeats', async () => {
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await service.as(agent).call('listTickets', { query: { limit: 3, ...(cursor ? { cursor } : {}) } })
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  const all = await service.as(agent).call('listTickets', { query: { limit: 50 } })
  expect(seen).toEqual(all.items.map(({ id }) => id))
  expect(new Set(seen).size).toBe(seen.length)
})

test('a lost refresh answer may be asked for again, a stolen token ends the session', async () => {
  const client = service.as(undefined)
  const first = await client.call('signIn', { body: { credential: 'demo:王秀兰', side: 'resident' } })
  const second = await client.call('refreshSession', { body: { refreshToken: first.refreshToken } })
  await client.call('refreshSession', { body: { refreshToken: first.refreshToken } })
  service.clock.passMinutes(2)
  await expect(client.call('refreshSession', { body: { refreshToken: first.refreshToken } })).rejects.toMatchObject({ status: 401 })
  await expect(client.call('refreshSession', { body: { refreshToken: second.refreshToken } })).rejects.toMatchObject({ status: 401 })
})

test('nobody without a post enters the staff variant', async () => {
  const body = { credential: 'demo:王秀兰', side: 'staff' } as const
  await expect(service.as(undefined).call('signIn', { body })).rejects.toMatchObject({ status: 403 })
})
