import { type Person, plusDays } from '@linying/domain'
import {
  aComplaint,
  aTicket,
  type Course,
  changeOfCourse,
  inTheBeginning,
  li,
  liftId,
  otherRoomId,
  qin,
  setUpCommunity,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  usualReport,
  wang,
  zhang,
  zhou
} from '@linying/testkit'
import { listTickets, type TicketFilter, type TicketStore, type TicketSummaryRow, type Viewer } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { registrar } from './registrar.js'
import { ticketStore } from './ticket-store.js'

const { organizationId, communityId, roomId } = usualReport
const movedAt = '2026-11-20T06:00:00.000Z'
const all: TicketFilter = { queue: 'all', order: 'due', pastEta: false, now: plusDays(movedAt, 2), limit: 50 }

/** She moved from the room of the first two into that of the others, and joined the lift's. */
const mover: Pick<Person, 'id'> = { id: `${wang.id.slice(0, -3)}0f1` }
const before = aTicket({ ticketId: idOf(1), occurredAt: '2026-11-20T02:00:00.000Z' }).assignedTo(li)
const byPhone = aTicket({ ticketId: idOf(2), residentId: null, occurredAt: '2026-11-20T05:00:00.000Z' })
const found = inOtherRoom(3)
const lift = aTicket({ ticketId: idOf(4), roomId: null, publicPlaceId: liftId, category: 'lift', occurredAt: '2026-11-20T07:30:00.000Z' })
const later = [7, 8, 9].map(inOtherRoom)
const complaint = { severity: 'minor', aboutPersonId: zhang.id } as const
const aboutZhang = aComplaint({ ticketId: idOf(5), complaint, occurredAt: '2026-11-20T01:00:00.000Z' })
  .acceptedBy(zhou)
  .does('openSubtask', zhou, { ownerId: li.id })

let given: ThrowAwayDatabase
let store: TicketStore

beforeAll(async () => {
  given = await throwAwayDatabase()
  store = ticketStore(given.owner)
  await setUpCommunity(given.owner)
  for (const course of [before, byPhone, found, lift, ...later, aboutZhang]) await file(course)
  await moves()
})
afterAll(() => given.close())

test.each<readonly [string, Viewer, number, number]>([
  ['a resident who is told of some when they are due', viewerOf(mover, 'resident'), 3, 4],
  ['a technician who owes a part of a complaint about a colleague', viewerOf(li, 'staff'), 5, 1]
])('for %s, what is due first comes first as it is told, on whole pages and small ones', async (_who, viewer, told, untold) => {
  const whole = (await store.list(all, viewer)) ?? []
  for (const limit of [1, 2, 3]) expect(idsOf(await pagesOf(viewer, limit))).toEqual(idsOf(whole))

  expect(whole.map(({ due }) => due !== null)).toEqual([...Array(told).fill(true), ...Array(untold).fill(false)])
  const dues = whole.flatMap(({ due }) => due?.at ?? [])
  expect(dues).toEqual(dues.toSorted())
  const reports = whole.slice(told).map(({ reportedAt }) => reportedAt)
  expect(reports).toEqual(reports.toSorted().toReversed())
})

test.each<readonly [string, Viewer, readonly number[]]>([
  ['a resident', viewerOf(mover, 'resident'), [7, 8, 9]],
  ['a technician', viewerOf(li, 'staff'), [1, 3, 7, 8, 9]]
])('%s who looks for what is late finds nothing that he is not told to be due', async (_who, viewer, told) => {
  const late = await store.list({ ...all, risk: 'late', now: plusDays(movedAt, 30) }, viewer)
  expect(idsOf(late ?? [])).toEqual(told.map(idOf))
  expect(await store.list({ ...all, risk: 'due_soon', now: plusDays(movedAt, 30) }, viewer)).toEqual([])
})

function inOtherRoom(hour: number): Course {
  const at = `2026-11-20T0${hour}:00:00.000Z`
  return aTicket({ ticketId: idOf(hour), roomId: otherRoomId, residentId: qin.id, occurredAt: at }).acceptedBy(zhou)
}

async function pagesOf(viewer: Viewer, limit: number): Promise<readonly TicketSummaryRow[]> {
  const pages: TicketSummaryRow[] = []
  let after: TicketFilter['after']
  // as many as there can be, should they begin again and again
  for (let page = 0; page < 20; page++) {
    const { items, next } = await listTickets({ tickets: store, now: () => all.now }, viewer, { ...all, limit, after })
    pages.push(...items)
    if (next === null) break
    after = next
  }
  return pages
}

async function file(course: Course): Promise<void> {
  await store.create(changeOfCourse({ ...course, events: course.events.slice(0, 1) }), null)
  if (course.events.length > 1) await store.save([changeOfCourse(course, 1)], null)
}

async function moves(): Promise<void> {
  const set = registrar(given.owner)
  await set.addPeople([{ id: mover.id, organizationId, name: '某人' }])
  const hers = { organizationId, communityId, personId: mover.id, residency: 'tenant' } as const
  await set.addResidencies([
    { id: idOf(11), ...hers, roomId: roomId ?? '', movedIn: inTheBeginning, movedOut: movedAt },
    { id: idOf(12), ...hers, roomId: otherRoomId, movedIn: movedAt }
  ])
  await given.owner.execute(sql`update tickets set joined_ids = array[${mover.id}]::uuid[] where id = ${lift.ticket.id}`)
}

function idsOf(rows: readonly TicketSummaryRow[]): readonly string[] {
  return rows.map(({ id }) => id)
}

function viewerOf({ id }: Pick<Person, 'id'>, side: Viewer['side']): Viewer {
  return { personId: id, side, sessionId: '' }
}

function idOf(number: number): string {
  return `01900000-0000-7000-8000-00000000${String(number).padStart(4, '0')}`
}
