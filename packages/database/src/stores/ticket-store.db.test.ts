import { evolve, firstBrokenLink, plusMinutes, type SealedWord } from '@linying/domain'
import {
  aTicket,
  changeOfCourse,
  digest,
  eventIdIn,
  li,
  setUpCommunity,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  usualLeaders,
  usualReport,
  wang,
  zhou
} from '@linying/testkit'
import type { KeyUse, TicketChange, TicketStore, Viewer } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { ticketStore } from './ticket-store.js'

const wangAtHome: Viewer = { personId: wang.id, side: 'resident', sessionId: '' }
const { ticketId } = usualReport
const reported = aTicket()
const accepted = reported.acceptedBy(zhou)
const assigned = accepted.assignedTo(li)
const worked = assigned
  .departed()
  .arrived()
  .withStep({ materials: [{ name: '4分弯头 "镀锌"', quantity: '0.50', unit: '个' }] })

let given: ThrowAwayDatabase
let store: TicketStore

beforeEach(async () => {
  given = await throwAwayDatabase()
  store = ticketStore(given.database)
  await setUpCommunity(given.database)
})

afterEach(() => given.close())

test('a ticket comes back as it was saved, and its chain verifies', async () => {
  await store.create(changeOfCourse(reported), keyOf('first'))
  await store.save([changeOfCourse(worked, 1)], null)

  const record = await store.load({ ticketId }, wangAtHome)
  expect(record?.events).toEqual(changeOfCourse(worked).events)
  expect(firstBrokenLink(ticketId, record?.events ?? [], record?.words ?? [], digest)).toBeUndefined()
  expect(evolve(record?.events ?? [])).toEqual(changeOfCourse(worked).ticket)
  expect(record).toMatchObject({ number: 'WX-2611-0001', place: { label: '2栋320', building: '2栋', isPublic: false } })
})

test('the words of a report come back to the letter, and erased ones leave a chain that verifies', async () => {
  const text = `漏水😀\n${'水'.repeat(9_000)}`
  await store.create(changeOfCourse(aTicket({ text })), null)
  const before = await store.load({ ticketId }, wangAtHome)
  await given.database.execute(sql`delete from event_words where field = 'text'`)

  const after = await store.load({ ticketId }, wangAtHome)
  expect(wordFrom(before?.words, 'text')).toBe(text)
  expect(wordFrom(after?.words, 'text')).toBeUndefined()
  expect(firstBrokenLink(ticketId, after?.events ?? [], after?.words ?? [], digest)).toBeUndefined()
})

test('tickets of a community and month are numbered one after the other, without a gap after a failure', async () => {
  const numbers = [
    await store.create(changeOfCourse(reported), null),
    await store.create(changeOfCourse(reported), null),
    await store.create(changeOfCourse(ticketNumbered(2)), null)
  ]

  expect(numbers).toEqual([{ number: 'WX-2611-0001' }, 'id-taken', { number: 'WX-2611-0002' }])
})

test('numbers go on after 9999', async () => {
  const { organizationId, communityId } = usualReport
  await given.database.execute(
    sql`insert into ticket_counters (organization_id, community_id, series, last) values (${organizationId}, ${communityId}, 'WX-2611', 9999)`
  )

  expect(await store.create(changeOfCourse(reported), null)).toEqual({ number: 'WX-2611-10000' })
})

test('a report under a key that was used makes no second ticket', async () => {
  await store.create(changeOfCourse(reported), keyOf('once'))

  expect(await store.create(changeOfCourse(ticketNumbered(2)), keyOf('once'))).toBe('key-used')
  expect(await countRows('tickets')).toBe(1)
})

test('a save on an outdated version writes nothing, and its key stays free', async () => {
  await store.create(changeOfCourse(reported), null)
  await store.save([changeOfCourse(accepted, 1)], null)

  expect(await store.save([changeOfCourse(reported.cancelled(), 1)], keyOf('late'))).toBe('stale')
  expect((await store.load({ ticketId }, wangAtHome, { key: 'late' }))?.usedKey).toBeNull()
  expect(await countRows('ticket_events')).toBe(2)
})

test('of two who act at the same moment exactly one is saved', async () => {
  await store.create(changeOfCourse(reported), null)
  const [accept, cancel] = [changeOfCourse(accepted, 1), withOtherIds(changeOfCourse(reported.cancelled(), 1))]

  const outcomes = await Promise.all([accept, cancel, accept, cancel].map((change, index) => store.save([change], keyOf(`racer ${index}`))))

  expect(outcomes.filter(outcome => outcome === 'saved')).toHaveLength(1)
  expect(await countRows('ticket_events')).toBe(2)
  expect(await countRows('idempotency_keys')).toBe(1)
})

test('an action under a key that was used is not done again', async () => {
  await store.create(changeOfCourse(reported), keyOf('once'))

  expect(await store.save([changeOfCourse(accepted, 1)], keyOf('once'))).toBe('key-used')
  expect((await store.load({ ticketId }, wangAtHome))?.events).toHaveLength(1)
})

test('two tickets are changed together or not at all', async () => {
  await store.create(changeOfCourse(reported), null)
  await store.create(changeOfCourse(ticketNumbered(2)), null)
  const [first, second] = [changeOfCourse(accepted, 1), changeOfCourse(ticketNumbered(2).acceptedBy(zhou), 1)]

  expect(await store.save([first, { ...second, expectedVersion: 7 }], keyOf('half'))).toBe('stale')
  expect(await countRows('ticket_events')).toBe(2)
  expect(await store.save([first, second], keyOf('whole'))).toBe('saved')
  expect(await countRows('ticket_events')).toBe(4)
})

test('an event whose id stands in another ticket is refused', async () => {
  await store.create(changeOfCourse(reported), null)
  await store.create(changeOfCourse(ticketNumbered(2)), null)
  const change = changeOfCourse(accepted, 1)
  const taken = change.events.map(event => ({ ...event, id: eventIdIn(ticketNumbered(2).ticket.id, usualReport.eventId) }))

  expect(await store.save([{ ...change, events: taken }], null)).toBe('id-taken')
})

test('a ticket that nobody took in time is due for the service, not a moment before', async () => {
  await store.create(changeOfCourse(reported), null)
  await store.save([changeOfCourse(assigned, 1)], null)
  const { assignedAt, rules } = assigned.ticket.status === 'assigned' ? assigned.ticket : expectAssigned()
  const due = plusMinutes(assignedAt, rules.takeWithinMinutes)

  expect(await store.dueForService(plusMinutes(due, -1), 10)).toEqual([])
  expect(await store.dueForService(due, 10)).toMatchObject([{ ticketId, action: 'lapse', dueAt: due }])
})

test('suspended work is due for the service on the day that was named', async () => {
  const suspended = worked.suspended({ until: '2026-11-25T01:00:00.000Z' })
  await store.create(changeOfCourse(reported), null)
  await store.save([changeOfCourse(suspended, 1)], null)

  expect(await store.dueForService('2026-11-25T00:59:59.999Z', 10)).toEqual([])
  expect(await store.dueForService('2026-11-25T01:00:00.000Z', 10)).toMatchObject([{ ticketId, action: 'resume' }])
})

test('whoever has the code finds the ticket, and its standing is nobody in particular', async () => {
  await store.create(changeOfCourse(reported), null)

  const record = await store.load({ codeHash: changeOfCourse(reported).codeHash }, null)
  expect(record).toMatchObject({ id: ticketId, standing: { standing: 'public', roles: [], departments: [], skills: [] } })
})

test('a loaded ticket knows everybody whom its events name, and the posts of who holds it and who had the first contact', async () => {
  await store.create(changeOfCourse(reported), null)
  await store.save([changeOfCourse(assigned, 1)], null)

  const record = await store.loadForService(ticketId)
  expect(record?.people.map(({ name }) => name).sort()).toEqual(['周敏', '李建国', '王秀兰'].sort())
  expect(record?.atWork).toEqual([
    { id: li.id, role: 'technician', skills: li.skills },
    { id: zhou.id, role: 'agent', skills: [] }
  ])
  expect(record?.leaders).toEqual(usualLeaders)
})

function ticketNumbered(number: number) {
  return aTicket({ ticketId: `${ticketId.slice(0, -4)}e${String(number).padStart(3, '0')}` })
}

function keyOf(key: string): KeyUse {
  return { personId: wang.id, key, requestHash: 'hash', at: '2026-11-22T02:00:00.000Z' }
}

function withOtherIds(change: TicketChange): TicketChange {
  const other = (id: string) => id.replace('-7000-', '-7fff-')
  return {
    ...change,
    events: change.events.map(event => ({ ...event, id: other(event.id) })),
    words: change.words.map(word => ({ ...word, eventId: other(word.eventId) }))
  }
}

function wordFrom(words: readonly SealedWord[] | undefined, field: string): string | undefined {
  return words?.find(word => word.field === field)?.value
}

async function countRows(table: string): Promise<number> {
  const { rows } = await given.database.execute<{ count: string }>(sql`select count(*) from ${sql.identifier(table)}`)
  return Number(rows[0]?.count)
}

function expectAssigned(): never {
  throw new Error('the story did not assign it')
}
