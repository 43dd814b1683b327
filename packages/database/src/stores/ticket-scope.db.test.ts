import { type DoneTicket, type Person, plusDays, plusMinutes } from '@linying/domain'
import {
  admin,
  aTicket,
  type Course,
  changeOfCourse,
  fang,
  gu,
  inTheBeginning,
  li,
  liftId,
  otherRoomId,
  qin,
  setUpCommunity,
  sun,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  usualReport,
  wang,
  zhang,
  zhou
} from '@linying/testkit'
import { listTickets, type TicketFilter, type TicketStore, type Viewer } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { registrar } from './registrar.js'
import { ticketStore } from './ticket-store.js'

const { organizationId, communityId } = usualReport
const ofCommunity = { organizationId, communityId }

const home = aTicket({ ticketId: idOf(1), occurredAt: '2026-11-20T02:00:00.000Z' })
const nextDoor = aTicket({ ticketId: idOf(2), roomId: otherRoomId, residentId: qin.id, occurredAt: '2026-11-20T03:00:00.000Z' })
const lift = aTicket({ ticketId: idOf(3), roomId: null, publicPlaceId: liftId, category: 'lift', occurredAt: '2026-11-20T04:00:00.000Z' })
const byPhone = aTicket({ ticketId: idOf(4), residentId: null, occurredAt: '2026-11-20T05:00:00.000Z' })

let given: ThrowAwayDatabase
let store: TicketStore

beforeEach(async () => {
  given = await throwAwayDatabase()
  store = ticketStore(given.database)
  await setUpCommunity(given.database)
  for (const course of [home.assignedTo(li), nextDoor.acceptedBy(zhou), lift.acceptedBy(zhou), byPhone]) await file(course)
  await setUpElsewhere()
})

afterEach(() => given.close())

test('a resident sees what was reported for her room, and what she reported elsewhere', async () => {
  expect(await seenBy(wang, 'resident')).toEqual([byPhone, lift, home].map(idIn))
  expect(await seenBy(qin, 'resident')).toEqual([nextDoor].map(idIn))
})

test('of the tickets that one is linked with, somebody sees those that are his to see', async () => {
  const ids = [nextDoor, lift].map(idIn)
  expect(await seenBy(zhou, 'staff', { ids })).toEqual([lift, nextDoor].map(idIn))
  expect(await seenBy(qin, 'resident', { ids })).toEqual([idIn(nextDoor)])
  expect(await seenBy(zhou, 'staff', { ids: [idIn(faraway)] })).toEqual([])
})

test('a later tenant sees of her room that work is open and not whose, and who moved out sees no later tickets', async () => {
  const [later, earlier] = [personNumbered('0e1'), personNumbered('0e2')]
  await moveIn(later, { movedIn: '2026-11-20T02:00:00.001Z' })
  await moveIn(earlier, { movedIn: inTheBeginning, movedOut: '2026-11-20T05:00:00.000Z' })

  expect(await seenBy(later, 'resident')).toEqual([byPhone, home].map(idIn))
  const rows = await store.list(everything, viewerOf(later, 'resident'))
  expect(rows?.map(({ standing, excerpt }) => [standing, excerpt !== ''])).toEqual([
    ['household', true],
    ['newcomer', false]
  ])
  expect(await seenBy(earlier, 'resident')).toEqual([home].map(idIn))
})

test('who joined a ticket sees it', async () => {
  const joined = personNumbered('0e3')
  await addPerson(joined)
  await given.database.execute(sql`update tickets set joined_ids = array[${joined.id}]::uuid[] where id = ${idIn(nextDoor)}`)

  expect(await seenBy(joined, 'resident')).toEqual([nextDoor].map(idIn))
})

test.each([
  ['an agent', zhou],
  ['a supervisor', sun],
  ['a manager', gu]
])('%s sees every ticket of the community, newest first', async (_role, person) => {
  expect(await seenBy(person, 'staff')).toEqual([byPhone, lift, nextDoor, home].map(idIn))
})

test('a technician sees what he holds and what waits for his skills', async () => {
  expect(await seenBy(li, 'staff')).toEqual([nextDoor, home].map(idIn))
  expect(await seenBy(zhang, 'staff')).toEqual([lift].map(idIn))
})

test('his own queue and the pool are apart', async () => {
  expect(await seenBy(li, 'staff', { queue: 'mine' })).toEqual([home].map(idIn))
  expect(await seenBy(li, 'staff', { queue: 'pool' })).toEqual([nextDoor].map(idIn))
})

test('an admin sees no ticket', async () => {
  expect(await seenBy(admin, 'staff')).toEqual([])
})

test('nobody sees as staff what he may see as a resident, nor the other way round', async () => {
  await expect(seenBy(wang, 'staff')).rejects.toMatchObject(sessionOver)
  expect(await seenBy(zhou, 'resident')).toEqual([])
  expect(await store.load({ ticketId: idIn(home) }, viewerOf(zhou, 'resident'))).toBeUndefined()
})

test('by its code anyone finds a ticket, but only its household is at home there', async () => {
  const { codeHash } = changeOfCourse(home)

  expect((await store.load({ codeHash }, viewerOf(wang, 'resident')))?.standing.standing).toBe('household')
  expect((await store.load({ codeHash }, viewerOf(qin, 'resident')))?.standing.standing).toBe('public')
})

test('a community that is not theirs does not exist for staff', async () => {
  expect(await store.list({ ...everything, communityId: elsewhere.communityId }, viewerOf(gu, 'staff'))).toBeUndefined()
  expect(await store.load({ ticketId: idIn(faraway) }, viewerOf(gu, 'staff'))).toBeUndefined()
  expect(await store.versionFor(idIn(faraway), viewerOf(gu, 'staff'))).toBeUndefined()
})

test('whoever has left the post is out', async () => {
  const former = personNumbered('0e4')
  await addPerson(former)
  const held = { heldFrom: inTheBeginning, heldUntil: '2025-01-01T00:00:00.000Z' }
  await registrar(given.database).addPosts([{ id: idOf(901), ...ofCommunity, personId: former.id, role: 'manager', badge: '9', ...held }])

  await expect(seenBy(former, 'staff')).rejects.toMatchObject(sessionOver)
  expect(await store.load({ ticketId: idIn(home) }, viewerOf(former, 'staff'))).toBeUndefined()
})

test.each(['newest', 'due'] as const)('by %s, a page begins where the one before ended, without gap or repetition', async order => {
  const sameMoment = [5, 6, 7, 8, 9].map(number => aTicket({ ticketId: idOf(10 + number), occurredAt: '2026-11-20T05:00:00.000Z' }))
  for (const [index, course] of sameMoment.entries()) await file(index < 2 ? course : course.assignedTo(li).finished())
  const whole = await seenBy(zhou, 'staff', { order })

  const pages = []
  let after: TicketFilter['after']
  for (;;) {
    const { items, next } = await listTickets({ tickets: store, now: () => everything.now }, viewerOf(zhou, 'staff'), {
      ...everything,
      order,
      limit: 2,
      after
    })
    pages.push(...items.map(({ id }) => id))
    if (next === null) break
    after = next
  }
  expect(whole).toHaveLength(9)
  expect(pages).toEqual(whole)
})

test('what is due first comes first, and what nothing is promised about any more comes after it, the newest first', async () => {
  await file(
    aTicket({ ticketId: idOf(15), occurredAt: '2026-11-20T01:00:00.000Z' })
      .assignedTo(li)
      .finished()
  )
  await file(
    aTicket({ ticketId: idOf(16), occurredAt: '2026-11-20T01:30:00.000Z' })
      .assignedTo(li)
      .finished()
  )
  const inThisOrder = [byPhone, home, nextDoor, lift].map(idIn)

  expect(await seenBy(zhou, 'staff', { order: 'due' })).toEqual([...inThisOrder, idOf(16), idOf(15)])
  expect(await seenBy(wang, 'resident', { order: 'due' })).toEqual([byPhone, home, lift].map(idIn).concat(idOf(16), idOf(15)))
})

test('what nobody has taken on is found as such', async () => {
  expect(await seenBy(gu, 'staff', { inChargeId: 'nobody' })).toEqual([idIn(byPhone)])
  expect(await seenBy(gu, 'staff', { inChargeId: li.id })).toEqual([idIn(home)])
})

test('past its expected arrival is what nobody has reached in time', async () => {
  const late = aTicket({ ticketId: idOf(8), occurredAt: '2026-11-19T05:00:00.000Z' })
    .assignedTo(li)
    .departed({ etaAt: '2026-11-19T06:00:00.000Z' })
  await file(late)

  expect(await seenBy(gu, 'staff', { pastEta: true, now: '2026-11-19T06:00:00.000Z' })).toEqual([])
  expect(await seenBy(gu, 'staff', { pastEta: true, now: '2026-11-19T06:00:00.001Z' })).toEqual([idIn(late)])
})

test('to be called is who has not said a word for a day since it was done', async () => {
  const done = aTicket({ ticketId: idOf(20), occurredAt: '2026-11-19T05:00:00.000Z' })
    .assignedTo(li)
    .finished()
  const { doneAt } = done.ticket as DoneTicket // `finished` leaves it done
  await file(done)

  expect(await seenBy(zhou, 'staff', { toCall: true, now: plusMinutes(doneAt, 24 * 60 - 1) })).toEqual([])
  expect(await seenBy(zhou, 'staff', { toCall: true, now: plusDays(doneAt, 1) })).toEqual([idIn(done)])

  await given.database.execute(sql`update tickets set joined_ids = array[${qin.id}]::uuid[] where id = ${idIn(done)}`)
  expect(await seenBy(qin, 'resident', { toCall: true, now: plusDays(doneAt, 1) })).toEqual([])
})

test('what somebody still has to answer to a dissatisfied resident is found by all but neighbours, and by him as his own, until it is answered', async () => {
  const rated = aTicket({ ticketId: idOf(20), occurredAt: '2026-11-19T05:00:00.000Z' })
    .assignedTo(li)
    .rated('dissatisfied')
  await file(rated)
  expect(await seenBy(gu, 'staff', { followUp: 'open' })).toEqual([idIn(rated)])
  expect(await seenBy(fang, 'staff', { followUp: 'mine' })).toEqual([idIn(rated)])
  expect(await seenBy(gu, 'staff', { followUp: 'mine' })).toEqual([])

  await given.database.execute(sql`update tickets set joined_ids = array[${qin.id}]::uuid[] where id = ${idIn(rated)}`)
  expect(await seenBy(wang, 'resident', { followUp: 'open' })).toEqual([idIn(rated)])
  expect(await seenBy(qin, 'resident', { followUp: 'open' })).toEqual([])

  await store.save([changeOfCourse(rated.does('answerFollowUp', fang), rated.events.length)], null)
  expect(await seenBy(gu, 'staff', { followUp: 'open' })).toEqual([])
})

test('filters by status, category and technician narrow the list', async () => {
  expect(await seenBy(zhou, 'staff', { status: ['assigned'] })).toEqual([home].map(idIn))
  expect(await seenBy(zhou, 'staff', { category: 'lift' })).toEqual([lift].map(idIn))
  expect(await seenBy(zhou, 'staff', { technicianId: li.id, status: ['assigned', 'accepted'] })).toEqual([home].map(idIn))
})

test('a report stands on the community, the room and whether its sender lives there', async () => {
  const ask = {
    communityId,
    kind: 'repair' as const,
    roomId: usualReport.roomId,
    publicPlaceId: null,
    ticketId: idOf(99),
    now: '2026-11-22T00:00:00.000Z'
  }

  expect(await store.groundFor(ask, viewerOf(wang, 'resident'))).toMatchObject({
    place: { label: '2栋320', building: '2栋', isPublic: false },
    viewer: { name: '王秀兰', badge: null },
    livesHere: true,
    livesInRoom: true,
    existing: null
  })
  expect(await store.groundFor(ask, viewerOf(qin, 'resident'))).toMatchObject({ livesHere: true, livesInRoom: false })
  expect(await store.groundFor(ask, viewerOf(zhou, 'staff'))).toMatchObject({ livesHere: false, standing: { roles: ['agent'] } })
  expect(await store.groundFor({ ...ask, roomId: elsewhere.roomId }, viewerOf(zhou, 'staff'))).toMatchObject({ place: null })
  expect(await store.groundFor({ ...ask, communityId: elsewhere.communityId }, viewerOf(wang, 'resident'))).toBeUndefined()
})

test('a ticket id that exists is known as her own or as foreign', async () => {
  const ask = {
    communityId,
    kind: 'repair' as const,
    roomId: null,
    publicPlaceId: liftId,
    ticketId: idIn(home),
    now: '2026-11-22T00:00:00.000Z'
  }

  expect(await store.groundFor(ask, viewerOf(wang, 'resident'))).toMatchObject({ existing: 'own' })
  expect(await store.groundFor(ask, viewerOf(qin, 'resident'))).toMatchObject({ existing: 'foreign' })
})

const everything: TicketFilter = { queue: 'all', order: 'newest', pastEta: false, now: '2026-11-22T00:00:00.000Z', limit: 50 }

const elsewhere = {
  organizationId: idOf(801),
  communityId: idOf(802),
  roomId: idOf(803),
  buildingId: idOf(804)
}
const faraway = aTicket({ ...elsewhere, ticketId: idOf(9), residentId: null, by: { id: null, as: 'system' } })

/** Another company, of which nothing may ever be seen. */
async function setUpElsewhere(): Promise<void> {
  const set = registrar(given.database)
  const { buildingId, roomId, ...ofElsewhere } = elsewhere
  await set.addOrganizations([{ id: elsewhere.organizationId, code: 'elsewhere', name: '别处物业' }])
  await set.addCommunities([{ id: elsewhere.communityId, organizationId: elsewhere.organizationId, name: '别处', hotline: '1' }])
  await set.addBuildings([{ id: buildingId, ...ofElsewhere, name: '1栋' }])
  await set.addRooms([{ id: roomId, ...ofElsewhere, buildingId, label: '1栋101' }])
  await file(faraway)
}

async function file(course: Course): Promise<void> {
  const [first] = course.events
  if (!first) throw new Error('a story begins with a report')
  await store.create(changeOfCourse({ ...course, events: [first] }), null)
  if (course.events.length > 1) await store.save([changeOfCourse(course, 1)], null)
}

/** Nobody is signed in as staff without a post. */
const sessionOver = { cause: { code: 'LY401' } }

async function seenBy(person: Pick<Person, 'id'>, side: Viewer['side'], filter: Partial<TicketFilter> = {}) {
  const rows = await store.list({ ...everything, ...filter }, viewerOf(person, side))
  return rows?.map(({ id }) => id)
}

async function addPerson({ id }: Pick<Person, 'id'>): Promise<void> {
  await registrar(given.database).addPeople([{ id, organizationId, name: '某人' }])
}

async function moveIn(person: Pick<Person, 'id'>, time: { readonly movedIn: string; readonly movedOut?: string }): Promise<void> {
  await addPerson(person)
  const roomId = usualReport.roomId ?? ''
  const id = person.id.replace('-8000-', '-a000-')
  await registrar(given.database).addResidencies([{ id, ...ofCommunity, roomId, personId: person.id, residency: 'tenant', ...time }])
}

function viewerOf({ id }: Pick<Person, 'id'>, side: Viewer['side']): Viewer {
  return { personId: id, side, sessionId: '' }
}

function personNumbered(number: string): Pick<Person, 'id'> {
  return { id: wang.id.slice(0, -3) + number }
}

function idOf(number: number): string {
  return `01900000-0000-7000-8000-00000000${String(number).padStart(4, '0')}`
}

function idIn({ ticket }: Course): string {
  return ticket.id
}
