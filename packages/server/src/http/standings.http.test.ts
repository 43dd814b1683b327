import { statuses } from '@linying/domain'
import { booksOf, chen, gu, li, qin, wang, zhou } from '@linying/testkit'
import { act, aReport, company, fixedId, freshKey, otherCompany, type TestService, testService, type Who } from '@linying/testkit/service'
import type pg from 'pg'

let service: TestService
let books: pg.Pool
beforeAll(async () => {
  service = await testService()
  books = booksOf(service.ownerUrl)
})
afterAll(async () => {
  await books.end()
  await service.close()
})

const reporter: Who = { id: wang.id, side: 'resident' }
const neighbour: Who = { id: qin.id, side: 'resident' }
const agent: Who = { id: zhou.id, side: 'staff' }
const otherAgent: Who = { id: chen.id, side: 'staff' }
const technician: Who = { id: li.id, side: 'staff' }

const now = () => service.clock.now()
const herRoom = { kind: 'room', roomId: company.wangsRoom.id } as const
const hisRoom = { kind: 'room', roomId: company.qinsRoom.id } as const

let made = 0
async function reported(by: Who, said: Partial<Parameters<typeof aReport>[0]> = {}) {
  made += 1
  const place = by.id === qin.id ? hisRoom : herRoom
  const body = aReport({ id: fixedId('ticket', made), communityId: company.community.id, place, ...said }, now())
  return service.as(by).call('reportTicket', { idempotencyKey: freshKey(), body })
}

async function finished(ticketId: string) {
  await act(service.as(agent), ticketId, { action: 'accept' }, now())
  await act(service.as(agent), ticketId, { action: 'assign', technicianId: li.id }, now())
  await act(service.as(technician), ticketId, { action: 'take' }, now())
  await act(service.as(technician), ticketId, { action: 'arrive' }, now())
  const result = { result: 'fixed' as const, materials: [], expectedPhotos: 0, noPhotoReason: 'too_dark' as const }
  return act(service.as(technician), ticketId, { action: 'finish', ...result }, now())
}

/** The neighbour's report was the same matter. */
async function joinedBy(said: Parameters<typeof reported>[1] = {}, by: Who = neighbour) {
  const main = await reported(reporter, { text: '厨房水管爆了，钥匙在门垫下面', contactPhone: '13800000001' })
  const duplicate = await reported(by, { text: '我家天花板在滴水', contactName: '秦明', contactPhone: '13911112222', ...said })
  await act(service.as(agent), duplicate.id, { action: 'reject', reason: 'duplicate', duplicateOf: main.id }, now())
  return { main, duplicate }
}

const seen = (who: Who, ticketId: string) => service.as(who).call('getTicket', { params: { ticketId } })
const asText = async (who: Who, path: string) => (await service.ask(path, {}, who)).text()
const nothing = { isPromised: false, isAsked: false }

async function isIn(who: Who, ticketId: string, query: object): Promise<boolean> {
  const { items } = await service.as(who).call('listTickets', { query: { limit: 50, ...query } })
  return items.some(({ id }) => id === ticketId)
}

async function toldInList(who: Who, ticketId: string) {
  const { items } = await service.as(who).call('listTickets', { query: { limit: 50 } })
  const row = items.find(({ id }) => id === ticketId)
  return { isPromised: row?.due !== null, isAsked: row?.awaitsViewer }
}

async function toldOnPage(who: Who, ticketId: string) {
  const { clocks, actions } = await seen(who, ticketId)
  const isAsked = actions.some(({ action, refusal }) => action === 'confirm' && refusal === null)
  return { isPromised: clocks.some(({ endedAt }) => endedAt === null), isAsked }
}

const refusalOf = (doing: Promise<unknown>) =>
  doing.then(
    () => 'happened',
    error => error.problem?.code ?? error.code ?? error.status
  )

async function moveOut(residency: number, at: string) {
  await books.query('update residencies set moved_out = $2 where id = $1', [fixedId('residency', residency), at])
}

async function moveIn(number: number, personId: string, roomId: string, residency: 'owner' | 'tenant' | 'family', at: string) {
  await books.query(
    `insert into residencies (id, organization_id, community_id, room_id, person_id, residency, moved_in) values ($1, $2, $3, $4, $5, $6, $7)`,
    [fixedId('residency', number), company.organizationId, company.community.id, roomId, personId, residency, at]
  )
}

async function addPerson(number: number, name: string): Promise<Who> {
  const id = fixedId('person', number)
  await books.query('insert into people (id, organization_id, name) values ($1, $2, $3)', [id, company.organizationId, name])
  return { id, side: 'resident' }
}

describe('a household that joined', () => {
  test('reads what the public page says, and nothing that the reporter wrote', async () => {
    const { main } = await joinedBy()
    const view = await seen(neighbour, main.id)
    expect(view).toMatchObject({ standing: 'joined', text: null, contact: null, place: { label: '2栋' }, joining: { solved: null } })
    expect(view.timeline.every(({ words }) => Object.keys(words).length === 0)).toBe(true)

    while ((await service.ports.outbox.drain(now(), 500)) > 0);
    for (const path of [`/api/tickets/${main.id}`, '/api/tickets', '/api/inbox', '/api/tickets?q=钥匙']) {
      const said = await asText(neighbour, path)
      expect([path, ['钥匙', '王秀兰', '13800000001', '2栋320'].filter(secret => said.includes(secret))]).toEqual([path, []])
    }
  })

  test('never confirms, denies, rates, reopens or cancels for the reporter', async () => {
    const { main } = await joinedBy()
    expect(await refusalOf(act(service.as(neighbour), main.id, { action: 'cancel', text: '' }, now()))).toBe('action.not-yours')
    await finished(main.id)
    const asked = [
      { action: 'confirm', contact: null },
      { action: 'notSolved', reason: 'still_broken', text: '', expectedPhotos: 0, contact: null }
    ] as const
    for (const one of asked) expect(await refusalOf(act(service.as(neighbour), main.id, one, now()))).toBe('action.not-yours')
    await act(service.as(otherAgent), main.id, { action: 'confirm', contact: { method: 'phone', at: now(), whom: '王秀兰' } }, now())
    const later: readonly Parameters<typeof act>[2][] = [
      { action: 'deny', text: '没有' },
      { action: 'reopen', text: '又漏了' },
      { action: 'rate', level: 'dissatisfied', tags: [], text: '', contact: null }
    ]
    for (const one of later) expect(await refusalOf(act(service.as(neighbour), main.id, one, now()))).toBe('action.not-yours')
    expect((await act(service.as(reporter), main.id, { action: 'deny', text: '没有人打电话' }, now())).status).toBe('done')
  })

  test('says whether it is solved for itself, which the staff read and the reporter does not', async () => {
    const { main } = await joinedBy()
    await finished(main.id)
    const spoke = await act(service.as(neighbour), main.id, { action: 'speakForItself', solved: false, text: '我家还在滴' }, now())
    expect(spoke).toMatchObject({ status: 'done', joining: { solved: false } })
    expect((await seen(technician, main.id)).joined).toMatchObject([{ solved: false }])
    expect(await asText(reporter, `/api/tickets/${main.id}`)).not.toContain('我家还在滴')
  })

  test('keeps the ticket open against the reporter’s word, which is kept and closes it once that household is taken out into its own', async () => {
    const { main, duplicate } = await joinedBy()
    await finished(main.id)
    await act(service.as(neighbour), main.id, { action: 'speakForItself', solved: false, text: '我家还在滴' }, now())
    const said = await act(service.as(reporter), main.id, { action: 'confirm', contact: null }, now())
    expect(said).toMatchObject({ status: 'done', kept: 'confirmed' })
    const listed = async (who: Who, id: string) =>
      (await service.as(who).call('listTickets', { query: { limit: 50 } })).items.find(one => one.id === id)
    expect([(await listed(reporter, main.id))?.kept, (await listed(neighbour, main.id))?.kept]).toEqual(['confirmed', null])
    expect((await seen(neighbour, main.id)).kept).toBeNull()

    const { version, joined } = await seen(agent, main.id)
    const [household] = joined
    const splitOff = { action: 'splitOff', joinId: household?.id ?? '', text: '他家是另一根管' } as const
    expect(await refusalOf(act(service.as(technician), main.id, splitOff, now()))).toBe('action.not-yours')
    expect(await refusalOf(act(service.as(neighbour), main.id, splitOff, now()))).toBe('action.not-yours')
    const over = await act(service.as(otherAgent), main.id, splitOff, now())
    expect(over).toMatchObject({ status: 'closed', closed: { way: 'confirmed' }, joined: [] })
    expect(over.timeline.map(({ type }) => type).slice(-2)).toEqual(['HouseholdSplitOff', 'ClosedOnEarlierWord'])

    const own = await seen(neighbour, duplicate.id)
    expect(own).toMatchObject({ status: 'accepted', standing: 'household', duplicateOf: null })
    expect(own.timeline.at(-1)).toMatchObject({ type: 'TakenUpAgain', words: { text: '他家是另一根管' } })
    expect(own.clocks.find(({ metric }) => metric === 'complete')).toMatchObject({ endedAt: null })
    expect(await refusalOf(seen(neighbour, main.id))).not.toBe('happened')
    expect(await asText(reporter, `/api/tickets/${main.id}`)).not.toContain('另一根管')
    const late = act(service.as(agent), main.id, { ...splitOff, version }, now())
    await expect(late).rejects.toMatchObject({
      problem: { code: 'joined.none', happened: { type: 'HouseholdSplitOff', actorName: '陈晨' } }
    })
    expect((await seen(agent, main.id)).timeline.filter(({ type }) => type === 'HouseholdSplitOff')).toHaveLength(1)
    while ((await service.ports.outbox.drain(now(), 500)) > 0);
    expect(await asText(neighbour, '/api/inbox')).toContain('TakenUpAgain')
  })

  test('may leave, and then it is somebody else’s matter', async () => {
    const { main } = await joinedBy()
    await act(service.as(neighbour), main.id, { action: 'leave', text: '' }, now())
    expect(await refusalOf(seen(neighbour, main.id))).not.toBe('happened')
    expect((await seen(reporter, main.id)).status).toBe('submitted')
  })

  test('goes on with a ticket that its reporter cancels', async () => {
    const { main } = await joinedBy()
    const left = await act(service.as(reporter), main.id, { action: 'cancel', text: '自己拧紧了' }, now())
    expect(left).toMatchObject({ status: 'submitted', reporterLeft: true, actions: [] })
    service.clock.passMinutes(1)
    expect((await finished(main.id)).status).toBe('done')
    expect((await seen(reporter, main.id)).timeline.map(({ type }) => type)).not.toContain('WorkFinished')
    const row = (await service.as(reporter).call('listTickets', { query: { limit: 50 } })).items.find(({ id }) => id === main.id)
    const page = await seen(reporter, main.id)
    expect([row?.status, row?.technicianName, row?.awaitsViewer]).toEqual([page.status, page.technician, false])

    for (const status of statuses) expect([status, await isIn(reporter, main.id, { status })]).toEqual([status, status === page.status])
    for (const query of [{ technicianId: li.id }, { department: 'engineering' }, { risk: 'unconfirmed' }])
      expect([query, await isIn(reporter, main.id, query)]).toEqual([query, false])
    while ((await service.ports.outbox.drain(now(), 500)) > 0);
    const told = async (who: Who) =>
      (await service.as(who).call('listInbox', { query: {} })).items.filter(one => one.ticketId === main.id).map(({ type }) => type)
    expect([(await told(reporter)).includes('WorkFinished'), (await told(neighbour)).includes('WorkFinished')]).toEqual([false, true])

    const asked = { method: 'phone', outcome: 'unreachable', whom: '秦明', text: '他家没人接', note: '', expectedPhotos: 0 } as const
    await act(service.as(otherAgent), main.id, { action: 'recordVisit', ...asked, at: now() }, now())
    expect(await asText(reporter, '/api/visits')).not.toContain('他家没人接')
    expect(await asText(otherAgent, '/api/visits')).toContain('他家没人接')
    const spoke = await act(service.as(neighbour), main.id, { action: 'speakForItself', solved: true, text: '' }, now())
    expect(spoke.status).toBe('closed')
  })

  test('comes along with a report by telephone: who repairs it reads its words, number and appointment', async () => {
    const appointments = [{ from: '2026-11-23T01:00:00.000Z', to: '2026-11-23T03:00:00.000Z' }]
    const { main } = await joinedBy({ channel: 'phone', place: hisRoom, appointments }, agent)
    await act(service.as(agent), main.id, { action: 'accept' }, now())
    await act(service.as(agent), main.id, { action: 'assign', technicianId: li.id }, now())
    expect((await seen(technician, main.id)).joined).toMatchObject([
      { place: '2栋321', text: '我家天花板在滴水', phone: '13911112222', appointments }
    ])
    expect((await seen(neighbour, main.id)).standing).toBe('joined')
    expect(await asText(reporter, `/api/tickets/${main.id}`)).not.toContain('13911112222')
  })

  test('is of the same kind, and never comes into a complaint about somebody', async () => {
    const complaint = { severity: 'minor', demand: '', aboutWhom: '', aboutPersonId: gu.id } as const
    const about = await reported(agent, { kind: 'complaint', category: 'service_attitude', complaint, channel: 'phone' })
    const plain = { ...complaint, aboutPersonId: null }
    const another = await reported(neighbour, { kind: 'complaint', category: 'value_added', complaint: plain })
    const repair = await reported(neighbour)
    for (const duplicate of [another, repair]) {
      const said = { action: 'reject', reason: 'duplicate', duplicateOf: about.id } as const
      expect(await refusalOf(act(service.as(agent), duplicate.id, said, now()))).toBe('join.other-matter')
    }
  })
})

describe('whom an agent may let follow a ticket', () => {
  test.each([
    ['a stranger', '01900000-0000-7000-8000-0000000fffff', 'resident.unknown'],
    ['somebody of another company', otherCompany.resident, 'resident.unknown'],
    ['somebody of another community', company.secondResident, 'resident.unknown'],
    ['the technician, who does not live here', li.id, 'resident.unknown'],
    ['nobody', null, 'resident.unknown']
  ])('%s: no', async (_who, residentId, code) => {
    const { id } = await reported(reporter)
    expect(await refusalOf(act(service.as(agent), id, { action: 'join', residentId, from: null }, now()))).toBe(code)
    expect((await seen(agent, id)).joined).toEqual([])
    while ((await service.ports.outbox.drain(now(), 500)) > 0);
  })

  test('a report that is no duplicate of it brings nobody', async () => {
    const { id } = await reported(reporter)
    const other = await reported(neighbour)
    expect(await refusalOf(act(service.as(agent), id, { action: 'join', residentId: qin.id, from: other.id }, now()))).toBe(
      'ticket.not-there'
    )
  })
})

describe('who lives there', () => {
  test('a technician who lives in the room does not say that his own work is solved', async () => {
    await moveIn(71, li.id, company.wangsRoom.id, 'family', '2026-01-01T00:00:00.000Z')
    const { id } = await reported(reporter)
    await finished(id)
    const asResident = service.as({ id: li.id, side: 'resident' })
    expect(await refusalOf(act(asResident, id, { action: 'confirm', contact: null }, now()))).toBe('contact.handler')
    expect([await toldInList({ id: li.id, side: 'resident' }, id), await toldInList(reporter, id)]).toMatchObject([
      { isAsked: false },
      { isAsked: true }
    ])
    await books.query('delete from residencies where id = $1', [fixedId('residency', 71)])
  })

  test('staff who live there speak for their own room, marked so, and not about a public place', async () => {
    await moveIn(72, gu.id, company.wangsRoom.id, 'family', '2026-01-01T00:00:00.000Z')
    const asResident: Who = { id: gu.id, side: 'resident' }
    const { id } = await reported(reporter)
    await finished(id)
    const closed = await act(service.as(asResident), id, { action: 'confirm', contact: null }, now())
    expect(closed.closed?.way).toBe('confirmed_by_staff')
    const lift = await reported(asResident, { place: { kind: 'public', publicPlaceId: company.lift.id } })
    await finished(lift.id)
    expect(await refusalOf(act(service.as(asResident), lift.id, { action: 'confirm', contact: null }, now()))).toBe('resident.staff')
    await books.query('delete from residencies where id = $1', [fixedId('residency', 72)])
  })

  test('a landlord does not read what his tenant asked, complained of or wished for, and the tenant not his', async () => {
    const landlord = await addPerson(301, '房东')
    await moveIn(73, landlord.id, company.qinsRoom.id, 'owner', '2026-01-01T00:00:00.000Z')
    const question = await reported(neighbour, { kind: 'consultation', category: 'parking', text: '租约到期车位怎么办' })
    const repair = await reported(neighbour)
    expect(await refusalOf(seen(landlord, question.id))).toBe('not-found')
    expect(await asText(landlord, '/api/tickets')).not.toContain('租约到期')
    expect((await seen(landlord, repair.id)).standing).toBe('household')
    const his = await reported({ id: landlord.id, side: 'resident' }, { kind: 'consultation', category: 'parking', place: hisRoom })
    expect(await refusalOf(seen(neighbour, his.id))).toBe('not-found')
  })

  test('who moved out reads nothing that was written later and does nothing; a reporter keeps the outcome, and whoever lives there now sees when somebody comes', async () => {
    const appointments = [{ from: '2026-11-23T01:00:00.000Z', to: '2026-11-23T03:00:00.000Z' }]
    const { id } = await reported(reporter, { text: '我的话', appointments })
    const family = await addPerson(302, '家属')
    await moveIn(74, family.id, company.wangsRoom.id, 'family', '2026-01-01T00:00:00.000Z')
    service.clock.passMinutes(5)
    await moveOut(1, now())
    await moveOut(74, now())
    const tenant = await addPerson(303, '新租户')
    await moveIn(75, tenant.id, company.wangsRoom.id, 'tenant', now())
    service.clock.passMinutes(5)
    await act(service.as(agent), id, { action: 'addNote', text: '搬走以后写的', audience: 'household' }, now())

    const now1 = await seen(tenant, id)
    expect(now1).toMatchObject({ standing: 'newcomer', text: null, contact: null, appointments, actions: [] })
    const before = await seen(reporter, id)
    expect(before).toMatchObject({ text: '我的话', status: 'submitted', actions: [] })
    expect(JSON.stringify([now1, before])).not.toContain('搬走以后写的')
    expect(await refusalOf(act(service.as(reporter), id, { action: 'urge', text: '' }, now()))).toBe('resident.moved-out')

    await finished(id)
    await act(service.as(otherAgent), id, { action: 'confirm', contact: { method: 'phone', at: now(), whom: '王秀兰' } }, now())
    expect((await seen(reporter, id)).closed).toMatchObject({ way: 'reported' })
    expect((await seen(family, id)).status).toBe('submitted')
    expect(await refusalOf(seen(tenant, id))).not.toBe('happened')
    const listed = async (who: Who) =>
      (await service.as(who).call('listTickets', { query: { limit: 50 } })).items.find(one => one.id === id)
    expect([(await listed(reporter))?.status, (await listed(family))?.status]).toEqual(['closed', 'submitted'])

    // being in a list, or not, tells no more than the list without a question
    for (const status of statuses) {
      expect([status, await isIn(family, id, { status })]).toEqual([status, status === 'submitted'])
      expect([status, await isIn(reporter, id, { status })]).toEqual([status, status === 'closed'])
    }
    for (const query of [{ technicianId: li.id }, { inChargeId: zhou.id }, { department: 'engineering' }, { risk: 'unconfirmed' }])
      for (const who of [family, reporter]) expect([query, await isIn(who, id, query)]).toEqual([query, false])
  })

  test('whoever has moved out is told in a list of no promise and asked for nothing there, as on the page', async () => {
    const tenant = await addPerson(305, '要搬走的人')
    await moveIn(77, tenant.id, company.qinsRoom.id, 'tenant', '2026-01-01T00:00:00.000Z')
    const open = await reported(tenant, { place: hisRoom })
    const done = await reported(tenant, { place: hisRoom })
    await finished(done.id)
    const atHome = [
      { isPromised: true, isAsked: false },
      { isPromised: false, isAsked: true }
    ]
    expect([await toldInList(tenant, open.id), await toldInList(tenant, done.id)]).toEqual(atHome)
    expect([await toldOnPage(tenant, open.id), await toldOnPage(tenant, done.id)]).toEqual(atHome)

    service.clock.passMinutes(5)
    await moveOut(77, now())
    const told = async () => [await toldInList(tenant, open.id), await toldInList(tenant, done.id), await toldOnPage(tenant, done.id)]
    expect(await told()).toEqual([nothing, nothing, nothing])
    await act(service.as(agent), done.id, { action: 'addNote', text: '搬走以后写的', audience: 'staff' }, now())
    expect(await told()).toEqual([nothing, nothing, nothing])
  })

  test('a reporter who turns out to have moved out before she reported reads that she did, in her list as well', async () => {
    const late = await addPerson(304, '早已搬走')
    await moveIn(76, late.id, company.qinsRoom.id, 'family', '2026-01-01T00:00:00.000Z')
    const { id } = await reported(late, { place: hisRoom, text: '搬家那天漏水' })
    await moveOut(76, '2026-11-01T00:00:00.000Z')
    await act(service.as(agent), id, { action: 'accept' }, now())

    const { items } = await service.as(late).call('listTickets', { query: { limit: 50 } })
    expect(items).toMatchObject([{ id, status: 'submitted' }])
    expect(await seen(late, id)).toMatchObject({ text: '搬家那天漏水', status: 'submitted', actions: [] })
  })
})
