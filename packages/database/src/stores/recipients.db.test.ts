import { type Person, plusMinutes, type Recipients, type Report } from '@linying/domain'
import {
  admin,
  aTicket,
  type Course,
  changeOfCourse,
  chen,
  fang,
  gu,
  li,
  setUpCommunity,
  sun,
  type ThrowAwayDatabase,
  tang,
  throwAwayDatabase,
  wang,
  zhang,
  zhou
} from '@linying/testkit'
import { sql } from 'drizzle-orm'
import { clockStore } from './clock-store.js'
import { inboxStore } from './inbox-store.js'
import { outbox } from './outbox.js'
import { ticketStore } from './ticket-store.js'

const everybody = { wang, li, zhang, zhou, chen, sun, fang, tang, gu, admin }
const at = '2026-11-22T03:00:00.000Z'
const repair = aTicket()

let given: ThrowAwayDatabase

beforeEach(async () => {
  given = await throwAwayDatabase()
  await setUpCommunity(given.database)
})

afterEach(() => given.close())

test.each<readonly [string, Course, Recipients, readonly string[]]>([
  ['everybody at work of an emergency', repair, 'on_duty', ['chen', 'fang', 'gu', 'li', 'sun', 'tang', 'zhang', 'zhou']],
  ['of a repair who leads engineering', repair, 'supervisor', ['fang']],
  ['of a complaint who leads the department', aComplaint('housing_quality'), 'supervisor', ['fang']],
  ['customer service, where nobody leads the department', aComplaint('fee_dispute'), 'supervisor', ['sun']],
  ['the managers', repair, 'manager', ['gu']],
  ['who holds it', repair.assignedTo(li), 'assignee', ['li']],
  ['who had the first contact, where nobody holds it', repair.acceptedBy(zhou), 'assignee', ['zhou']],
  ['the agents, where nobody has touched it', repair, 'assignee', ['chen', 'zhou']],
  ['who had the first contact', aComplaint('fee_dispute').acceptedBy(zhou), 'first_handler', ['zhou']],
  ['the agents, where nobody had contact', repair, 'first_handler', ['chen', 'zhou']]
])('a message reaches %s', async (_who, course, to, expected) => {
  await happens(course)
  expect(await toldOf('TicketReported', to)).toEqual(expected)
})

test.each<readonly [string, Person, Recipients, readonly string[]]>([
  ['customer service instead of him who leads the department', fang, 'supervisor', ['sun']],
  ['everybody else at work', li, 'on_duty', ['chen', 'fang', 'gu', 'sun', 'tang', 'zhang', 'zhou']],
  ['the other agents', zhou, 'agents', ['chen']],
  ['the other agents instead of him who had the first contact', zhou, 'first_handler', ['chen']],
  ['the admins, who stand in for the only manager', gu, 'manager', ['admin']]
])('of a complaint about a member of staff he is never told: %s', async (_who, about, to, expected) => {
  await happens(aComplaint('housing_quality', about.id).does('accept', zhou))
  expect(await toldOf('TicketReported', to)).toEqual(expected)
})

test.each<readonly [Recipients, readonly string[]]>([
  ['agents', ['sun']],
  ['first_handler', ['sun']],
  ['assignee', ['sun']],
  ['supervisor', ['sun']],
  ['manager', ['gu']]
])('of a restricted complaint only who leads is told: of what is for %s', async (to, expected) => {
  await happens(aTicket({ kind: 'complaint', category: 'service_attitude', complaint: { severity: 'major', aboutPersonId: null } }))
  expect(await toldOf('TicketReported', to)).toEqual(expected)
})

test('where the supervisor may be meant the manager is told of a restricted complaint', async () => {
  const colleagues = [{ id: sun.id, name: '孙丽', badge: 'A7' }]
  const complaint = { severity: 'major', aboutPersonId: null } as const
  await happens(aTicket({ kind: 'complaint', category: 'service_attitude', complaint, aboutWhom: '孙 丽', colleagues }))
  expect(await toldOf('TicketReported', 'agents')).toEqual(['gu'])
})

test('the managers are told where customer service is led by him whom it is about', async () => {
  await happens(aComplaint('fee_dispute', sun.id))
  expect(await toldOf('TicketReported', 'supervisor')).toEqual(['gu'])
})

test('who has left is told no more, but whoever does his work', async () => {
  await happens(repair.assignedTo(li))
  await given.database.execute(sql`update posts set held_until = held_from + interval '1 day' where person_id in (${li.id}, ${zhou.id})`)
  expect(await toldOf('TicketReported', 'assignee')).toEqual(['chen'])
})

test.each<readonly [string, { readonly department: 'engineering' | 'finance'; readonly ownerId: string | null }, readonly string[]]>([
  ['his owner', { department: 'engineering', ownerId: li.id }, ['li']],
  ['who leads the department, where no owner is named', { department: 'engineering', ownerId: null }, ['fang']],
  ['customer service, where nobody leads the department', { department: 'finance', ownerId: null }, ['sun']]
])('a part of a complaint is asked of %s, who is told first when it becomes late', async (_who, asked, expected) => {
  await happens(aComplaint('fee_dispute').acceptedBy(zhou).does('openSubtask', zhou, asked))
  expect(await toldOf('SubtaskOpened', 'subtask_owner')).toEqual(expected)

  await given.database.execute(sql`update clocks set ended_at = start_at, ended = 'met' where metric <> 'subtask'`)
  await clockStore(given.database).sweep(plusMinutes(at, 2 * 24 * 60), 10)
  await outbox(given.database).drain(at, 100)
  expect(await alarmsTold()).toEqual([
    ['ClockWarned', 0, expected],
    ['ClockBroken', 1, expected],
    ['ClockBroken', 2, ['zhou']],
    ['ClockBroken', 3, ['sun']],
    ['ClockBroken', 4, ['gu']]
  ])
})

test('of a second follow-up whoever answers for it is told, and first when it becomes late', async () => {
  await happens(repair.assignedTo(li).rated('dissatisfied'))
  expect(await toldOf('FollowUpOpened', 'follow_up_person')).toEqual(['fang'])

  await given.database.execute(sql`update clocks set ended_at = start_at, ended = 'met' where metric <> 'follow_up'`)
  await clockStore(given.database).sweep(plusMinutes(at, 3 * 24 * 60), 10)
  await outbox(given.database).drain(at, 100)
  expect(await alarmsTold()).toEqual([
    ['ClockWarned', 0, ['fang']],
    ['ClockBroken', 1, ['fang']],
    ['ClockBroken', 2, ['zhou']],
    ['ClockBroken', 3, ['fang']],
    ['ClockBroken', 4, ['gu']]
  ])
})

test('the manager is told of it where whoever was named has left', async () => {
  await happens(repair.assignedTo(li).rated('dissatisfied'))
  await given.database.execute(sql`update posts set held_until = held_from + interval '1 day' where person_id = ${fang.id}`)
  expect(await toldOf('FollowUpOpened', 'follow_up_person')).toEqual(['gu'])
})

test('of a clock nobody is told on the resident’s side', async () => {
  await happens(aComplaint('fee_dispute'))
  await clockStore(given.database).sweep(plusMinutes(at, 7 * 24 * 60), 10)
  await outbox(given.database).drain(at, 100)

  const { rows } = await given.database.execute(sql`select from inbox_items where side = 'resident'`)
  expect(rows).toEqual([])
  expect((await alarmsTold()).length).toBeGreaterThan(4)
})

test('a message about a clock that is delivered twice is in the inbox once', async () => {
  await happens(aComplaint('fee_dispute'))
  await clockStore(given.database).sweep('2026-11-22T02:12:00.000Z', 10)
  await outbox(given.database).drain(at, 100)
  await given.database.execute(sql`update outbox set delivered_at = null`)
  await outbox(given.database).drain(at, 100)

  const items = await inboxStore(given.database).list({ personId: chen.id, side: 'staff', sessionId: chen.id }, undefined, 50)
  expect(items).toMatchObject([
    {
      ticketNumber: 'WX-2611-0001',
      at: '2026-11-22T02:12:00.000Z',
      alarm: { type: 'ClockWarned', metric: 'confirm_details', level: 0, to: 'assignee', dueAt: '2026-11-22T02:15:00.000Z' }
    }
  ])
})

function aComplaint(category: 'housing_quality' | 'fee_dispute', aboutPersonId: string | null = null) {
  const said: Partial<Report> = { kind: 'complaint', category, text: '和约定的不一样', complaint: { severity: 'major', aboutPersonId } }
  return aTicket(said)
}

async function happens(course: Course): Promise<void> {
  const store = ticketStore(given.database)
  await store.create(changeOfCourse({ ...course, events: course.events.slice(0, 1) }), null)
  if (course.events.length > 1) expect(await store.save([changeOfCourse(course, 1)], null)).toBe('saved')
}

/** One message about an event, and who finds it in his inbox. */
async function toldOf(type: string, to: Recipients): Promise<readonly string[]> {
  await given.database.execute(sql`
    insert into outbox (id, organization_id, community_id, ticket_id, event_id, type, recipients, created_at)
    select gen_random_uuid(), organization_id, community_id, ticket_id, id, type, ${to}, recorded_at from ticket_events where type = ${type}`)
  await outbox(given.database).drain(at, 100)
  const { rows } = await given.database.execute<{ person_id: string }>(sql`select person_id from inbox_items where type = ${type}`)
  return namesOf(rows.map(({ person_id }) => person_id))
}

async function alarmsTold() {
  const { rows } = await given.database.execute<{ type: string; level: number; people: string[] }>(sql`
    select i.type, a.level, array_agg(i.person_id::text) as people from inbox_items i join clock_alarms a on a.id = i.alarm_id
    group by i.type, a.id order by a.metric, a.level`)
  return rows.map(({ type, level, people }) => [type, level, namesOf(people)])
}

function namesOf(ids: readonly string[]): readonly string[] {
  return Object.entries(everybody)
    .filter(([, { id }]) => ids.includes(id))
    .map(([name]) => name)
    .sort()
}
