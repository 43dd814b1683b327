import { admin, chen, fang, gu, li, sun, wang, zhang, zhou } from '@linying/testkit/rules'
import {
  act,
  aReport,
  company,
  fixedId,
  freshEventId,
  freshKey,
  leaksTo,
  type TestService,
  type Thing,
  testService,
  type Who
} from '@linying/testkit/service'
import pg from 'pg'

let service: TestService
beforeAll(async () => {
  service = await testService()
  await asOwner(
    `insert into residencies (id, organization_id, community_id, room_id, person_id, residency, moved_in)
     values (gen_random_uuid(), $1, $2, $3, $4, 'family', '2020-01-01')`,
    [company.organizationId, company.community.id, company.wangsRoom.id, zhang.id]
  )
})
afterAll(() => service.close())

const resident = (id: string): Who => ({ id, side: 'resident' })
const staff = (id: string): Who => ({ id, side: 'staff' })
const now = () => service.clock.now()
const statusFor = async (who: Who, id: string) => (await service.ask(`/api/tickets/${id}`, {}, who)).status

/** How residents write of 陈晨, an agent whose badge is A4. */
const ways = [
  { how: 'with a space', aboutWhom: '陈 晨' },
  { how: 'with a dot and a title', aboutWhom: '陈·晨女士' },
  { how: 'by a nickname', aboutWhom: '小陈' },
  { how: 'by a surname and 姐', aboutWhom: '陈姐' },
  { how: 'by a title', aboutWhom: '前台陈经理' },
  { how: 'by the badge in full width', aboutWhom: '工号：Ａ４' },
  { how: 'in pinyin', aboutWhom: 'chen chen' },
  { how: 'as a feature', aboutWhom: '扎马尾的那位' },
  { how: 'only in the text, spaced', aboutWhom: '', text: '陈 晨在电话里冲我喊' },
  { how: 'only in the text, in pinyin', aboutWhom: '', text: 'Chén Chén 在电话里冲我喊' },
  { how: 'only in the demand', aboutWhom: '', demand: '请小陈道歉' },
  { how: 'in a complaint about fees', aboutWhom: '', category: 'fee_dispute' as const, text: '问物业费，小陈把电话挂了' },
  { how: 'not at all, in a complaint about attitude', aboutWhom: '', text: '打电话被挂断三次' }
]

describe.each(ways)('a complaint that names somebody $how', ({ how: _, ...said }) => {
  let given: { readonly thing: Thing; readonly number: string; readonly secret: string }
  beforeAll(async () => {
    given = await complained(said)
    await drained()
  })

  test('is nowhere to be found by any agent or technician, nor by an employee who lives in that room, by any endpoint', async () => {
    const { thing, number, secret } = given
    for (const who of [staff(chen.id), staff(zhou.id), staff(li.id), resident(zhang.id)])
      expect(await leaksTo(service, who, thing, [secret, thing.ticketId, number])).toEqual([])
  })

  test('is read by whoever leads and by who reported it, who see that it is restricted', async () => {
    for (const who of [staff(sun.id), staff(fang.id), staff(gu.id), resident(wang.id)])
      expect(await service.as(who).call('getTicket', { params: { ticketId: given.thing.ticketId } })).toMatchObject({
        number: given.number,
        complaint: { restricted: true }
      })
    expect(await statusFor(staff(admin.id), given.thing.ticketId)).toBe(404)
  })
})

test('nobody but who leads is told, and its clocks run', async () => {
  const { thing, number } = await complained({ aboutWhom: '小陈' })
  await drained()
  service.clock.passMinutes(20)
  while ((await service.ports.clocks.sweep(now(), 500)) > 0);
  await drained()
  const told = async (id: string) => (await inboxOf(id)).flatMap(item => (item.ticketId === thing.ticketId ? [item.type] : []))
  expect(await Promise.all([zhou, chen, li].map(({ id }) => told(id)))).toEqual([[], [], []])
  expect(await told(sun.id)).toEqual(expect.arrayContaining(['TicketReported', 'ClockWarned', 'ClockBroken']))
  expect(number).toMatch(/^TS-/)
})

test('a guess is told to who leads, not to the resident, and settles nothing', async () => {
  const { thing } = await complained({ aboutWhom: '陈晨' })
  const seenBy = async (who: Who) => (await service.as(who).call('getTicket', { params: { ticketId: thing.ticketId } })).complaint
  expect(await seenBy(staff(sun.id))).toMatchObject({ restricted: true, aboutName: '陈晨' })
  expect(await seenBy(resident(wang.id))).toMatchObject({ restricted: true, aboutName: null })
  expect(await statusFor(staff(zhou.id), thing.ticketId)).toBe(404)
})

test('whom it is about loses it at once, inbox and all, when somebody names her; the agents go on with it', async () => {
  const { thing, number, secret } = await complained({ aboutWhom: '孙主管' })
  await drained()
  await lead(fang.id, thing.ticketId, { action: 'namePerson', personId: sun.id, text: '住户电话里说的' })
  await drained()
  expect(await leaksTo(service, staff(sun.id), thing, [secret, thing.ticketId, number])).toEqual([])
  const { items } = await service.as(staff(zhou.id)).call('listInbox', { query: {} })
  expect(items).toContainEqual(expect.objectContaining({ ticketNumber: number, type: 'PersonNamed' }))
  await act(service.as(staff(zhou.id)), thing.ticketId, { action: 'accept' }, now())
  const { timeline } = await service.as(staff(zhou.id)).call('getTicket', { params: { ticketId: thing.ticketId } })
  expect(timeline.map(({ type }) => type)).not.toContain('PersonNamed')
})

test('an open complaint goes back to who leads when one of them restricts it, and the agents have nothing of it any more', async () => {
  const { thing, number, secret } = await complained({ category: 'public_area', text: '水泵半夜很吵' })
  await act(service.as(staff(zhou.id)), thing.ticketId, { action: 'addNote', text: secret, audience: 'household' }, now())
  await drained()
  await lead(gu.id, thing.ticketId, { action: 'restrict', text: '住户说是某位同事不处理' })
  expect(await leaksTo(service, staff(zhou.id), thing, [secret, thing.ticketId, number])).toEqual([])
  await lead(sun.id, thing.ticketId, { action: 'liftRestriction', text: '说的是水泵' })
  expect(await statusFor(staff(zhou.id), thing.ticketId)).toBe(200)
})

test('a visit and a call that belong to it are hidden with it', async () => {
  const { thing, secret } = await complained({ category: 'public_area', text: '水泵半夜很吵' })
  const call = {
    id: fixedId('call', made),
    rangAt: now(),
    waitingSeconds: 20,
    ticketId: thing.ticketId,
    note: secret,
    callerPhone: '13811112222'
  }
  await service.as(staff(zhou.id)).call('logCall', { params: { communityId: thing.communityId }, body: call })
  await act(
    service.as(staff(zhou.id)),
    thing.ticketId,
    { action: 'confirmDetails', method: 'phone', whom: '王秀兰', at: now(), text: '吵' },
    now()
  )
  const settled = { action: 'settle', text: '已处理', expectedPhotos: 0, noPhotoReason: 'nothing_to_see' } as const
  await act(service.as(staff(zhou.id)), thing.ticketId, settled, now())
  const visitId = freshEventId()
  const visit = {
    action: 'recordVisit',
    method: 'phone',
    at: now(),
    outcome: 'solved',
    whom: '王秀兰',
    text: secret,
    eventId: visitId
  } as const
  await act(service.as(staff(chen.id)), thing.ticketId, visit, now())
  const sentBack = { action: 'sendBack', comment: '请写明谁接的电话', eventId: freshEventId(), occurredAt: now(), version: 1 } as const
  await service.as(staff(gu.id)).call('actOnVisit', { params: { visitId }, body: sentBack })
  await drained()
  expect(await inboxOf(chen.id)).toContainEqual(expect.objectContaining({ visitId, type: 'VisitSentBack' }))
  await lead(gu.id, thing.ticketId, { action: 'restrict', text: '住户说是某位同事不处理' })
  expect(await inboxOf(chen.id)).not.toContainEqual(expect.objectContaining({ visitId }))
  for (const { id } of [chen, zhou]) {
    expect(await leaksTo(service, staff(id), thing, [secret, '13811112222', thing.ticketId])).toEqual([])
    const sheet = await service.ask('/api/visit-sheet?utcOffsetMinutes=480', {}, staff(id))
    expect([sheet.status, (await sheet.text()).includes(secret)]).toEqual([200, false])
  }
  const { items } = await service.as(staff(sun.id)).call('listVisits', { query: { communityId: thing.communityId } })
  expect(items).toContainEqual(expect.objectContaining({ ticketId: thing.ticketId, excerpt: secret }))
})

test('the agent who took it down sends its photos, logs the call that it came by, and reads nothing afterwards', async () => {
  const { thing } = await complained({ aboutWhom: '小王', by: staff(zhou.id) })
  const call = { id: fixedId('call', made), rangAt: now(), waitingSeconds: 20, ticketId: thing.ticketId }
  expect(await service.as(staff(zhou.id)).call('logCall', { params: { communityId: thing.communityId }, body: call })).toMatchObject({
    id: call.id
  })
  const photo = {
    id: fixedId('photo', 5000 + made),
    ticketId: thing.ticketId,
    forEvent: thing.reportEventId,
    contentType: 'image/jpeg',
    bytes: 1000
  } as const
  await service.as(staff(zhou.id)).call('presignPhoto', { body: photo })
  expect(await statusFor(staff(zhou.id), thing.ticketId)).toBe(404)
})

test('of a complaint about the only manager the admins are told, who stand in for him', async () => {
  const { thing, number } = await complained({ aboutWhom: '顾强经理' })
  await drained()
  expect(await statusFor(staff(gu.id), thing.ticketId)).toBe(404)
  expect(await statusFor(staff(admin.id), thing.ticketId)).toBe(200)
  const { items } = await service.as(staff(admin.id)).call('listTickets', { query: { q: number } })
  expect(items.map(({ id }) => id)).toEqual([thing.ticketId])
  service.clock.passMinutes(24 * 60)
  while ((await service.ports.clocks.sweep(now(), 500)) > 0);
  await drained()
  const inbox = await service.as(staff(admin.id)).call('listInbox', { query: {} })
  expect(inbox.items).toContainEqual(expect.objectContaining({ ticketId: thing.ticketId, type: 'ClockBroken' }))
  await lead(admin.id, thing.ticketId, { action: 'namePerson', personId: gu.id, text: '住户写的就是经理' })
  expect(await statusFor(staff(gu.id), thing.ticketId)).toBe(404)
})

test('who leads may act on a restricted complaint, whoever does not may do nothing to it', async () => {
  const { thing } = await complained({ aboutWhom: '小陈' })
  const note = { action: 'addNote', text: '看看', audience: 'staff' } as const
  for (const who of [staff(zhou.id), staff(li.id), resident(zhang.id)])
    await expect(act(service.as(who), thing.ticketId, note, now())).rejects.toMatchObject({ status: 404 })
  await lead(fang.id, thing.ticketId, { action: 'accept' })
})

let made = 7000

interface Said {
  readonly aboutWhom?: string
  readonly text?: string
  readonly demand?: string
  readonly category?: 'fee_dispute' | 'public_area'
  readonly by?: Who
}

async function complained({ aboutWhom = '', text = '', demand = '', category, by = resident(wang.id) }: Said) {
  made += 1
  const secret = `MARK${made}`
  const ticketId = fixedId('ticket', made)
  const reportEventId = freshEventId()
  const { id: communityId } = company.community
  const roomId = company.wangsRoom.id
  const report = aReport(
    { id: ticketId, eventId: reportEventId, communityId, place: { kind: 'room', roomId }, text: `${text}${secret}`, expectedPhotos: 2 },
    now()
  )
  const complaint = { severity: 'major' as const, demand, aboutWhom }
  const body = {
    ...report,
    kind: 'complaint' as const,
    category: category ?? ('service_attitude' as const),
    complaint,
    channel: 'phone' as const
  }
  const { number, codeUrl } = await service.as(by).call('reportTicket', { idempotencyKey: freshKey(), body })
  const photoId = fixedId('photo', made)
  await service
    .as(by)
    .call('presignPhoto', { body: { id: photoId, ticketId, forEvent: reportEventId, contentType: 'image/jpeg', bytes: 1000 } })
  const thing: Thing = {
    ticketId,
    communityId,
    roomId,
    reportEventId,
    photoId,
    visitId: fixedId('visit', made),
    residentId: wang.id,
    careId: fixedId('care', made),
    sessionId: fixedId('session', made),
    postId: fixedId('patrol_post', made),
    slotId: fixedId('patrol_slot', made),
    postToken: 'nobodyhasputupthispost',
    dutyId: fixedId('duty', made),
    token: codeUrl.split('/').at(-1) ?? ''
  }
  return { thing, number, secret }
}

function lead(id: string, ticketId: string, command: Parameters<typeof act>[2]) {
  return act(service.as(staff(id)), ticketId, command, now())
}

async function inboxOf(id: string) {
  const client = service.as(staff(id))
  const items = []
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const page = await client.call('listInbox', { query: cursor === undefined ? {} : { cursor } })
    items.push(...page.items)
    cursor = page.nextCursor ?? undefined
  }
  return items
}

async function drained(): Promise<void> {
  while ((await service.ports.outbox.drain(now(), 500)) > 0);
}

async function asOwner(text: string, values: readonly unknown[]): Promise<void> {
  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  await owner.query(text, [...values])
  await owner.end()
}
