import { type Instant, plusMinutes, type WorkingCalendar } from '@linying/domain'
import {
  aTicket,
  type Course,
  changeOfCourse,
  setUpCommunity,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  usualInputs,
  usualReport,
  zhou
} from '@linying/testkit'
import { sql } from 'drizzle-orm'
import { clockStore } from './clock-store.js'
import { ticketStore } from './ticket-store.js'

const complaint = aTicket({ kind: 'complaint', category: 'public_area', complaint: { severity: 'major', aboutPersonId: null } })
const muchLater = '2026-12-22T02:00:00.000Z'

let given: ThrowAwayDatabase

beforeEach(async () => {
  given = await throwAwayDatabase()
  await setUpCommunity(given.database)
})

afterEach(() => given.close())

test.each<readonly [string, readonly number[]]>([
  ['02:11:14.999', []],
  ['02:11:15.000', [0]],
  ['02:15:00.000', [0]],
  ['02:15:00.001', [0, 1]],
  ['02:19:59.999', [0, 1]],
  ['02:20:00.000', [0, 1, 2]],
  ['02:30:00.000', [0, 1, 2, 3]],
  ['03:15:00.000', [0, 1, 2, 3, 4]]
])('of details to be confirmed within a quarter of an hour, at %s somebody has been told %j', async (time, levels) => {
  await begins(complaint)
  await sweep(`2026-11-22T${time}Z`)
  expect((await toldOf('confirm_details')).map(({ level }) => level)).toEqual(levels)
})

test('whoever is next on the ladder hears of it after him who was before, and each once', async () => {
  await begins(complaint)
  for (const time of ['02:12', '02:16', '02:16', '02:21', '02:31', '03:16', '03:16']) await sweep(`2026-11-22T${time}:00.000Z`)

  expect(await toldOf('confirm_details')).toEqual([
    { level: 0, recipients: 'assignee', toldAt: '2026-11-22T02:12:00.000Z' },
    { level: 1, recipients: 'assignee', toldAt: '2026-11-22T02:16:00.000Z' },
    { level: 2, recipients: 'first_handler', toldAt: '2026-11-22T02:21:00.000Z' },
    { level: 3, recipients: 'supervisor', toldAt: '2026-11-22T02:31:00.000Z' },
    { level: 4, recipients: 'manager', toldAt: '2026-11-22T03:16:00.000Z' }
  ])
  expect(await waiting()).toEqual(await alarmCount())
})

test('a clock of the server that goes back brings nothing twice, and forgets nothing', async () => {
  await begins(complaint)
  for (const time of ['02:20', '02:10', '02:00', '02:20', '02:14', '02:30']) await sweep(`2026-11-22T${time}:00.000Z`)
  expect((await toldOf('confirm_details')).map(({ level }) => level)).toEqual([0, 1, 2, 3])
})

test('one sweep takes no more than it is asked to, those who have waited longest first', async () => {
  await begins(complaint)
  expect(await clockStore(given.database).sweep(muchLater, 1)).toBe(5)
  expect(await toldOf('confirm_details')).toHaveLength(5)
  expect(await toldOf('close')).toEqual([])
})

test('a promise that stands still while others are waited for warns nobody', async () => {
  await begins(complaint.does('accept', zhou).does('suspend', zhou))
  await sweep(muchLater)
  expect(await toldOf('feedback')).toHaveLength(5)
  expect(await toldOf('close')).toEqual([])
})

test('a promise that was kept warns nobody', async () => {
  await begins(complaint.does('confirmDetails', zhou))
  await sweep(muchLater)
  expect(await toldOf('confirm_details')).toEqual([])
})

test('a breach is written beside the clock, with the due time that passed', async () => {
  await begins(complaint)
  await sweep('2026-11-22T02:15:00.000Z')
  expect(await brokenAt('confirm_details')).toBeNull()
  await sweep('2026-11-22T02:16:00.000Z')
  expect(await brokenAt('confirm_details')).toBe('2026-11-22T02:15:00.000Z')
})

test('an act in time that is saved after a sweep saw the breach takes the breach back, but not what was told', async () => {
  const inTime = complaint.at('2026-11-22T02:15:00.000Z').does('confirmDetails', zhou)
  await begins(complaint)
  await sweep('2026-11-22T02:15:00.001Z')
  await goesOn(inTime)

  expect(await brokenAt('confirm_details')).toBeNull()
  await sweep(muchLater)
  expect((await toldOf('confirm_details')).map(({ level }) => level)).toEqual([0, 1])
})

test('an act that came too late leaves the breach, and nobody else is told of it', async () => {
  await begins(complaint)
  await sweep('2026-11-22T02:16:00.000Z')
  await goesOn(complaint.at('2026-11-22T02:17:00.000Z').does('confirmDetails', zhou))
  await sweep(muchLater)

  expect(await brokenAt('confirm_details')).toBe('2026-11-22T02:15:00.000Z')
  expect((await toldOf('confirm_details')).map(({ level }) => level)).toEqual([0, 1])
})

test('a due time that moves on takes its breach along: told once, broken when the new time has passed', async () => {
  const asked = aTicket({ kind: 'consultation', category: 'fees', workingCalendar, occurredAt: '2026-12-31T09:30:00.000Z' })
  await begins(asked)
  await sweep('2027-01-01T01:01:00.000Z')
  expect(await brokenAt('answer')).toBe('2027-01-01T01:00:00.000Z')

  await goesOn(asked.does('reviseCalendar', { kind: 'system' }, { calendar: { ...terms, holidays: ['2027-01-01'] } }))
  expect(await brokenAt('answer')).toBeNull()
  await sweep('2027-01-04T01:01:00.000Z')
  expect(await brokenAt('answer')).toBe('2027-01-04T01:00:00.000Z')
  expect((await toldOf('answer')).map(({ level }) => level)).toEqual([0, 1])
})

test('a ticket that somebody is saving is left to the next sweep, so that neither waits for the other', async () => {
  await begins(complaint)
  await given.database.transaction(async saving => {
    await saving.execute(sql`select from tickets where id = ${usualReport.ticketId} for update`)
    expect(await clockStore(given.database).sweep(muchLater, 100)).toBe(0)
  })
  expect(await clockStore(given.database).sweep(muchLater, 100)).toBeGreaterThan(0)
})

const dutyHours = [
  { from: '08:30', to: '12:00' },
  { from: '14:00', to: '18:00' }
]
const terms = { ...usualInputs(muchLater).reviseCalendar.calendar, weekly: weekOf(dutyHours) }
/** Of 2027 nothing is known yet. */
const workingCalendar: WorkingCalendar = {
  utcOffsetMinutes: 480,
  weekly: weekOf(dutyHours),
  makeUpAs: 0,
  years: [{ year: 2026, holidays: [], workdays: [] }]
}

function weekOf(hours: WorkingCalendar['weekly'][number]): WorkingCalendar['weekly'] {
  return [hours, hours, hours, hours, hours, [], []]
}

async function begins(course: Course): Promise<void> {
  const [first = ''] = course.events.map(({ recordedAt }) => recordedAt)
  const store = ticketStore(given.database)
  await store.create(changeOfCourse({ ...course, events: course.events.slice(0, 1), now: plusMinutes(first, 5) }), null)
  if (course.events.length > 1) await goesOn(course)
}

async function goesOn(course: Course): Promise<void> {
  expect(await ticketStore(given.database).save([changeOfCourse(course, 1)], null)).toBe('saved')
}

async function sweep(now: Instant): Promise<void> {
  while ((await clockStore(given.database).sweep(now, 100)) > 0);
}

async function toldOf(metric: string) {
  const { rows } = await given.database.execute<{ level: number; recipients: string; told_at: string }>(sql`
    select level, recipients, told_at from clock_alarms where metric = ${metric} order by level`)
  return rows.map(({ level, recipients, told_at }) => ({ level, recipients, toldAt: new Date(told_at).toISOString() }))
}

async function brokenAt(metric: string): Promise<string | null> {
  const { rows } = await given.database.execute<{ broken_at: string | null }>(
    sql`select broken_at from clocks where metric = ${metric} order by round desc limit 1`
  )
  const at = rows[0]?.broken_at ?? null
  return at === null ? null : new Date(at).toISOString()
}

async function waiting(): Promise<number> {
  const { rows } = await given.database.execute<{ count: number }>(
    sql`select count(distinct alarm_id)::integer as count from outbox where alarm_id is not null and delivered_at is null`
  )
  return rows[0]?.count ?? 0
}

async function alarmCount(): Promise<number> {
  const { rows } = await given.database.execute<{ count: number }>(sql`select count(*)::integer as count from clock_alarms`)
  return rows[0]?.count ?? 0
}
