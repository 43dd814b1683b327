import { actOnCare, type CareCommand, chainStart, evolveCare, firstBrokenLink, nextCare, type SealedCareEvent, seal } from '@linying/domain'
import {
  aVisit,
  changeOfVisit,
  digest,
  gu,
  li,
  qin,
  setUpCommunity,
  sun,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  usualReport,
  visitId,
  wang,
  zhou
} from '@linying/testkit'
import type { CareChange, CareFilter, CareStore, Viewer, VisitStore } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { careStore } from './care-store.js'
import { registrar } from './registrar.js'
import { visitStore } from './visit-store.js'

const { communityId, organizationId } = usualReport
const roomId = '01900000-0000-7000-8000-00000000c001'
const careId = idOf(0xca4e)
const now = '2026-11-22T02:00:00.000Z'
const due = '2026-11-29T16:00:00.000Z'
const elsewhere = communityId.replace('b001', 'b009')
const all: CareFilter = { communityId, shown: 'planned', mine: false, now, limit: 50 }
const herself: Viewer = { personId: wang.id, side: 'resident', sessionId: '' }

const agreed = { action: 'agree', by: wang, reasons: ['lives_alone'], note: '耳朵不太好', contact: null } as const
const planned = { action: 'plan', by: sun, frequency: 'weekly', carerId: zhou.id } as const
const withdrawn = { action: 'withdraw', by: wang, contact: null } as const
type Deed = typeof agreed | typeof planned | typeof withdrawn

let given: ThrowAwayDatabase
let store: CareStore
let visits: VisitStore

beforeEach(async () => {
  given = await throwAwayDatabase()
  store = careStore(given.database)
  visits = visitStore(given.database)
  await setUpCommunity(given.database)
  await registrar(given.database).addCommunities([{ id: elsewhere, organizationId, name: '梧桐里', hotline: '1' }])
})
afterEach(() => given.close())

test('a record is read as it was written, with the names of who acted and who looks in', async () => {
  await saveAll(agreed, planned)

  const record = await store.load(careId, staff(gu.id))
  expect(record).toMatchObject({
    roomLabel: '2栋320',
    livesIn: roomId,
    dueAt: due,
    lastVisitAt: null,
    activeVisitors: [zhou.id],
    standing: { roles: ['manager'] }
  })
  expect(record?.people.map(({ name }) => name).sort()).toEqual(['周敏', '孙丽', '王秀兰', '顾岚'].sort())
  expect(firstBrokenLink(careId, record?.events ?? [], record?.words ?? [], digest)).toBeUndefined()
  expect(evolveCare(record?.events ?? [])).toMatchObject({ plan: 'active', plannedDueAt: due })
})

test('what is noted of her can be erased, and the chain still verifies', async () => {
  await saveAll(agreed)
  await given.database.execute(sql`delete from care_words where field in ('note', 'reasons')`)

  const record = await store.load(careId, staff(gu.id))
  expect(record?.words).toEqual([])
  expect(firstBrokenLink(careId, record?.events ?? [], [], digest)).toBeUndefined()
})

test.each(["update care_events set payload = '{}'", 'delete from care_events', 'truncate care_events cascade'])(
  'not even the owner of the tables may %s',
  async rewriting => {
    await saveAll(agreed)
    await expect(given.owner.execute(sql.raw(rewriting))).rejects.toMatchObject({ cause: { code: '23001' } })
  }
)

test('the running service has no right to change a word of hers', async () => {
  const rewriting = given.database.execute(sql.raw("update care_words set value = ''"))
  await expect(rewriting).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('a save repeats the version it stands on, and nobody is asked twice', async () => {
  const [first, second] = changesOf(agreed, planned)
  if (!first || !second) throw new Error('two deeds are two changes')

  expect([await store.save(first), await store.save(first), await store.save(second), await store.save(second)]).toEqual([
    'saved',
    'id-taken',
    'saved',
    'stale'
  ])
  const another = { ...first, care: { ...first.care, id: idOf(0xca4f) }, event: { ...first.event, id: idOf(1), careId: idOf(0xca4f) } }
  expect(await store.save({ ...another, words: [] })).toBe('id-taken')
})

test.each([
  ['she herself', true, herself],
  ['a neighbour', false, { ...herself, personId: qin.id }],
  ['an agent from the resident’s side', false, { ...herself, personId: zhou.id }],
  ['an agent', true, staff(zhou.id)],
  ['somebody of the staff elsewhere', false, staff(idOf(99))]
])('%s reaches her record: %s', async (_who, reaches, viewer) => {
  await saveAll(agreed)
  expect((await store.load(careId, viewer)) !== undefined).toBe(reaches)
})

test('her own record is found by her alone', async () => {
  expect(await store.loadOwn(communityId, herself)).toBeNull()
  await saveAll(agreed)

  expect((await store.loadOwn(communityId, herself))?.id).toBe(careId)
  expect(await store.loadOwn(communityId, { ...herself, personId: qin.id })).toBeNull()
  expect(await store.loadOwn(elsewhere, herself)).toBeUndefined()
})

test('a visit moves the plan on in its own statement, once', async () => {
  await saveAll(agreed, planned)

  expect([await visits.save(lookedIn(), undefined), await visits.save(lookedIn(), undefined)]).toEqual(['saved', 'stale'])
  expect(await store.load(careId, staff(zhou.id))).toMatchObject({ lastVisitAt: now, dueAt: due })
})

test('no visit is on record of a plan that has ended meanwhile', async () => {
  await saveAll(agreed, planned, withdrawn)

  expect(await visits.save(lookedIn(), undefined)).toBe('stale')
  expect(await visits.load(visitId, staff(zhou.id))).toBeUndefined()
})

test('taking back the consent and a visit at the same moment: one of them knows of the other', async () => {
  const [first, second, third] = changesOf(agreed, planned, withdrawn)
  if (!first || !second || !third) throw new Error('three deeds are three changes')
  await store.save(first)
  await store.save(second)

  const outcomes = await Promise.all([store.save(third), visits.save(lookedIn(), undefined)])
  expect(outcomes.filter(outcome => outcome === 'saved')).toHaveLength(1)
})

test('the list of what is due ends with Sunday on the community’s calendar', async () => {
  await saveAll(agreed, planned)
  const dueOn = async (at: string) => (await listed({ ...all, shown: 'due', now: at })).rows.length

  expect([await dueOn('2026-11-22T15:59:59.999Z'), await dueOn('2026-11-22T16:00:00.000Z')]).toEqual([0, 1])
})

test('whoever has nothing to do with it gets no row, and a community that is not his is none', async () => {
  await saveAll(agreed, planned)

  expect([await store.list(all, staff(li.id)), await store.list(all, herself)]).toEqual(['forbidden', 'forbidden'])
  expect(await store.list({ ...all, communityId: elsewhere }, staff(zhou.id))).toBeUndefined()
})

test('a carer who has left is none', async () => {
  await saveAll(agreed, planned)
  expect((await listed({ ...all, shown: 'uncared' })).rows).toEqual([])
  await given.database.execute(sql`update posts set held_until = '2026-01-01' where person_id = ${zhou.id}`)

  expect((await listed({ ...all, shown: 'uncared' }, staff(gu.id))).rows).toMatchObject([{ carerId: zhou.id, carerActive: false }])
})

async function listed(filter: CareFilter, viewer = staff(zhou.id)) {
  const found = await store.list(filter, viewer)
  if (found === undefined || found === 'forbidden') throw new Error('the list is his')
  return found
}

async function saveAll(...deeds: readonly Deed[]): Promise<void> {
  for (const change of changesOf(...deeds)) expect(await store.save(change)).toBe('saved')
}

function changesOf(...deeds: readonly Deed[]): readonly CareChange[] {
  const subject = { careId, organizationId, communityId, residentId: wang.id, roomId }
  const facts = { now, utcOffsetMinutes: 480, lastVisitAt: null, carerActive: true, decidedAt: undefined }
  const events: SealedCareEvent[] = []
  return deeds.map((deed, index) => {
    const before = events.length === 0 ? undefined : evolveCare(events)
    const command = { ...deed, eventId: idOf(0xe000 + index), occurredAt: now } as CareCommand // a deed is a command without these two
    const decision = actOnCare(before, command, subject, facts)
    if ('refusal' in decision) throw new Error(decision.refusal.code)
    const { sealed, words } = seal(decision.event, events.at(-1) ?? chainStart(careId, digest), digest, () => `salt-${index}`)
    events.push(sealed)
    const care = before === undefined ? evolveCare([decision.event]) : nextCare(before, decision.event)
    return { care, expectedVersion: index, lastVisitAt: null, dueAt: care.plannedDueAt, event: sealed, words }
  })
}

function lookedIn() {
  const change = changeOfVisit(aVisit({ planId: careId, residentId: wang.id, checks: [{ item: '门窗', ok: true }] }))
  return { ...change, also: [{ what: 'care', careId, expectedLastVisitAt: null, moved: { lastVisitAt: now, dueAt: due } }] } as const
}

function staff(personId: string): Viewer {
  return { personId, side: 'staff', sessionId: '' }
}

function idOf(number: number): string {
  return `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
}
