import {
  aTicket,
  aVisit,
  changeOfCourse,
  changeOfVisit,
  gu,
  setUpCommunity,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  usualReport,
  wang,
  zhou
} from '@linying/testkit'
import type { TicketChange, VisitChange, WrittenWithVisit } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { inboxStore } from './stores/inbox-store.js'
import { outbox } from './stores/outbox.js'
import { retentionStore } from './stores/retention-store.js'
import { ticketStore } from './stores/ticket-store.js'
import { visitStore } from './stores/visit-store.js'

/*
 * Two statements that take the same three rows in two orders meet here for certain, however fast anything is: a hand of the test holds the row
 * in the middle until both wait, each with what it took first, and then lets go.
 */

const { organizationId, communityId, roomId } = usualReport
const at = '2026-11-22T03:00:00.000Z'
const later = '2026-11-22T04:00:00.000Z'
const due = '2026-11-29T16:00:00.000Z'
const three = [1, 2, 3] as const

let given: ThrowAwayDatabase

beforeEach(async () => {
  given = await throwAwayDatabase()
  await setUpCommunity(given.owner)
})
afterEach(() => given.close())

test('two drains that tell the same people of one import both tell them', async () => {
  const reports = three.map(number => idOf('9', number))
  const importId = idOf('1', 1)
  await given.owner.execute(sql`insert into imports values (${importId}, ${organizationId}, ${communityId}, 'repair', ${at})`)
  for (const id of reports) {
    const message = {
      id: idOf('f', Number(id.at(-1))),
      ticketId: id,
      eventId: firstOf(id),
      type: 'TicketReported',
      to: 'on_duty',
      importId
    } as const
    await ticketStore(given.owner).create({ ...reportOf(id), messages: [message] }, null)
  }
  const tell = (number: number) => () => outbox(given.owner).deliver([{ id: idOf('f', number), dueAt: at }], at)
  await tell(1)()
  const everybody = await told()

  const middle = sql`select from inbox_items where person_id = ${everybody[Math.floor(everybody.length / 2)]?.person_id} for update`
  expect(await meeting(middle, [tell(2), tell(3)])).toEqual([1, 1])
  expect((await told()).map(({ reports: count }) => count)).toEqual(everybody.map(() => 3))
})

const asZhou = { personId: zhou.id, side: 'staff', sessionId: '' } as const
const hisItems = three.map(number => idOf('8', number))

test.each<readonly [string, () => Promise<unknown>]>([
  ['somebody who has read', () => inboxStore(given.owner).markRead(asZhou, hisItems, later)],
  [
    'a clearing of what has been kept long enough',
    () =>
      retentionStore(given.owner).forget(
        'inbox',
        hisItems.map(id => ({ id: `inbox ${id}`, dueAt: at }))
      )
  ]
])('%s and a drain that tells more of the same imports come one after the other', async (_who, act) => {
  const messages = three.map(number => ({ id: idOf('f', number), dueAt: at }))
  for (const number of three) {
    const [ticketId, importId, itemId] = [idOf('9', number), idOf('1', 4 - number), idOf('8', number)]
    await given.owner.execute(sql`insert into imports values (${importId}, ${organizationId}, ${communityId}, 'repair', ${at})`)
    const message = {
      id: idOf('f', number),
      ticketId,
      eventId: firstOf(ticketId),
      type: 'TicketReported',
      to: 'on_duty',
      importId
    } as const
    await ticketStore(given.owner).create({ ...reportOf(ticketId), messages: [message] }, null)
    // lie, and are called, the other way round than their imports
    await given.owner.execute(sql`
      insert into inbox_items (id, organization_id, community_id, person_id, side, import_id, type, reports, happened_at)
      values (${itemId}, ${organizationId}, ${communityId}, ${zhou.id}, 'staff', ${importId}, 'ReportsImported', 1, ${at})`)
  }

  const middle = sql`select from inbox_items where id = ${hisItems[1]} for update`
  const answers = await meeting(middle, [() => outbox(given.owner).deliver(messages, at), act])
  expect(answers[0]).toBe(3)
})

test.each([
  ['two visits for the same plans', visitFor],
  ['a visit that never took place, and one for the same plans', voidVisitFor]
])('%s are told one after the other', async (_which, first) => {
  await given.owner.execute(sql`
    insert into care_records (id, organization_id, community_id, resident_id, room_id, consent, agreed_at, plan, frequency, carer_id,
      last_visit_at, due_at, updated_at, version, head_hash)
    select id::uuid, ${organizationId}, ${communityId}, resident, ${roomId}, 'given', ${at}, 'active', 'weekly', ${zhou.id},
      ${at}, ${at}, ${at}, 2, ''
    from unnest(${sql.param(plans)}::text[], ${sql.param([wang.id, gu.id, zhou.id])}::uuid[]) plan(id, resident)`)
  const visits = visitStore(given.owner)
  const one = await first(plans)
  const other = await visitFor(plans.toReversed(), 2)

  const middle = sql`select from care_records where id = ${plans[1]} for update`
  const outcomes = await meeting(middle, [() => visits.save(one, undefined), () => visits.save(other, undefined)])
  expect(outcomes.toSorted()).toEqual(['saved', 'stale'])
})

const plans = three.map(number => idOf('c', number))

async function visitFor(careIds: readonly string[], number = 1): Promise<VisitChange> {
  const also = careIds.map(
    (careId): WrittenWithVisit => ({ what: 'care', careId, expectedLastVisitAt: at, moved: { lastVisitAt: later, dueAt: due } })
  )
  return { ...changeOfVisit(aVisit({ id: idOf('5', number) })), also }
}

async function voidVisitFor(careIds: readonly string[]): Promise<VisitChange> {
  const [expected, moved] = [
    { lastVisitAt: at, dueAt: at },
    { lastVisitAt: null, dueAt: at }
  ]
  const also = careIds.map((careId): WrittenWithVisit => ({ what: 'care-undone', careId, expectedVersion: 2, expected, moved }))
  return { ...(await heldAndVoid()), also }
}

test('a visit that never took place and what else happens to the same tickets are saved one after the other', async () => {
  const tickets = three.map(number => idOf('9', number))
  // lie the other way round than they are called
  for (const id of tickets.toReversed()) await ticketStore(given.owner).create(reportOf(id), null)
  const changes = tickets.map(id => acceptedOf(id))
  const one = { ...(await heldAndVoid()), also: changes.map(change => ({ what: 'ticket', change }) as const) }

  const middle = sql`select from tickets where id = ${tickets[1]} for update`
  const outcomes = await meeting(middle, [
    () => visitStore(given.owner).save(one, undefined),
    () => ticketStore(given.owner).save(changes, null)
  ])
  expect(outcomes.toSorted()).toEqual(['saved', 'stale'])
})

/** A visit is on record; what is to be saved once it is found that there was none. */
async function heldAndVoid(): Promise<VisitChange> {
  const held = aVisit({ id: idOf('5', 9) })
  await visitStore(given.owner).save(changeOfVisit(held), undefined)
  const denied = held.next({ action: 'deny', by: wang, text: '没有人来过' })
  return changeOfVisit(denied.next({ action: 'settleDenial', by: gu, upheld: true, text: '查了门禁' }), 1)
}

function reportOf(ticketId: string) {
  return changeOfCourse(aTicket({ ticketId }))
}

function acceptedOf(ticketId: string): TicketChange {
  return changeOfCourse(aTicket({ ticketId }).acceptedBy(zhou), 1)
}

function firstOf(ticketId: string): string {
  return reportOf(ticketId).events[0]?.id ?? ''
}

async function told() {
  const { rows } = await given.owner.execute<{ person_id: string; reports: number }>(
    sql`select person_id, reports from inbox_items order by person_id`
  )
  return rows
}

/** What becomes of acts that all wait, one way or another, until a row is let go; an act that fails fails it. */
async function meeting<T>(held: SQL, acts: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const answers = await given.owner.transaction(async hand => {
    await hand.execute(held)
    const asked = acts.map(act => act())
    let isOver = false
    // whoever did not wait is told by what became of it
    void Promise.allSettled(asked).then(() => (isOver = true))
    while (!isOver && (await waiting()) < acts.length) await given.owner.execute(sql`select pg_sleep(0.01)`)
    return asked
  })
  return Promise.all(answers)
}

async function waiting(): Promise<number> {
  const here = sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  return (await given.owner.execute(here)).rows.length
}

function idOf(kind: string, number: number): string {
  return `01900000-0000-7000-8000-0000000${kind}000${number}`
}
