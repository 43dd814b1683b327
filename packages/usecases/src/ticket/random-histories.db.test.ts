import { evolve, type Instant, messageTable, plusMinutes, technicianOf } from '@linying/domain'
import {
  type Attempt,
  aStory,
  asUsual,
  cast,
  expectedAfter,
  justReported,
  type Name,
  type Remembered,
  randomRuns,
  saidIn,
  usualWay
} from '@linying/testkit/random'
import {
  aReport,
  audited,
  company,
  fixedId,
  freshEventId,
  freshKey,
  type StoredTickets,
  storedTickets,
  type TestService,
  testService
} from '@linying/testkit/service'
import fc from 'fast-check'
import { Forbidden, NotFound, Refused } from '../failure.js'
import { strictRun } from '../job/strict-run.js'
import { sweepTickets } from '../service/sweep-tickets.js'
import type { Viewer } from '../session/viewer.js'
import { type ReportTicket, reportTicket } from './report-ticket.js'
import { type TakeAction, takeAction, type WireCommand } from './take-action.js'

let service: TestService
let stored: StoredTickets
beforeAll(async () => {
  service = await testService()
  stored = storedTickets(service.ownerUrl)
})
afterAll(async () => {
  await stored.close()
  await service.close()
})

/** A ticket in the database, and what a reader of the plan remembers of it. */
interface Lived {
  readonly ticketId: string
  readonly firstEventId: string
  readonly remembered: Remembered
}

type Outcome = 'happened' | 'refused'

test('what random people make of a ticket is what the plan allows, and it is stored as it happened', async () => {
  await fc.assert(
    fc.asyncProperty(aStory({ atLeast: 6, atMost: 14 }), async story => {
      await expectStored(await livedThrough(story))
    }),
    randomRuns(40)
  )
})

test('a command that is sent again, with its key or with another, changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(aStory({ atLeast: 4, atMost: 8 }), fc.boolean(), async (story, withItsKey) => {
      let lived = await reported()
      for (const attempt of story.filter(({ who }) => who !== 'clock')) {
        const command = commandOf(lived, attempt)
        const after = await tried(lived, attempt, command)
        // whoever may no longer open the ticket is told so: what counts is that nothing is added to it
        if (after !== lived) await outcomeOf(attempt.who, withItsKey ? command : { ...command, key: freshKey() })
        lived = after
      }
      await expectStored(lived)
    }),
    randomRuns(20)
  )
})

test('two who act at the same moment fare as if one had come after the other', async () => {
  await fc.assert(
    fc.asyncProperty(aStory({ atLeast: 2, atMost: 2 }), async story => {
      const [one, other] = story.slice(-2).map(attempt => ({ ...attempt, pause: 0 })) as [Attempt, Attempt] // there are at least two
      fc.pre(one.who !== 'clock' && other.who !== 'clock' && one.who !== other.who)
      const lived = await livedThrough(story.slice(0, -2))
      const outcomes = await atOnce(lived, one, other)

      const [oneFirst, otherFirst] = [inTurn(lived, one, other), inTurn(lived, other, one)]
      const asIf = [oneFirst, { ...otherFirst, outcomes: [...otherFirst.outcomes].reverse() }]
      expect(asIf.map(order => order.outcomes)).toContainEqual(outcomes)
      const { status, version } = await stored.rowOf(lived.ticketId)
      const fitting = asIf.filter(order => order.outcomes.join() === outcomes.join()).map(({ remembered }) => remembered)
      expect(fitting.map(({ status, events }) => [status, events])).toContainEqual([status, version])
    }),
    randomRuns(60)
  )
})

/** Who may be of two minds about a ticket that both have on the screen. */
const rivals = [
  {
    far: 0,
    decide: [
      ['zhou', 'accept'],
      ['chen', 'reject'],
      ['chen', 'accept'],
      ['wang', 'cancel']
    ]
  },
  {
    far: 1,
    decide: [
      ['zhou', 'assign'],
      ['fang', 'assign'],
      ['li', 'grab'],
      ['chen', 'reject'],
      ['wang', 'cancel']
    ]
  },
  {
    far: 5,
    decide: [
      ['wang', 'confirm'],
      ['chen', 'notSolved'],
      ['zhou', 'confirm'],
      ['wang', 'notSolved']
    ]
  },
  {
    far: 7,
    decide: [
      ['wang', 'reopen'],
      ['wang', 'deny'],
      ['chen', 'reopen']
    ]
  }
] as const

test('of two who decide on the same picture at the same moment exactly one wins', async () => {
  const aRivalry = fc
    .constantFrom(...rivals)
    .chain(({ far, decide }) =>
      fc.record({ far: fc.constant(far), pair: fc.shuffledSubarray([...decide], { minLength: 2, maxLength: 2 }) })
    )
  await fc.assert(
    fc.asyncProperty(aRivalry, async ({ far, pair }) => {
      const lived = await livedThrough(usualWay.slice(0, far))
      const [one, other] = pair.map(([who, action]) => ({ ...asUsual, who, action })) as [Attempt, Attempt] // a subarray of two
      expect((await atOnce(lived, one, other)).sort()).toEqual(['happened', 'refused'])
      expect(await stored.rowOf(lived.ticketId)).toMatchObject({ version: lived.remembered.events + 1 })
    }),
    randomRuns(30)
  )
})

/** Nobody may report more often than that day after day. Unit: minutes. */
const betweenReports = 25

let made = 0
async function reported(): Promise<Lived> {
  made += 1
  service.clock.passMinutes(betweenReports)
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const report = aReport({ id: fixedId('ticket', made), communityId: company.community.id, place }, service.clock.now())
  await reportTicket(
    service.ports,
    viewerOf('wang'),
    { ...report, urgency: 'normal', complaint: null, offerId: null, channel: 'mini_program' } as ReportTicket,
    once()
  )
  return { ticketId: report.id, firstEventId: report.eventId, remembered: justReported }
}

async function livedThrough(story: readonly Attempt[]): Promise<Lived> {
  let lived = await reported()
  for (const attempt of story) lived = await tried(lived, attempt)
  return lived
}

/** One attempt: what comes of it is what the plan's reader expects. The same object where nothing happened. */
async function tried(lived: Lived, attempt: Attempt, command = commandOf(lived, attempt)): Promise<Lived> {
  service.clock.passMinutes(attempt.pause)
  const expected = planned(lived.remembered, asTheServiceDoes(lived, attempt), service.clock.now())
  const outcome = attempt.who === 'clock' ? await swept(lived) : await outcomeOf(attempt.who, command)
  expect({ attempt, from: lived.remembered.status, outcome }).toMatchObject({ outcome: expected ? 'happened' : 'refused' })
  return expected === undefined ? lived : { ...lived, remembered: expected }
}

/** Here everybody joins by name, without a report of his own that could go on by itself. */
function planned(before: Remembered, attempt: Attempt, now: Instant): Remembered | undefined {
  return attempt.action === 'splitOff' ? undefined : expectedAfter(before, attempt, now)
}

/** By itself it only takes back and resumes; which of them is due, the status says. */
function asTheServiceDoes({ remembered }: Lived, attempt: Attempt): Attempt {
  if (attempt.who !== 'clock') return attempt
  return { ...attempt, action: remembered.status === 'suspended' ? 'resume' : 'lapse' }
}

async function swept({ ticketId, remembered }: Lived): Promise<Outcome> {
  await sweepTickets(service.ports, strictRun, 1000)
  return (await stored.rowOf(ticketId)).version > remembered.events ? 'happened' : 'refused'
}

function atOnce(lived: Lived, one: Attempt, other: Attempt): Promise<Outcome[]> {
  return Promise.all([one, other].map(attempt => outcomeOf(attempt.who, commandOf(lived, attempt))))
}

/** What would come of it if the first were through before the second began, whose screen then lies one event further behind. */
function inTurn({ remembered }: Lived, first: Attempt, second: Attempt) {
  const now = service.clock.now()
  const between = planned(remembered, first, now)
  const behind = second.behind + (between === undefined ? 0 : 1)
  const after = planned(between ?? remembered, { ...second, behind }, now)
  const outcomes = [between, after].map((expected): Outcome => (expected ? 'happened' : 'refused'))
  return { outcomes, remembered: after ?? between ?? remembered }
}

async function outcomeOf(who: Name, command: TakeAction): Promise<Outcome> {
  try {
    await takeAction(service.ports, viewerOf(who), command)
    return 'happened'
  } catch (error) {
    if (error instanceof Refused || error instanceof Forbidden || error instanceof NotFound) return 'refused'
    throw error
  }
}

function commandOf({ ticketId, firstEventId, remembered }: Lived, attempt: Attempt): TakeAction {
  const now = plusMinutes(service.clock.now(), attempt.pause)
  const { action, late, behind } = attempt
  const said = {
    ...saidIn(attempt, now),
    ...(action === 'correct' ? { corrects: firstEventId } : {}),
    ...(action === 'join' ? { from: null } : {})
  }
  // `action` and what is said agree by `saidIn`; the compiler cannot follow a union through a spread
  const command = { ...said, action, eventId: freshEventId(), occurredAt: plusMinutes(now, -late) } as WireCommand
  return { ticketId, command, version: Math.max(1, remembered.events - behind), ...once() }
}

function once() {
  const key = freshKey()
  return { key, requestHash: `hash of ${key}` }
}

function viewerOf(who: Name): Viewer {
  const actor = cast[who]
  const personId = actor.kind === 'person' ? actor.id : ''
  return { personId, side: who === 'wang' || who === 'qin' ? 'resident' : 'staff', sessionId: personId }
}

/** The row, the events, the chain, and who is to be told: all say the same, once. */
async function expectStored({ ticketId, remembered }: Lived): Promise<void> {
  const { status, events } = remembered
  const { faults, eventCount, headHash, ...found } = await audited(service, 'ticket', ticketId)
  expect({ faults, eventCount, status: found.status }).toEqual({ faults: [], eventCount: events, status })

  const record = await service.ports.tickets.loadForService(ticketId)
  const folded = evolve(record?.events ?? [])
  expect(await stored.rowOf(ticketId)).toEqual({
    status: folded.status,
    version: folded.version,
    headHash,
    technicianId: technicianOf(folded),
    reopenCount: folded.reopenCount,
    messages: record?.events.flatMap(({ type }) => messageTable[type]).length
  })
}
