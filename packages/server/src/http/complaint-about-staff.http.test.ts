import { chen, gu, li, qin, sun, wang, zhang, zhou } from '@linying/testkit/rules'
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
  await moveIn(zhang.id)
})
afterAll(() => service.close())

const resident = (id: string): Who => ({ id, side: 'resident' })
const staff = (id: string): Who => ({ id, side: 'staff' })

describe.each([
  { whom: 'a technician', about: li, name: '李建国', as: staff(li.id), reporter: resident(wang.id) },
  { whom: 'an agent', about: chen, name: '陈晨', as: staff(chen.id), reporter: resident(wang.id) },
  { whom: 'a supervisor', about: sun, name: '孙丽', as: staff(sun.id), reporter: resident(wang.id) },
  { whom: 'a manager', about: gu, name: '顾强', as: staff(gu.id), reporter: resident(wang.id) },
  { whom: 'somebody of the staff who lives in the room', about: zhang, name: '张伟', as: resident(zhang.id), reporter: staff(zhou.id) }
])('a complaint about $whom', ({ about, name, as, reporter }) => {
  let thing: Thing
  let number: string
  let secret: string
  beforeAll(async () => {
    const reported = await complaint(name, reporter)
    thing = reported.thing
    number = reported.number
    secret = reported.secret
    const lead = service.as(staff(about.id === gu.id ? sun.id : gu.id))
    const named = { action: 'namePerson', personId: about.id, text: '住户说的是他' } as const
    await act(lead, thing.ticketId, named, service.clock.now())
    const agent = service.as(staff(zhou.id))
    const call = { method: 'phone', at: service.clock.now(), whom: '王秀兰' } as const
    await act(agent, thing.ticketId, { action: 'confirmDetails', ...call, text: '已核实' }, service.clock.now())
    await act(agent, thing.ticketId, { action: 'addNote', text: secret, audience: 'household' }, service.clock.now())
    while ((await service.ports.outbox.drain(service.clock.now(), 500)) > 0);
  })

  test('is nowhere to be found by that person, by any endpoint', async () => {
    expect(await leaksTo(service, as, thing, [secret, thing.ticketId, number])).toEqual([])
  })

  test('is not found by its words or number, nor by another filter', async () => {
    for (const filter of [`q=${secret}`, `q=${number}`, 'kind=complaint', 'queue=mine', 'order=due', 'department=customer_service']) {
      const answer = await service.ask(`/api/tickets?${encodeURI(filter)}`, {}, as)
      const { items } = (await answer.json()) as { readonly items: readonly { readonly id: string }[] }
      expect([filter, answer.status, items.filter(({ id }) => id === thing.ticketId)]).toEqual([filter, 200, []])
    }
  })

  test('is there for the others', async () => {
    const other = staff(about.id === gu.id ? sun.id : gu.id)
    expect(await service.as(other).call('getTicket', { params: { ticketId: thing.ticketId } })).toMatchObject({ number })
  })
})

test('nobody is asked for a part of a complaint about himself', async () => {
  const { thing } = await complaint('李建国', resident(wang.id))
  const lead = service.as(staff(sun.id))
  const now = service.clock.now()
  await act(lead, thing.ticketId, { action: 'accept' }, now)
  const part = { subtaskId: fixedId('ticket', 9001), department: 'engineering', dueAt: '2026-11-30T00:00:00.000Z', text: '请说明' } as const
  await expect(act(lead, thing.ticketId, { action: 'openSubtask', ...part, ownerId: li.id }, now)).rejects.toMatchObject({
    status: 422,
    problem: { code: 'subtask.owner-concerned' }
  })
})

test('an agent is told why she cannot register a complaint about herself', async () => {
  await expect(complaint('周敏', staff(zhou.id))).rejects.toMatchObject({
    status: 422,
    problem: { errors: [{ pointer: '/complaint/aboutWhom', code: 'complaint.about-yourself' }] }
  })
})

test('the numbers of a board leave out what is hidden from whoever reads it', async () => {
  const board = async (who: Who) => {
    const { late, dueSoon, unconfirmed, departments, people } = await service.as(who).call('getRiskBoard', { query: {} })
    const sum = (rows: readonly { readonly dueSoon: number }[]) => rows.reduce((total, one) => total + one.dueSoon, 0)
    return { late, dueSoon, unconfirmed, byDepartment: sum(departments), byPerson: sum(people) }
  }
  const before = [await board(staff(sun.id)), await board(staff(gu.id))] as const
  await complaint('孙丽', resident(wang.id))
  expect(await board(staff(sun.id))).toEqual(before[0])
  expect(await board(staff(gu.id))).toMatchObject({
    dueSoon: before[1].dueSoon + 1,
    byDepartment: before[1].byDepartment + 1,
    byPerson: before[1].byPerson + 1
  })
})

/** Who may do what to a complaint that has just come in or been taken on, as the HTTP status he gets; a version is always at hand. */
const onComplaint = [
  { action: { action: 'accept' }, accepted: false, may: ['agent', 'supervisor'] },
  { action: { action: 'confirmDetails', method: 'phone', whom: '王秀兰', text: '已核实' }, accepted: false, may: ['agent', 'supervisor'] },
  {
    action: { action: 'giveFeedback', text: '今晚换', expectedPhotos: 1, shownTicketId: null },
    accepted: true,
    may: ['agent', 'supervisor']
  },
  { action: { action: 'handOver', department: 'finance', text: '归财务' }, accepted: true, may: ['agent', 'supervisor', 'manager'] },
  {
    action: { action: 'settle', text: '已处理', expectedPhotos: 0, noPhotoReason: 'nothing_to_see' },
    accepted: true,
    may: ['agent', 'supervisor']
  },
  { action: { action: 'urge', text: '' }, accepted: true, may: ['resident'] },
  { action: { action: 'assign', technicianId: li.id }, accepted: true, may: [] }
] as const

const callers = {
  resident: resident(wang.id),
  neighbour: resident(qin.id),
  technician: staff(li.id),
  agent: staff(zhou.id),
  supervisor: staff(sun.id),
  manager: staff(gu.id),
  elsewhere: staff(company.secondAgent)
} as const

test.each(onComplaint)('$action.action on a complaint is for whom the plan names: $may', async ({ action, accepted, may }) => {
  const outcomes: Record<string, number> = {}
  // nobody may report as often as this test does, all on one day
  service.clock.passMinutes(200)
  for (const [caller, who] of Object.entries(callers)) {
    const { thing } = await complaint('', resident(wang.id))
    await act(service.as(staff(gu.id)), thing.ticketId, { action: 'liftRestriction', text: '不是说哪位同事' }, service.clock.now())
    if (accepted) await act(service.as(staff(chen.id)), thing.ticketId, { action: 'accept' }, service.clock.now())
    const at = service.clock.now()
    const body = {
      ...action,
      at,
      nextUpdateAt: '2026-11-30T00:00:00.000Z',
      eventId: freshEventId(),
      occurredAt: at,
      version: accepted ? 3 : 2
    }
    const headers = { 'content-type': 'application/json', 'idempotency-key': freshKey() }
    const answer = await service.ask(`/api/tickets/${thing.ticketId}/actions`, { method: 'POST', headers, body: JSON.stringify(body) }, who)
    outcomes[caller] = answer.status
  }
  const hidden = { neighbour: 404, elsewhere: 404 }
  const known = Object.fromEntries(
    (['resident', 'technician', 'agent', 'supervisor', 'manager'] as const).map(caller => [
      caller,
      may.some(one => one === caller) ? 200 : 403
    ])
  )
  // nobody may do to a complaint what is done with tools
  const expected = action.action === 'assign' ? { resident: 409, technician: 403, agent: 409, supervisor: 409, manager: 409 } : known
  expect(outcomes).toEqual({ ...expected, ...hidden })
})

let made = 100

/** Whom it is about is said in words, as a resident does. */
async function complaint(aboutWhom: string, reporter: Who) {
  made += 1
  const secret = `态度很差${made}`
  const ticketId = fixedId('ticket', made)
  const communityId = company.community.id
  const roomId = company.wangsRoom.id
  const reportEventId = freshEventId()
  const body = {
    ...aReport(
      { id: ticketId, eventId: reportEventId, communityId, place: { kind: 'room', roomId }, text: secret, expectedPhotos: 1 },
      service.clock.now()
    ),
    kind: 'complaint' as const,
    category: 'service_attitude' as const,
    channel: 'phone' as const,
    complaint: { severity: 'major' as const, demand: secret, aboutWhom: `${aboutWhom}${secret}` }
  }
  const client = service.as(reporter)
  const { number, codeUrl } = await client.call('reportTicket', { idempotencyKey: freshKey(), body })
  const photoId = fixedId('photo', made)
  const photo = { id: photoId, ticketId, forEvent: reportEventId, contentType: 'image/jpeg', bytes: 1000 } as const
  await client.call('presignPhoto', { body: photo })
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

/** An employee may live where he works. */
async function moveIn(personId: string): Promise<void> {
  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  await owner.query(
    `insert into residencies (id, organization_id, community_id, room_id, person_id, residency, moved_in)
     values (gen_random_uuid(), $1, $2, $3, $4, 'family', '2020-01-01')`,
    [company.organizationId, company.community.id, company.wangsRoom.id, personId]
  )
  await owner.end()
}
