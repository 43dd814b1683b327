import type { Person } from '@linying/domain'
import {
  aTicket,
  type Course,
  changeOfCourse,
  emptyDatabase,
  fileOldTicket,
  li,
  liftId,
  otherRoomId,
  qin,
  setUpCommunity,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  wang,
  zhang,
  zhou
} from '@linying/testkit'
import type { TicketFilter, TicketStore, Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { migrate, readMigrations } from '../migrate.js'
import { ticketStore } from './ticket-store.js'

const pipe = aTicket({ ticketId: idOf(1), text: '厨房水管爆了，ＶＩＰ住户😀', occurredAt: '2026-11-20T02:00:00.000Z' })
const socket = aTicket({
  ticketId: idOf(2),
  roomId: otherRoomId,
  residentId: qin.id,
  contactName: '秦先生',
  text: '插座100%坏了_门口 50\\60',
  occurredAt: '2026-11-20T03:00:00.000Z'
})
const lift = aTicket({
  ticketId: idOf(3),
  roomId: null,
  publicPlaceId: liftId,
  residentId: null,
  text: 'Lift stops，灯坏',
  contactName: '',
  occurredAt: '2026-11-20T04:00:00.000Z'
})

let given: ThrowAwayDatabase
let store: TicketStore

beforeAll(async () => {
  given = await throwAwayDatabase()
  store = ticketStore(given.database)
  await setUpCommunity(given.database)
  await file(pipe.assignedTo(li))
  await file(socket.acceptedBy(zhou))
  await file(lift)
})

afterAll(() => given.close())

describe('staff find a ticket', () => {
  test.each<readonly [string, string, readonly Course[]]>([
    ['two characters of its report', '水管', [pipe]],
    ['three', '水管爆', [pipe]],
    ['one', '坏', [lift, socket]],
    ['its place', '2栋32', [socket, pipe]],
    ['a public place', '3号电梯', [lift]],
    ['its number', 'WX-2611-0002', [socket]],
    ['the end of its number', '0003', [lift]],
    ['its number in small letters', 'wx-2611-0001', [pipe]],
    ['whom to call', '秦先生', [socket]],
    ['its technician', '李建国', [pipe]],
    ['who reported it', '王秀兰', [pipe]],
    ['full-width digits', '３２０', [pipe]],
    ['half-width letters of what was written full-width', 'vip', [pipe]],
    ['another case', 'LIFT', [lift]],
    ['an emoji', '😀', [pipe]],
    ['two words in any order', '秦先生 插座', [socket]],
    ['words apart by a wide space', '插座　门口', [socket]],
    ['a percent sign', '0%', [socket]],
    ['a percent sign alone', '%', [socket]],
    ['an underscore', '_门', [socket]],
    ['a backslash', '50\\60', [socket]],
    ['nothing at all', '', [lift, socket, pipe]],
    ['only spaces', ' 　 ', [lift, socket, pipe]]
  ])('by %s', async (_what, q, found) => {
    expect(await foundBy(zhou, q)).toEqual(found.map(idIn))
  })

  test.each([
    ['its letters in another order', '管水'],
    ['both pairs of a word that is not there', '水管水'],
    ['a word that goes on elsewhere', '住户插座'],
    ['one word of two', '水管 插座'],
    ['a wildcard for a letter', '水_爆'],
    ['a wildcard for letters', '厨%爆'],
    ['the end of one field and the beginning of the next', '了王']
  ])('not by %s', async (_what, q) => {
    expect(await foundBy(zhou, q)).toEqual([])
  })
})

describe('the scope of a search is that of a list', () => {
  test('a resident finds her own tickets only', async () => {
    expect(await foundBy(wang, '坏', 'resident')).toEqual([])
    expect(await foundBy(qin, '坏', 'resident')).toEqual([socket].map(idIn))
  })

  test('a resident does not search names', async () => {
    expect(await foundBy(wang, '李建国', 'resident')).toEqual([])
    expect(await foundBy(wang, '王秀兰', 'resident')).toEqual([])
  })

  test('a technician searches the names of what he holds, not of what he could grab', async () => {
    expect(await foundBy(li, '王秀兰')).toEqual([pipe].map(idIn))
    expect(await foundBy(li, '插座')).toEqual([socket].map(idIn))
    expect(await foundBy(li, '秦先生')).toEqual([])
  })

  test('an answer goes on where the last one ended', async () => {
    const after = { at: lift.ticket.reportedAt, id: idIn(lift), isDue: false }
    expect(await foundBy(zhou, '坏', 'staff', { after })).toEqual([socket].map(idIn))
  })
})

describe('what is no longer there is not found', () => {
  test('erased words', async () => {
    await file(aTicket({ ticketId: idOf(4), text: '阳台渗水', contactName: '钱女士' }))
    expect([await foundBy(zhou, '阳台'), await foundBy(zhou, '钱女士')]).toEqual([[idOf(4)], [idOf(4)]])

    await given.database.execute(sql`delete from event_words where event_id in (select id from ticket_events where ticket_id = ${idOf(4)})`)

    expect([await foundBy(zhou, '阳台'), await foundBy(zhou, '钱女士')]).toEqual([[], []])
    expect(await entryOf(idOf(4))).not.toMatch(/阳台|渗水|钱女/)
  })

  test('a name that a person no longer bears', async () => {
    await file(aTicket({ ticketId: idOf(5), text: '路灯不亮' }).assignedTo(zhang))
    await asOwner(sql`update people set name = '已注销' where id = ${zhang.id}`)

    expect([await foundBy(zhou, '张强'), await foundBy(zhou, '已注销')]).toEqual([[], [idOf(5)]])
    expect(await entryOf(idOf(5))).not.toMatch(/张强/)
  })
})

test('words that come after their ticket are found by it', async () => {
  const { rows } = await given.database.execute(sql`select id from ticket_events where ticket_id = ${idIn(lift)} and seq = 1`)
  await asOwner(sql`
    insert into event_words (event_id, field, organization_id, community_id, salt, value)
    select e.id, 'placeText', e.organization_id, e.community_id, 'salt', '北门岗亭' from ticket_events e where e.id = ${rows[0]?.id}`)

  await expect(foundBy(zhou, '北门岗亭')).resolves.toEqual([idIn(lift)])
})

test.each(['', ' ', '水', '水管爆了', '  a b\t c\n\n水 管', '一\u3000二\u00a0三\u2028四\u0085五', '😀😀 x', '水水水', 'a\u0301b'])(
  'the pieces of %j are its letters and its pairs of letters, without whatever is blank',
  async form => {
    const letters = [...form]
    const pairs = letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
    const expected = new Set([...letters, ...pairs].filter(piece => !/[\s\u0085]/.test(piece)))

    const { rows } = await given.database.execute(sql`select search_pieces(${form}) as pieces`)

    expect(new Set(rows[0]?.pieces as string[])).toEqual(expected)
  }
)

test('a ticket from before there was a search is found as well', async () => {
  const before = await emptyDatabase()
  await migrate(
    before.ownerUrl,
    readMigrations().filter(({ name }) => name < '0008')
  )
  await fileOldTicket(before.ownerUrl)

  await migrate(before.ownerUrl)
  const { owner } = before
  await setUpCommunity(owner)
  const found = await ticketStore(owner).list(searching('水管'), viewerOf(zhou, 'staff'))
  await before.close()

  expect(found).toHaveLength(1)
})

async function foundBy(person: Person, q: string, side: Viewer['side'] = 'staff', more: Partial<TicketFilter> = {}) {
  const rows = await store.list({ ...searching(q), ...more }, viewerOf(person, side))
  return rows?.map(({ id }) => id)
}

function searching(q: string): TicketFilter {
  return { q, queue: 'all', order: 'newest', pastEta: false, now: '2026-11-22T00:00:00.000Z', limit: 50 }
}

function viewerOf({ id }: Person, side: Viewer['side']): Viewer {
  return { personId: id, side, sessionId: '' }
}

async function file(course: Course): Promise<void> {
  const [first] = course.events
  if (!first) throw new Error('a story begins with a report')
  await store.create(changeOfCourse({ ...course, events: [first] }), null)
  if (course.events.length > 1) await store.save([changeOfCourse(course, 1)], null)
}

/** Everything that a search could look at. */
async function entryOf(ticketId: string): Promise<string> {
  const { rows } = await given.database.execute(sql`select to_json(s)::text as entry from search_entries s where ticket_id = ${ticketId}`)
  return String(rows[0]?.entry)
}

async function asOwner(change: SQL): Promise<void> {
  await given.owner.execute(change)
}

function idIn({ ticket }: Course): string {
  return ticket.id
}

function idOf(number: number): string {
  return `01900000-0000-7000-8000-00000000${String(number).padStart(4, '0')}`
}
