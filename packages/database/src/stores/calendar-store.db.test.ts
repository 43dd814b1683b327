import { defaultMakeUpAs, defaultWeekly, type WeeklyPattern } from '@linying/domain'
import { admin, gu, qin, setUpCommunity, type ThrowAwayDatabase, throwAwayDatabase, usualReport, wang, zhou } from '@linying/testkit'
import type { CalendarStore, Viewer } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { readRow } from '../read-rows.js'
import { calendarFacts, selectCalendar } from './calendar-facts.js'
import { calendarStore } from './calendar-store.js'
import { registrar } from './registrar.js'

const { communityId } = usualReport
const unknownId = communityId.replace('b001', 'b009')
const at = '2026-11-22T02:00:00.000Z'
const weekly: WeeklyPattern = [[{ from: '09:00', to: '24:00' }], [], [], [], [], [], []]
const table = { holidays: ['2027-01-01', '2027-02-08'], workdays: ['2027-01-03'], source: '国办发明电〔2026〕7号' }

/** An admin of another company. */
const stranger = '01900000-0000-7000-8000-0000000f0001'

let given: ThrowAwayDatabase
let calendars: CalendarStore

beforeEach(async () => {
  given = await throwAwayDatabase()
  calendars = calendarStore(given.database)
  await setUpCommunity(given.database)
})
afterEach(() => given.close())

test('a community that has set nothing works the usual hours, with the years that everybody knows', async () => {
  expect(await calendars.find(communityId, as(zhou.id))).toMatchObject({
    utcOffsetMinutes: 480,
    weekly: defaultWeekly,
    makeUpAs: defaultMakeUpAs,
    version: 0,
    roles: ['agent'],
    years: [{ year: 2024 }, { year: 2025 }, { year: 2026, workdays: expect.arrayContaining(['2026-02-14', '2026-10-10']) }]
  })
})

test('the years that everybody knows have the days that the State Council announced', async () => {
  const found = await calendars.find(communityId, as(zhou.id))
  expect(found?.years.map(({ holidays, workdays }) => [holidays.length, workdays.length])).toEqual([
    [19, 8],
    [18, 5],
    [19, 6]
  ])
})

test('a calendar is for those who belong to the community, from either side', async () => {
  expect(await calendars.find(communityId, as(wang.id, 'resident'))).toMatchObject({ roles: [] })
  expect(await calendars.find(communityId, as(zhou.id, 'resident'))).toBeUndefined()
  expect(await calendars.find(communityId, as(qin.id))).toBeUndefined()
  expect(await calendars.find(unknownId, as(zhou.id))).toBeUndefined()
})

test('a pattern is changed by whoever has seen the last change', async () => {
  const change = { communityId, weekly, makeUpAs: 0, by: gu.id, at }
  expect(await calendars.savePattern({ ...change, version: 0 })).toBe('saved')
  expect(await calendars.savePattern({ ...change, version: 0 })).toBe('stale')
  expect(await calendars.savePattern({ ...change, version: 2 })).toBe('stale')
  expect(await calendars.savePattern({ ...change, makeUpAs: 3, version: 1 })).toBe('saved')
  expect(await calendars.find(communityId, as(gu.id))).toMatchObject({ weekly, makeUpAs: 3, version: 2, roles: ['manager'] })
})

test('nobody saves over a change that he has not seen, however close they come', async () => {
  const change = { communityId, weekly, makeUpAs: 0, by: gu.id, at, version: 0 }
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => calendars.savePattern(change)))
  expect(outcomes.sort()).toEqual(['saved', 'stale', 'stale', 'stale'])
})

test('a year that a company has loaded holds for that company alone', async () => {
  expect(await calendars.saveYear({ ...table, ...loading(1), year: 2027 })).toBe('saved')
  expect((await calendars.find(communityId, as(zhou.id)))?.years.at(-1)).toMatchObject({ ...table, year: 2027, loadedAt: at })

  await addStranger()
  expect(await calendars.yearGround(2027, as(stranger))).toEqual({ roles: ['admin'], present: null, version: 0 })
})

test('a company’s own table of a year goes before everybody’s', async () => {
  expect(await calendars.yearGround(2026, as(admin.id))).toMatchObject({ roles: ['admin'], present: { year: 2026 }, version: 0 })
  const own = { year: 2026, holidays: ['2026-01-01'], workdays: [], source: '公司通知' }
  expect(await calendars.saveYear({ ...own, ...loading(1) })).toBe('saved')
  expect(await calendars.saveYear({ ...own, ...loading(2) })).toBe('stale')
  expect(await calendars.saveYear({ ...own, ...loading(2), source: '公司通知二', version: 1 })).toBe('saved')

  expect(await calendars.yearGround(2026, as(admin.id))).toMatchObject({ present: { ...own, source: '公司通知二' }, version: 2 })
  expect((await calendars.find(communityId, as(zhou.id)))?.years.map(({ year }) => year)).toEqual([2024, 2025, 2026])
})

test('from the resident side an admin is none', async () => {
  expect(await calendars.yearGround(2027, as(admin.id, 'resident'))).toMatchObject({ roles: [] })
  expect(await calendars.yearGround(2027, as(unknownId))).toBeUndefined()
})

test('another statement takes the calendar along, with the years around its moment', async () => {
  const calendar = (moment: string) =>
    readRow(
      given.database,
      z.object({ calendar: calendarFacts }),
      sql`select ${selectCalendar(moment)} as calendar from communities c where c.id = ${communityId}`
    )
  expect(await calendar(at)).toMatchObject({ calendar: { weekly: defaultWeekly, years: [{ year: 2025 }, { year: 2026 }] } })
  expect(await calendar('2024-06-01T00:00:00.000Z')).toMatchObject({ calendar: { years: [{ year: 2024 }, { year: 2025 }] } })
})

function loading(number: number) {
  return { id: `01900000-0000-7000-8000-0000000cb00${number}`, version: 0, by: admin.id, at }
}

function as(personId: string, side: Viewer['side'] = 'staff'): Viewer {
  return { personId, side, sessionId: '' }
}

async function addStranger(): Promise<void> {
  const set = registrar(given.database)
  const organizationId = '01900000-0000-7000-8000-0000000f0002'
  const there = { organizationId, communityId: '01900000-0000-7000-8000-0000000f0003' }
  await set.addOrganizations([{ id: organizationId, code: 'elsewhere', name: '别家物业' }])
  await set.addCommunities([{ id: there.communityId, organizationId, name: '别处', hotline: '110' }])
  await set.addPeople([{ id: stranger, organizationId, name: '外人', phone: null }])
  const post = { id: stranger, personId: stranger, role: 'admin', badge: 'X1', heldFrom: '2020-01-01T00:00:00.000Z' } as const
  await set.addPosts([{ ...there, ...post }])
}
