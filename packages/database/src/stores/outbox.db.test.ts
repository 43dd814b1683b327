import {
  aTicket,
  type Course,
  changeOfCourse,
  chen,
  inTheBeginning,
  li,
  setUpCommunity,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  usualReport,
  wang,
  zhou
} from '@linying/testkit'
import type { OutboxMessage, TicketChange } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { connect } from '../connect.js'
import { usualDeadlines } from '../deadlines.js'
import { inboxStore } from './inbox-store.js'
import { outbox } from './outbox.js'
import { registrar } from './registrar.js'
import { ticketStore } from './ticket-store.js'

const reported = aTicket()
const accepted = reported.acceptedBy(zhou)
const { organizationId, communityId, roomId, ticketId } = usualReport
const at = '2026-11-22T03:00:00.000Z'

let given: ThrowAwayDatabase

beforeEach(async () => {
  given = await throwAwayDatabase()
  await setUpCommunity(given.database)
})

afterEach(() => given.close())

test('the household is told what an agent did', async () => {
  await happens(accepted, ['household'])

  expect(await outbox(given.database).drain(at, 10)).toBe(1)
  const [item] = await inboxOf(wang.id, 'resident')
  expect(item).toMatchObject({
    ticketId,
    ticketNumber: 'WX-2611-0001',
    utcOffsetMinutes: 480,
    at: '2026-11-22T02:05:00.000Z',
    read: false,
    event: { type: 'TicketAccepted', actor: { id: zhou.id, as: 'agent' } },
    people: [{ name: '周敏' }]
  })
})

test('nobody is told what he did himself', async () => {
  await happens(accepted, ['agents'])
  await outbox(given.database).drain(at, 10)

  expect(await inboxOf(zhou.id, 'staff')).toEqual([])
  expect(await inboxOf(chen.id, 'staff')).toHaveLength(1)
})

test('who holds the ticket is told as staff', async () => {
  await happens(accepted.assignedTo(li), ['assignee'])
  await outbox(given.database).drain(at, 10)

  expect((await inboxOf(li.id, 'staff')).map(item => 'event' in item && item.event.type)).toEqual(['TicketAssigned', 'TicketAccepted'])
  expect(await inboxOf(li.id, 'resident')).toEqual([])
})

test('a household is who lives there now and did so when it was reported', async () => {
  const [later, gone, family] = [3, 4, 5].map(number => wang.id.slice(0, -1) + number)
  await moveIn(later, { movedIn: '2026-11-22T02:30:00.000Z' })
  await moveIn(gone, { movedIn: inTheBeginning, movedOut: '2026-11-22T02:30:00.000Z' })
  await moveIn(family, { movedIn: inTheBeginning })
  await happens(accepted, ['household'])
  await outbox(given.database).drain(at, 10)

  const told = await Promise.all([later, gone, family].map(id => inboxOf(id ?? '', 'resident')))
  expect(told.map(items => items.length)).toEqual([0, 0, 1])
})

test('two drainers at once deliver every message once', async () => {
  await happens(accepted, ['household', 'agents'])
  const { drain } = outbox(given.database)

  const delivered = await Promise.all([drain(at, 1), drain(at, 1), drain(at, 1), drain(at, 1)])
  const rest = await drain(at, 10)

  expect(delivered.reduce((sum, count) => sum + count, rest)).toBe(2)
  expect(await inboxOf(wang.id, 'resident')).toHaveLength(1)
  expect(await inboxOf(chen.id, 'staff')).toHaveLength(1)
})

test('a drain is planned once on each connection, and not again each time', async () => {
  // one session by its own way, since what is prepared is known to it alone
  const database = connect(given.ownerUrl, { ...usualDeadlines, connections: 1 })
  for (let turn = 0; turn < 10; turn += 1) await outbox(database).drain(at, 10)

  const { rows } = await database.execute(
    sql`select (custom_plans + generic_plans)::integer as times, generic_plans > 0 as "isKept" from pg_prepared_statements where statement like '%told_as_one%'`
  )
  await database.$client.end()
  expect(rows).toEqual([{ times: 10, isKept: true }])
})

test('a message that was read stays read, and nobody reads for another person', async () => {
  await happens(accepted, ['household'])
  await outbox(given.database).drain(at, 10)
  const ids = (await inboxOf(wang.id, 'resident')).map(({ id }) => id)

  await inboxStore(given.database).markRead(as(zhou.id, 'resident'), ids, at)
  expect((await inboxOf(wang.id, 'resident')).map(({ read }) => read)).toEqual([false])
  await inboxStore(given.database).markRead(as(wang.id, 'resident'), ids, at)
  expect((await inboxOf(wang.id, 'resident')).map(({ read }) => read)).toEqual([true])
})

test('a page of the inbox begins where the one before ended', async () => {
  const many = accepted.assignedTo(li).departed().arrived()
  await happens(many, ['household'])
  await outbox(given.database).drain(at, 10)
  const whole = await inboxOf(wang.id, 'resident')

  const second = await inboxStore(given.database).list(as(wang.id, 'resident'), whole[0], 10)
  expect(whole).toHaveLength(many.events.length - 1)
  expect(second.map(({ id }) => id)).toEqual(whole.slice(1).map(({ id }) => id))
})

/** Everything after the report is saved, with a message of each event to each of these. */
async function happens(course: Course, to: readonly OutboxMessage['to'][]): Promise<void> {
  const store = ticketStore(given.database)
  const change = changeOfCourse(course, 1)
  await store.create(changeOfCourse(reported), null)
  await store.save([{ ...change, messages: messagesOf(change, to) }], null)
}

function messagesOf({ events }: TicketChange, to: readonly OutboxMessage['to'][]): OutboxMessage[] {
  const each = events.flatMap(({ id, type }) => to.map(recipients => ({ eventId: id, type, to: recipients })))
  return each.map((message, index) => ({ ...message, ticketId, id: `01900000-0000-7000-8000-0000000f${String(index).padStart(4, '0')}` }))
}

function inboxOf(personId: string, side: 'resident' | 'staff') {
  return inboxStore(given.database).list(as(personId, side), undefined, 50)
}

function as(personId: string, side: 'resident' | 'staff') {
  return { personId, side, sessionId: personId }
}

async function moveIn(personId = '', time: { readonly movedIn: string; readonly movedOut?: string }): Promise<void> {
  const set = registrar(given.database)
  const ofCommunity = { organizationId, communityId, roomId: roomId ?? '' }
  await set.addPeople([{ id: personId, organizationId, name: '某人' }])
  await set.addResidencies([{ id: personId.replace('-8000-', '-a000-'), ...ofCommunity, personId, residency: 'family', ...time }])
}
