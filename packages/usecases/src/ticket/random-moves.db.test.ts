import { type Instant, plusMinutes } from '@linying/domain'
import { sun, wang } from '@linying/testkit'
import { type Attempt, aStory, cast, randomRuns, saidIn } from '@linying/testkit/random'
import {
  aReport,
  asOwner,
  audited,
  company,
  fixedId,
  freshEventId,
  freshKey,
  type TestService,
  testService
} from '@linying/testkit/service'
import fc from 'fast-check'
import { Forbidden, NotFound, Refused } from '../failure.js'
import { strictRun } from '../job/strict-run.js'
import { sweepTickets } from '../service/sweep-tickets.js'
import type { Viewer } from '../session/viewer.js'
import { takeAction, type WireCommand } from './take-action.js'

/** Nobody may report more often than that day after day. Unit: minutes. */
const betweenReports = 25
const reportText = '厨房水管裂了，水流到客厅'
const newcomer = fixedId('person', 900)
const newResidency = fixedId('residency', 900)

/** Unit: minutes. */
const longestPause = 60

let service: TestService
let beginning: Instant
beforeAll(async () => {
  service = await testService()
  beginning = service.clock.now()
  await asOwner(service, `insert into people (id, organization_id, name, phone) values ($1, $2, '新来的', '13800000900')`, [
    newcomer,
    company.organizationId
  ])
})
afterAll(() => service.close())

afterEach(moveBack)

test('whoever moves out in the middle of a ticket does nothing more and reads nothing written since, and whoever moves in no word of hers', async () => {
  await fc.assert(
    fc
      .asyncProperty(aStory({ atLeast: 6, atMost: 14 }), fc.nat(20), async (story, at) => {
        const ticketId = await reported()
        for (const attempt of story.slice(0, at)) await tried(ticketId, attempt)
        service.clock.passMinutes(1)
        const movedAt = service.clock.now()
        await changeHands(movedAt)
        for (const attempt of story.slice(at)) {
          const happened = await tried(ticketId, attempt)
          expect({ attempt, happened }).not.toMatchObject({ attempt: { who: 'wang' }, happened: true })
        }
        await expectNothingSince(ticketId, movedAt)
        await expectNothingOfHers(ticketId)
        expect(await audited(service, 'ticket', ticketId)).toMatchObject({ faults: [] })
      })
      .beforeEach(moveBack),
    randomRuns(25)
  )
})

let made = 0
/** Every story begins a little after the one before began, so that the made-up clock stays behind the database's own, which knows who is gone. */
async function reported(): Promise<string> {
  made += 1
  service.clock.set(plusMinutes(beginning, made * betweenReports))
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const body = aReport({ id: fixedId('ticket', made), communityId: company.community.id, place, text: reportText }, service.clock.now())
  await service.as({ id: wang.id, side: 'resident' }).call('reportTicket', { idempotencyKey: freshKey(), body })
  return body.id
}

/** Whether anything came of it. */
async function tried(ticketId: string, attempt: Attempt): Promise<boolean> {
  service.clock.passMinutes(Math.min(attempt.pause, longestPause))
  if (attempt.who === 'clock') {
    await sweepTickets(service.ports, strictRun, 1000)
    return true
  }
  const now = service.clock.now()
  // `action` and what is said agree by `saidIn`; the compiler cannot follow a union through a spread
  const command = {
    ...saidIn(attempt, now),
    action: attempt.action,
    eventId: freshEventId(),
    occurredAt: plusMinutes(now, -attempt.late)
  } as WireCommand
  const key = freshKey()
  try {
    await takeAction(service.ports, viewerOf(attempt), { ticketId, command, version: undefined, key, requestHash: `hash of ${key}` })
    return true
  } catch (error) {
    if (error instanceof Refused || error instanceof Forbidden || error instanceof NotFound) return false
    throw error
  }
}

function viewerOf({ who }: Attempt): Viewer {
  const actor = cast[who]
  const personId = actor.kind === 'person' ? actor.id : ''
  return { personId, side: who === 'wang' || who === 'qin' ? 'resident' : 'staff', sessionId: personId }
}

async function changeHands(at: string): Promise<void> {
  await asOwner(service, 'update residencies set moved_out = $1 where person_id = $2', [at, wang.id])
  await asOwner(
    service,
    `insert into residencies (id, organization_id, community_id, room_id, person_id, residency, moved_in)
     values ($1, $2, $3, $4, $5, 'tenant', $6)`,
    [newResidency, company.organizationId, company.community.id, company.wangsRoom.id, newcomer, at]
  )
}

async function moveBack(): Promise<void> {
  await asOwner(service, 'delete from residencies where id = $1', [newResidency])
  await asOwner(service, 'update residencies set moved_out = null where person_id = $1', [wang.id])
}

/** The one who lived there keeps her own words, and has no button any more. */
async function expectNothingSince(ticketId: string, movedAt: string): Promise<void> {
  const hers = await service.as({ id: wang.id, side: 'resident' }).call('getTicket', { params: { ticketId } })
  expect(hers.timeline.filter(({ recordedAt }) => recordedAt > movedAt)).toEqual([])
  expect(hers.text).toBe(reportText)
  expect(hers.actions).toEqual([])
}

/** The one who lives there now knows that work is open, and nothing of who asked for it. Staff go on reading all of it. */
async function expectNothingOfHers(ticketId: string): Promise<void> {
  const told = await (await service.ask(`/api/tickets/${ticketId}`, {}, { id: newcomer, side: 'resident' })).text()
  for (const word of [reportText, '王秀兰', '13800000001']) expect(told).not.toContain(word)
  const staff = await service.as({ id: sun.id, side: 'staff' }).call('getTicket', { params: { ticketId } })
  expect(staff.text).toBe(reportText)
}
