import { firstBrokenLink, type HoldVisit } from '@linying/domain'
import {
  aTicket,
  aVisit,
  changeOfCourse,
  changeOfVisit,
  chen,
  digest,
  gu,
  qin,
  setUpCommunity,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  usualReport,
  usualVisit,
  type VisitStory,
  visitedAt,
  visitId,
  wang,
  zhou
} from '@linying/testkit'
import type { Viewer, VisitFilter, VisitStore } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { giftStore } from './gift-store.js'
import { registrar } from './registrar.js'
import { ticketStore } from './ticket-store.js'
import { visitStore } from './visit-store.js'

const { communityId, organizationId, ticketId, roomId } = usualReport
const giftId = idOf(0x91f7)
const elsewhere = communityId.replace('b001', 'b009')
const newest: VisitFilter = { overdue: false, order: 'newest', now: visitedAt, limit: 50 }

let given: ThrowAwayDatabase
let store: VisitStore

beforeEach(async () => {
  given = await throwAwayDatabase()
  store = visitStore(given.database)
  await setUpCommunity(given.database)
  await registrar(given.database).addCommunities([{ id: elsewhere, organizationId, name: '梧桐里', hotline: '1' }])
  await ticketStore(given.database).create(changeOfCourse(aTicket()), null)
  await giftStore(given.database).save(communityId, { id: giftId, name: '绿植', unit: '盆', stock: 3 }, staff(gu.id))
})
afterEach(() => given.close())

test('a visit is read as it was written, with the names of whom and what it points at', async () => {
  await save(aVisit({ ticketId, residentId: wang.id }))

  const record = await store.load(visitId, staff(zhou.id))
  expect(record).toMatchObject({
    id: visitId,
    community: { id: communityId, visitRules: usualVisit.rules },
    roomLabel: '2栋320',
    ticketNumber: 'WX-2611-0001',
    gift: null,
    events: [{ type: 'VisitHeld', visitId, seq: 1, payload: { kind: 'care', outcome: 'well' } }],
    standing: { roles: ['agent'] }
  })
  expect(record?.people.map(({ name }) => name).sort()).toEqual(['周敏', '王秀兰'])
  expect(firstBrokenLink(visitId, record?.events ?? [], record?.words ?? [], digest)).toBeUndefined()
})

test('a save repeats the version that it stands on', async () => {
  const held = await save(aVisit())
  const sentBack = held.next({ action: 'sendBack', by: gu, comment: '请写明' })

  expect([await outcomeOf(sentBack, 1), await outcomeOf(sentBack, 1)]).toEqual(['saved', 'stale'])
})

test('an id is taken once', async () => {
  await save(aVisit())
  expect(await outcomeOf(aVisit(), 0)).toBe('id-taken')
})

test('what happened stays, also for whoever owns the tables', async () => {
  await save(aVisit())
  const { owner } = given
  for (const rewriting of ["update visit_events set payload = '{}'", 'delete from visit_events', 'truncate visit_events cascade'])
    await expect(owner.execute(sql.raw(rewriting))).rejects.toMatchObject({ cause: { code: '23001' } })
})

test('words can be erased, and the chain still verifies', async () => {
  await save(aVisit())
  await given.database.execute(sql`delete from visit_words`)
  const record = await store.load(visitId, staff(zhou.id))

  expect(record?.words).toEqual([])
  expect(firstBrokenLink(visitId, record?.events ?? [], [], digest)).toBeUndefined()
})

describe('the stock of gifts', () => {
  const bringing = (quantity: number, id = visitId) => aVisit({ id, gift: { giftId, quantity } })

  test('goes down with the visit, in one statement', async () => {
    await save(bringing(2))
    expect(await stock()).toBe(1)
    expect((await store.load(visitId, staff(zhou.id)))?.gift).toEqual({ name: '绿植', unit: '盆' })
  })

  test('never falls below nothing: a visit that brings more than there is does not happen', async () => {
    expect(await outcomeOf(bringing(4), 0)).toBe('stale')
    expect(await stock()).toBe(3)
    expect(await store.load(visitId, staff(zhou.id))).toBeUndefined()
  })

  test('is given out by many at once no more often than it is there', async () => {
    const outcomes = await Promise.all([1, 2, 3, 4, 5, 6].map(number => outcomeOf(bringing(1, idOf(number)), 0)))
    expect(outcomes.filter(outcome => outcome === 'saved')).toHaveLength(3)
    expect(await stock()).toBe(0)
  })

  test('is not taken from twice where the same visit is sent twice', async () => {
    await save(bringing(1))
    expect(await outcomeOf(bringing(1), 0)).toBe('id-taken')
    expect(await stock()).toBe(2)
  })

  test('is not touched by what happens to the visit later', async () => {
    const held = await save(bringing(1))
    await save(held.next({ action: 'approve', by: gu, comment: '' }), 1)
    expect(await stock()).toBe(2)
  })
})

describe('a visit is within reach', () => {
  const ofTheTicket: Partial<HoldVisit> = { kind: 'return', outcome: 'solved', ticketId }

  test.each<readonly [string, Partial<HoldVisit>, Viewer, boolean]>([
    ['of an agent of its community', {}, staff(chen.id), true],
    ['of whoever lives in the room', {}, resident(wang.id), true],
    ['of no neighbour', {}, resident(qin.id), false],
    ['of whom it was to, and not of others in the room', { residentId: qin.id }, resident(qin.id), true],
    ['of nobody in the room where it was to somebody', { residentId: qin.id }, resident(wang.id), false],
    ['of the household of its ticket', ofTheTicket, resident(wang.id), true],
    ['of no agent whom the complaint is about', { ...ofTheTicket, hiddenFromId: chen.id }, staff(chen.id), false],
    ['of nobody from the resident’s side who does not live here', {}, resident(zhou.id), false]
  ])('%s', async (_who, said, viewer, reached) => {
    await save(aVisit(said))
    expect((await store.load(visitId, viewer)) !== undefined).toBe(reached)
    expect((await listed(viewer)).length > 0).toBe(reached)
  })

  test('of nobody who moved in after it', async () => {
    await save(aVisit({ at: '2019-12-31T00:00:00.000Z' }))
    expect(await store.load(visitId, resident(wang.id))).toBeUndefined()
  })
})

test('holding a visit stands on what it names, as far as the community has it', async () => {
  const ask = { visitId, communityId, roomId, residentId: wang.id, ticketId, giftId }
  expect(await store.groundFor(ask, staff(zhou.id))).toMatchObject({
    community: { id: communityId },
    standing: { roles: ['agent'] },
    roomLabel: '2栋320',
    resident: { name: '王秀兰' },
    ticketNumber: 'WX-2611-0001',
    gift: { id: giftId, name: '绿植', unit: '盆', stock: 3 },
    viewer: { name: '周敏' },
    existing: null
  })
  const nowhere = { visitId, communityId, roomId: idOf(1), residentId: zhou.id, ticketId: idOf(2), giftId: idOf(3) }
  expect(await store.groundFor(nowhere, staff(zhou.id))).toMatchObject({ roomLabel: null, resident: null, ticketNumber: null, gift: null })
  expect(await store.groundFor({ ...ask, communityId: elsewhere }, staff(zhou.id))).toBeUndefined()
})

test('a visit that is there already is its visitor’s, or somebody else’s', async () => {
  await save(aVisit())
  const ask = { visitId, communityId, roomId: null, residentId: null, ticketId: null, giftId: null }
  expect((await store.groundFor(ask, staff(zhou.id)))?.existing).toBe('own')
  expect((await store.groundFor(ask, staff(chen.id)))?.existing).toBe('foreign')
})

async function save(story: VisitStory, saved = 0): Promise<VisitStory> {
  expect(await outcomeOf(story, saved)).toBe('saved')
  return story
}

function outcomeOf(story: VisitStory, saved: number) {
  return store.save(changeOfVisit(story, saved), undefined)
}

async function listed(viewer: Viewer) {
  const found = await store.list(newest, viewer)
  return found === undefined || found === 'forbidden' ? [] : found
}

async function stock(): Promise<number | undefined> {
  const gifts = await giftStore(given.database).list(communityId, staff(zhou.id))
  return gifts === undefined || gifts === 'forbidden' ? undefined : gifts[0]?.stock
}

function staff(personId: string): Viewer {
  return { personId, side: 'staff', sessionId: '' }
}

function resident(personId: string): Viewer {
  return { personId, side: 'resident', sessionId: '' }
}

function idOf(number: number): string {
  return `01900000-0000-7000-8000-0000000${number.toString(16).padStart(5, '0')}`
}
