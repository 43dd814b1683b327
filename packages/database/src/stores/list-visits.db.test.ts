import { type Denial, plusDays, type Review } from '@linying/domain'
import {
  aTicket,
  aVisit,
  changeOfCourse,
  changeOfVisit,
  chen,
  gu,
  li,
  setUpCommunity,
  sun,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  usualReport,
  type VisitStory,
  visitedAt,
  visitId,
  wang,
  zhou
} from '@linying/testkit'
import type { Viewer, VisitFilter, VisitStore } from '@linying/usecases'
import { registrar } from './registrar.js'
import { ticketStore } from './ticket-store.js'
import { visitStore } from './visit-store.js'

const { communityId, organizationId, ticketId } = usualReport
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
})
afterEach(() => given.close())

const sendBack = { action: 'sendBack', by: gu, comment: '请写明' } as const

test('a list says of each visit what a card shows', async () => {
  await save(aVisit({ ticketId }))
  expect(await listed()).toEqual([
    {
      id: visitId,
      communityId,
      communityName: '翠湖花园',
      kind: 'care',
      method: 'on_site',
      outcome: 'well',
      at: visitedAt,
      roomLabel: '2栋320',
      ticketId,
      ticketNumber: 'WX-2611-0001',
      topic: null,
      visitorId: zhou.id,
      visitorName: '周敏',
      whom: '王秀兰',
      excerpt: '身体挺好，就是楼道灯有点暗',
      review: 'waiting',
      denial: 'none',
      dueAt: '2026-11-24T02:00:00.000Z',
      decisiveVersion: 1
    }
  ])
})

test('a list says nothing to a resident of what is due between colleagues', async () => {
  await save(aVisit())
  expect(await listed({}, resident(wang.id))).toMatchObject([{ dueAt: null }])
})

test.each<readonly [string, Partial<VisitFilter>, readonly number[]]>([
  ['a kind', { kind: 'patrol' }, [3]],
  ['a person', { visitorId: chen.id }, [2]],
  ['an outcome', { outcome: 'needs_help' }, [2]],
  ['what waits', { review: 'waiting' satisfies Review }, [3, 2]],
  ['what was sent back', { review: 'sent_back' satisfies Review }, [1]],
  ['what is denied', { denial: 'open' satisfies Denial }, [2]],
  ['a time', { from: plusDays(visitedAt, 1), to: plusDays(visitedAt, 2) }, [2]],
  ['what is late', { overdue: true, now: plusDays(visitedAt, 1.5) }, [1]],
  ['a community', { communityId }, [3, 2, 1]]
])('a list narrows to %s', async (_what, filter, expected) => {
  await saveThree()
  expect((await listed(filter)).map(({ id }) => id)).toEqual(expected.map(idOf))
})

test('a list as a queue gives what is due first', async () => {
  await saveThree()
  expect((await listed({ order: 'due' })).map(({ id }) => id)).toEqual([1, 2, 3].map(idOf))
})

test.each(['newest', 'due'] as const)('a list is walked through in the order of what is %s, each visit once', async order => {
  await saveThree()
  const whole = await listed({ order })
  const after = whole[0] && { at: (order === 'due' ? whole[0].dueAt : whole[0].at) ?? '', id: whole[0].id }
  expect(await listed({ order, after })).toEqual(whole.slice(1))
})

test.each([
  ['a technician', staff(li.id), 'forbidden'],
  ['an agent of another community', staff(sun.id), undefined]
])('a list of one community is not for %s', async (_who, viewer, expected) => {
  await save(aVisit())
  const asked = expected === undefined ? elsewhere : communityId
  expect(await store.list({ ...newest, communityId: asked }, viewer)).toEqual(expected)
})

test('a list of all communities has nothing for a technician', async () => {
  await save(aVisit())
  expect(await listed({}, staff(li.id))).toEqual([])
})

async function saveThree(): Promise<void> {
  const first = await save(aVisit({ id: idOf(1) }))
  await save(first.next(sendBack), 1)
  const tomorrow = plusDays(visitedAt, 1)
  const second = await save(aVisit({ id: idOf(2), by: chen, at: tomorrow, outcome: 'needs_help' }, tomorrow))
  await save(second.next({ action: 'deny', by: wang, text: '没有来过' }), 1)
  const later = plusDays(visitedAt, 2)
  const met = { kind: 'patrol', method: 'post', outcome: 'told', topic: '停车' } as const
  await save(aVisit({ id: idOf(3), at: later, ...met }, later))
}

async function save(story: VisitStory, saved = 0): Promise<VisitStory> {
  expect(await store.save(changeOfVisit(story, saved), undefined)).toBe('saved')
  return story
}

async function listed(filter: Partial<VisitFilter> = {}, viewer: Viewer = staff(zhou.id)) {
  const found = await store.list({ ...newest, ...filter }, viewer)
  return found === undefined || found === 'forbidden' ? [] : found
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
