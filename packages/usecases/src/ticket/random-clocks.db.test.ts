import { alarmsOf, type Clock, dueAfter, evolve, instant, type Kind, nextDue, type Ticket, type TicketEvent } from '@linying/domain'
import { type Act, actsOnAnyKind, cast, momentOf, randomRuns, wordsOf } from '@linying/testkit/random'
import { aTicketOf, gu, otherTicketId, sun, wang, zhou } from '@linying/testkit/rules'
import {
  aReport,
  company,
  fixedId,
  freshEventId,
  freshKey,
  type StoredClocks,
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
import { actOnVisit, type WireVisitCommand } from '../visit/act-on-visit.js'
import { changeOf } from './change-of.js'
import { type ReportTicket, reportTicket } from './report-ticket.js'
import { takeAction, type WireCommand } from './take-action.js'
import type { TicketRecord } from './ticket-store.js'

let service: TestService
let stored: StoredTickets
beforeAll(async () => {
  service = await testService()
  stored = storedTickets(service.ownerUrl)
  await reported(otherTicketId, { kind: 'repair', byPhone: false, aboutSun: false })
})
afterAll(async () => {
  await stored.close()
  await service.close()
})

const aStory = fc.record({ story: actsOnAnyKind, byPhone: fc.boolean(), aboutSun: fc.boolean() })

test('after whatever people made of tickets of every kind, their stored clocks are those that follow from the stored events', async () => {
  const kindsSeen = new Set<Kind>()
  const ends = new Set<unknown>()
  await fc.assert(
    fc.asyncProperty(aStory, async ({ story: { kind, acts }, ...how }) => {
      made += 1
      const ticketId = fixedId('ticket', made)
      await reported(ticketId, { kind, ...how })
      for (const act of acts) await tried(ticketId, act)

      const { rows, due } = await stored.clocksOf(ticketId)
      const ticket = evolve((await recordOf(ticketId)).events)
      expect(asFound(rows)).toEqual(asStored(ticket))
      const first = nextDue(ticket.clocks)
      expect(asRead({ ...due })).toEqual({ metric: first?.metric ?? null, at: first?.dueAt ?? null, warnAt: first?.warnAt ?? null })
      kindsSeen.add(kind)
      for (const { ended } of rows) ends.add(ended)
    }),
    { ...randomRuns(60), endOnFailure: true }
  )
  expect([kindsSeen.size, ends.size]).toEqual([5, 3])
})

let made = 0

async function reported(id: string, how: { readonly kind: Kind; readonly byPhone: boolean; readonly aboutSun: boolean }): Promise<void> {
  const { kind, byPhone, aboutSun } = how
  const { category, text } = { category: aTicketOf[kind]().ticket.category, text: '家里有事要报' }
  // only the staff name somebody, a resident says whom she means
  const about = { aboutWhom: aboutSun && !byPhone ? '孙丽' : '', aboutPersonId: aboutSun && byPhone ? sun.id : null }
  const complaint = kind === 'complaint' ? { severity: 'minor', demand: '', ...about } : null
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const report = aReport({ id, communityId: company.community.id, place, text }, service.clock.now())
  const asked = { ...report, kind, category, urgency: 'normal', complaint, offerId: null, channel: 'phone' } as ReportTicket
  await reportTicket(service.ports, byPhone ? viewerOf(zhou.id) : viewerOf(wang.id), asked, once())
}

/** One attempt through the same door as everybody's; what is refused changes nothing. */
async function tried(ticketId: string, act: Act): Promise<void> {
  const { events } = await recordOf(ticketId)
  const ticket = evolve(events)
  const now = momentOf(act, ticket, service.clock.now())
  service.clock.passMinutes((Date.parse(now) - Date.parse(service.clock.now())) / 60_000)
  if (act.action === 'photo') return received(ticketId, ticket, act.choice)
  if (act.action === 'void') return voided(ticketId, act.choice)
  const actor = cast[act.who]
  if (actor.kind === 'system') {
    await sweepTickets(service.ports, strictRun, 1000)
    return
  }
  // `action` and what is said agree by `wordsOf`; the compiler cannot follow a union through a spread
  const said = { ...wordsOf({ ...act, action: act.action }, ticket, now), action: act.action } as WireCommand
  const command = { ...said, eventId: freshEventId(), occurredAt: now }
  await unlessRefused(() => takeAction(service.ports, viewerOf(actor.id), { ticketId, command, version: ticket.version, ...once() }))
}

async function unlessRefused(act: () => Promise<unknown>): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Forbidden || error instanceof NotFound)) throw error
  }
}

/** She says of one of the visits that it never took place, and a manager finds so. */
async function voided(ticketId: string, choice: number): Promise<void> {
  const visits = (await recordOf(ticketId)).events.filter(({ type }) => type === 'VisitRecorded')
  const visitId = visits[choice % Math.max(1, visits.length)]?.id
  if (visitId === undefined) return
  const said = () => ({ eventId: freshEventId(), occurredAt: service.clock.now(), text: '没有人来过' })
  const does = (personId: string, command: WireVisitCommand) =>
    unlessRefused(() => actOnVisit(service.ports, viewerOf(personId), { visitId, command, version: undefined }))
  await does(wang.id, { action: 'deny', ...said() })
  await does(gu.id, { action: 'settleDenial', upheld: true, ...said() })
}

/** A photo that was promised with feedback has come; what it shows is tried elsewhere. */
async function received(ticketId: string, ticket: Ticket, choice: number): Promise<void> {
  const record = await recordOf(ticketId)
  const promising = record.events.filter(({ type }) => type === 'FeedbackGiven' || type === 'ComplaintSettled')
  const chosen = promising[choice % Math.max(1, promising.length)]
  if (chosen === undefined) return
  const at = { occurredAt: service.clock.now(), recordedAt: service.clock.now() }
  const payload = { photoId: freshEventId(), forEvent: chosen.id, sha256: '00', bytes: 1 }
  const event: TicketEvent<'PhotoReceived'> = {
    id: freshEventId(),
    type: 'PhotoReceived',
    ticketId,
    actor: chosen.actor,
    audience: 'household',
    ...at,
    payload,
    content: {}
  }
  await service.ports.tickets.save([changeOf({ ...record, ticket }, [event], service.ports)], null)
}

/** By metric and round: every column of a clock but those that a sweep writes while it runs. */
function asStored(ticket: Ticket) {
  return Object.fromEntries(ticket.clocks.map(clock => [`${clock.metric} ${clock.round}`, rowOf(clock, ticket)]))
}

function asFound(rows: StoredClocks['rows']) {
  return Object.fromEntries(
    rows.map(asRead).map(row => {
      const { told: _, broken_at: brokenAt, ...followed } = row
      expect(whatBrokenMayBe(row)).toContain(brokenAt)
      return [`${row.metric} ${row.round}`, followed]
    })
  )
}

/** What has ended says for ever whether it was too late; of what runs late a sweep may have seen it. */
function whatBrokenMayBe({ ended_at: endedAt, due_at: dueAt }: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (endedAt === null) return [null, dueAt]
  return [String(endedAt) > String(dueAt) ? dueAt : null]
}

function rowOf(clock: Clock, { calendar }: Ticket) {
  const { minutes, runs, pausedMs, startAt, dueAt, endedAt } = clock
  const isReckoned = runs === 'duty_hours' && calendar !== null && minutes !== null
  const alarms = alarmsOf(clock)
  return {
    metric: clock.metric,
    round: clock.round,
    about: clock.about,
    start_at: startAt,
    due_at: dueAt,
    warn_at: clock.warnAt,
    provisional: clock.provisional,
    paused_at: clock.pausedAt,
    paused_ms: pausedMs,
    ended_at: endedAt,
    ended: clock.ended,
    evidence: clock.evidence,
    excused: clock.excused,
    acknowledged: clock.acknowledged,
    explanation: {
      minutes,
      adopted: clock.adopted,
      runs,
      spans: isReckoned ? dueAfter(calendar, startAt, minutes + pausedMs / 60_000).spans : []
    },
    alarm_at: alarms.map(({ at }) => at),
    alarm_to: alarms.map(({ to }) => to)
  }
}

const moments = ['start_at', 'due_at', 'warn_at', 'paused_at', 'ended_at', 'broken_at', 'at', 'warnAt']

/** A row with its moments in the one spelling. */
function asRead(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (name === 'alarm_at') return [name, (value as readonly string[]).map(instant)]
      return [name, moments.includes(name) && typeof value === 'string' ? instant(value) : value]
    })
  )
}

async function recordOf(ticketId: string): Promise<TicketRecord> {
  const record = await service.ports.tickets.loadForService(ticketId)
  if (record === undefined) throw new Error(`no ticket ${ticketId}`)
  return record
}

function viewerOf(personId: string): Viewer {
  const isResident = personId === wang.id || personId === cast.qin.id
  return { personId, side: isResident ? 'resident' : 'staff', sessionId: personId }
}

function once() {
  const key = freshKey()
  return { key, requestHash: `hash of ${key}` }
}
