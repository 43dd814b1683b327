import { plusDays, visitDueAt } from '@linying/domain'
import {
  aComplaint,
  aTicket,
  aVisit,
  type Course,
  changeOfCourse,
  changeOfVisit,
  chen,
  gu,
  li,
  qin,
  setUpCommunity,
  sun,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  wang,
  zhou
} from '@linying/testkit'
import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { clocks } from '../schema/clock.js'
import { tickets } from '../schema/ticket.js'
import { visits } from '../schema/visit.js'
import { recordsOf } from './records-of.js'
import { clockRows, ticketRow } from './ticket-rows.js'
import { ticketStore } from './ticket-store.js'
import { visitRow } from './visit-rows.js'
import { visitStore } from './visit-store.js'

type Row = Readonly<Record<string, unknown>>

let given: ThrowAwayDatabase

beforeEach(async () => {
  given = await throwAwayDatabase()
  await setUpCommunity(given.database)
})
afterEach(() => given.close())

/** What never changes of a ticket once it is there. A column that is added is in this list, or some history below moves it. */
const standsInTickets = [
  'about_person_id',
  'category',
  'channel',
  'community_id',
  'id',
  'kind',
  'number',
  'number_seal',
  'organization_id',
  'photos_public',
  'public_place_id',
  'reported_at',
  'resident_id',
  'room_id',
  'urgency'
]

const neighbour = { ...qin, standing: 'joined' as const }

test('whatever happens to a ticket, its row is what its events say, and every column that can move has moved', async () => {
  const repair = aTicket()
    .assignedTo(li)
    .taken()
    .does('urge', wang)
    .does('setEta', li)
    .departed()
    .arrived()
    .suspended()
    .does('resume', li)
    .does('join', zhou)
    .finished()
    .does('speakForItself', neighbour, { solved: false, text: '还在滴' })
    .does('confirm', wang)
    .does('leave', neighbour)
    .rated('dissatisfied')
    .does('answerFollowUp', gu)
    .does('reopen', wang)
    .does('renewCode', zhou)
  const complaint = aComplaint({ ticketId: `${repair.ticket.id.slice(0, -1)}9` })
    .acceptedBy(zhou)
    .does('openSubtask', zhou, { ownerId: li.id })
    .does('handOver', gu)
    .finished()
    .does('restrict', gu)

  const shared = aTicket({ ticketId: `${repair.ticket.id.slice(0, -1)}8` })
    .does('join', zhou, { residentId: null, from: repair.ticket.id })
    .does('cancel', wang)

  const moved = [...(await walked(repair)), ...(await walked(complaint)), ...(await walked(shared))]
  expect(columnsOf(tickets).filter(name => !moved.includes(name))).toEqual(standsInTickets)
})

test('whatever happens to a ticket, its clocks are what its events say, but for what a sweep has told', async () => {
  const reported = aComplaint()
  const complaint = reported
    .at(plusDays(reported.now, 3))
    .acceptedBy(zhou)
    .does('confirmDetails', zhou)
    .does('denyDetails', wang)
    .does('excuseClock', gu, { metric: 'first_response' })
    .does('acknowledge', sun, { metric: 'close', level: 2 })
    .does('giveFeedback', zhou)
    .does('suspend', zhou)
    .does('resume', zhou)
    .finished()
    .does('recordVisit', chen, { outcome: 'not_solved', text: '还是吵' })
  await ticketStore(given.database).create(changeOfCourse(courseUpTo(complaint, 1)), null)
  for (let version = 2; version <= complaint.events.length; version++) {
    const change = changeOfCourse(courseUpTo(complaint, version), version - 1)
    expect(await ticketStore(given.database).save([change], null)).toBe('saved')
    const { stored, told } = await compared(clocks, 'ticket_id, metric, round', recordsOf(clocks, clockRows(change)))
    expect(stored).toEqual(told)
  }
})

const standsInVisits = [
  'at',
  'community_id',
  'gift_id',
  'gift_quantity',
  'held_at',
  'hidden_from_id',
  'id',
  'kind',
  'method',
  'organization_id',
  'outcome',
  'plan_id',
  'post_id',
  'promised_until',
  'resident_id',
  'room_id',
  'ticket_id',
  'topic',
  'visitor_id'
]

test('whatever happens to a visit, its row is what its events say, and every column that can move has moved', async () => {
  const later = plusDays(aVisit().events[0]?.recordedAt ?? '', 1)
  const held = aVisit({ residentId: wang.id })
  const sentBack = held.next({ action: 'sendBack', by: gu, comment: '请写明' }, later)
  const answered = sentBack.next({ action: 'answer', by: zhou, text: '写了' }, later)
  const denied = answered.next({ action: 'deny', by: { ...wang, standing: 'household' }, text: '没有这回事' }, later)
  const moved = new Set<string>()
  let before: Row | undefined
  for (const story of [held, sentBack, answered, denied]) {
    const change = changeOfVisit(story, story.events.length - 1)
    // that somebody was told of it being late is an event of the service's own
    const isTold = story !== held && { overdueToldFor: visitDueAt(story.visit) }
    const saved = { ...change, visit: { ...change.visit, ...isTold } }
    expect(await visitStore(given.database).save(saved, undefined)).toBe('saved')
    const { stored, told } = await compared(visits, 'id', recordsOf(visits, [visitRow(saved)]))
    expect(stored).toEqual(told)
    for (const name of changedBetween(before ?? stored[0] ?? {}, stored[0] ?? {})) moved.add(name)
    before = stored[0]
  }
  expect(columnsOf(visits).filter(name => !moved.has(name))).toEqual(standsInVisits)
})

/** Saves one event after the other, and says which columns have moved on the way. */
async function walked(course: Course): Promise<readonly string[]> {
  const store = ticketStore(given.database)
  const moved = new Set<string>()
  let before: Row | undefined
  for (let version = 1; version <= course.events.length; version++) {
    const change = changeOfCourse(courseUpTo(course, version), version - 1)
    if (version === 1) await store.create(change, null)
    else expect(await store.save([change], null)).toBe('saved')
    const { stored, told } = await compared(tickets, 'id', recordsOf(tickets, [ticketRow(change)]))
    expect(withoutNumber(stored)).toEqual(withoutNumber(told))
    for (const name of changedBetween(before ?? stored[0] ?? {}, stored[0] ?? {})) moved.add(name)
    before = stored[0]
  }
  return [...moved]
}

function courseUpTo(course: Course, version: number): Course {
  return { ...course, events: course.events.slice(0, version) }
}

/** Rows as they are stored, and as the fold writes them. */
async function compared(
  table: PgTable,
  key: string,
  rows: SQL
): Promise<{ readonly stored: readonly Row[]; readonly told: readonly Row[] }> {
  const { rows: pairs } = await given.database.execute<{ stored: Row; told: Row }>(
    sql`select to_jsonb(kept.*) as stored, to_jsonb(written.*) as told from ${rows} written join ${table} kept using (${sql.raw(key)})`
  )
  return { stored: pairs.map(({ stored }) => stored), told: pairs.map(({ told }) => told) }
}

function withoutNumber(rows: readonly Row[]): readonly Row[] {
  return rows.map(row => ({ ...row, number: '', number_seal: '' }))
}

function changedBetween(before: Row, after: Row): readonly string[] {
  return Object.keys(after).filter(name => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}

function columnsOf(table: PgTable): readonly string[] {
  return Object.values(getTableColumns(table))
    .map(({ name }) => name)
    .sort()
}
