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
  usualReport,
  wang,
  zhou
} from '@linying/testkit'
import type { Viewer } from '@linying/usecases'
import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { careCheckLists } from '../schema/care.js'
import { clocks, policies } from '../schema/clock.js'
import { patrolPosts, patrolReminders, patrolRoster } from '../schema/patrol.js'
import { tickets } from '../schema/ticket.js'
import { gifts, visits } from '../schema/visit.js'
import { careStore } from './care-store.js'
import { giftStore } from './gift-store.js'
import { patrolStore } from './patrol-store.js'
import { policyStore } from './policy-store.js'
import { recordsOf } from './records-of.js'
import { registrar } from './registrar.js'
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

describe('whatever a manager saves anew moves every column but those that say what it is', () => {
  const { organizationId, communityId } = usualReport
  const [earlier, later] = ['2026-11-22T02:00:00.000Z', '2026-11-22T03:00:00.000Z'] as const
  const by = ({ id }: { readonly id: string }): Viewer => ({ personId: id, side: 'staff', sessionId: '' })
  const id = '01900000-0000-7000-8000-00000000e001'
  const ofCommunity = ['community_id', 'id', 'organization_id']
  // a second one, so that who has changed it moves as well
  beforeEach(async () => {
    const more = { role: 'manager', department: null, skills: [], badge: 'M2', heldFrom: earlier } as const
    await registrar(given.database).addPosts([{ id, organizationId, communityId, personId: sun.id, ...more }])
  })

  test('a gift', async () => {
    const { save } = giftStore(given.database)
    const first = () => save(communityId, { id, name: '绿植', unit: '盆', stock: 3 }, by(gu))
    const second = () => save(communityId, { id, name: '便民卡', unit: '张', stock: 5 }, by(sun))
    expect(await stands(gifts, first, second)).toEqual(ofCommunity)
  })

  test('a check list', async () => {
    const { saveChecks } = careStore(given.database)
    const first = () => saveChecks(communityId, { items: ['水'], source: '小区' }, earlier, by(gu))
    const second = () => saveChecks(communityId, { items: ['水', '电'], source: '公司' }, later, by(sun))
    expect(await stands(careCheckLists, first, second)).toEqual(['community_id', 'organization_id'])
  })

  test('a reminder', async () => {
    const { saveReminder } = patrolStore(given.database)
    const first = () => saveReminder(communityId, { id, text: '停水', from: '2026-11-22', to: '2026-11-23' }, by(gu), earlier)
    const second = () => saveReminder(communityId, { id, text: '停电', from: '2026-11-24', to: '2026-11-25' }, by(sun), later)
    expect(await stands(patrolReminders, first, second)).toEqual(ofCommunity)
  })

  test('a policy, which is for the same tickets as before', async () => {
    const { save } = policyStore(given.database)
    const match = { id, kind: 'repair', category: 'lift', urgency: 'urgent', metric: 'accept' } as const
    const one = { minutes: 5, runs: 'always', warnPercent: 50, pausable: false, ladder: [], adopted: false, source: '小区' } as const
    const two = { minutes: 6, runs: 'duty_hours', warnPercent: 75, pausable: true, adopted: true, source: '公司' } as const
    const first = () => save(communityId, { ...match, ...one }, earlier, by(gu))
    const second = () => save(communityId, { ...match, ...two, ladder: [{ to: 'manager', afterMinutes: 0 }] }, later, by(sun))
    const fixed = [...ofCommunity, 'kind', 'category', 'urgency', 'metric'].sort()
    expect(await stands(policies, first, second)).toEqual(fixed)
  })

  test('a patrol post, and who stands there', async () => {
    const { savePost, setRoster } = patrolStore(given.database)
    const at = { id, communityId, organizationId }
    const one = { name: '东门', place: '东门内', proof: 'none', topics: ['快递'], codeVersion: 1, closed: false, version: 1 } as const
    const two = { name: '西门', place: '西门内', proof: 'photo', topics: ['健身'], codeVersion: 2, closed: true, version: 2 } as const
    const slot = { id, from: '09:00', to: '12:00', weekdays: [0], since: '2026-11-01', until: null }
    const slots = { added: [slot], ended: [] }
    const first = () =>
      savePost({
        post: { id, communityId, ...one },
        codeHash: 'a',
        slots,
        expectedVersion: 0,
        organizationId,
        personId: gu.id,
        at: earlier
      })
    const none = { added: [], ended: [] }
    const change = { codeHash: 'b', slots: none, expectedVersion: 1, organizationId, personId: sun.id, at: later }
    const second = () => savePost({ post: { id, communityId, ...two }, ...change })
    expect(await stands(patrolPosts, first, second)).toEqual(ofCommunity)

    const turn = { organizationId: at.organizationId, communityId, slotId: id, day: '2026-11-22' }
    const given1 = () => setRoster({ ...turn, personId: zhou.id }, { personId: gu.id, at: earlier })
    const given2 = () => setRoster({ ...turn, personId: chen.id }, { personId: sun.id, at: later })
    expect(await stands(patrolRoster, given1, given2)).toEqual(['community_id', 'day', 'organization_id', 'slot_id'])
  })

  /** Which columns are after the second save as they were after the first. */
  async function stands(table: PgTable, ...saves: readonly (() => Promise<unknown>)[]): Promise<readonly string[]> {
    const rows: Row[] = []
    for (const save of saves) {
      await save()
      const { rows: found } = await given.database.execute<{ stored: Row }>(sql`
        select to_jsonb(kept.*) as stored from ${table} kept where kept.community_id = ${communityId} ${table === policies ? sql`and kept.id = ${id}::uuid` : sql``}`)
      rows.push(...found.map(({ stored }) => stored))
    }
    expect(rows).toHaveLength(2)
    const [before = {}, after = {}] = rows
    const moved = changedBetween(before, after)
    return columnsOf(table).filter(name => !moved.includes(name))
  }
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
