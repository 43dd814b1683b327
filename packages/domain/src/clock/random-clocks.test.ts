import { type Act, actsOnAnyKind, cast, clocksByHand, type Moment, momentOf, randomRuns, wordsOf } from '@linying/testkit/random'
import { aTicketOf, courseOf, eventId, fang, type TicketStory, usualCalendar, usualLeaders, withPhoto } from '@linying/testkit/rules'
import fc from 'fast-check'
import type { Instant } from '../instant.js'
import { defaultServiceRules } from '../service/service-rules.js'
import type { Action, Command } from '../ticket/commands.js'
import { decide } from '../ticket/decide.js'
import type { EventType, TicketEvent } from '../ticket/events.js'
import { evolve, next } from '../ticket/evolve.js'
import type { Kind } from '../ticket/kind.js'
import { mayRead } from '../ticket/may-read.js'
import { statuses } from '../ticket/status.js'
import { type Ticket, technicianOf } from '../ticket/ticket.js'
import { visitVoided } from '../visit/void-beside.js'
import { type Clock, isBroken } from './clock.js'
import { defaultPolicies } from './default-policies.js'
import { metrics } from './metric.js'

interface History {
  readonly now: Instant
  readonly ticket: Ticket
  readonly moments: readonly Moment[]
}

/** Every promise of the usual ones, and those that can be waiting out a pause, with or without duty hours and visits to repairs. */
const communities = [
  {},
  { workingCalendar: usualCalendar, rules: { ...defaultServiceRules, returnVisitFor: 'unrated' } },
  {
    workingCalendar: usualCalendar,
    rules: { ...defaultServiceRules, returnVisitFor: 'all', followUpAfterNotSolved: 1 },
    policies: defaultPolicies.map(policy => ({ ...policy, pausable: policy.metric !== 'confirm_details' }))
  }
] as const

const aHistory = fc
  .record({ story: actsOnAnyKind, community: fc.constantFrom(...communities), aboutFang: fc.boolean() })
  .map(({ story: { kind, acts }, community, aboutFang }) => {
    const complaint = kind === 'complaint' ? { complaint: { severity: 'major', aboutPersonId: aboutFang ? fang.id : null } as const } : {}
    const begun = aTicketOf[kind]({ ...community, ...complaint })
    return acts.reduce(tried, historyOf(begun))
  })

test('clocks carried along any history are those that somebody would draw from its events with the plan in hand', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(aHistory, ({ ticket, moments }) => {
      expect(asDrawn(ticket.clocks)).toEqual(sorted(clocksByHand(moments)))
      for (const clock of ticket.clocks) seen.add(`${clock.metric} ${clock.ended ?? 'running'}`)
      for (const { event, status } of moments) seen.add(event.type).add(`${ticket.kind} ${status}`)
      for (const fell of moments.flatMap(({ event }) => whatFellIn(event))) seen.add(fell)
    }),
    randomRuns(1500)
  )
  expect([...everyEnd, ...everyStatus, ...everyEventOfOtherKinds, ...everyFall].filter(one => !seen.has(one))).toEqual([])
})

test('clocks told from the events alone are those that were lived through, and so is the ticket', () => {
  fc.assert(
    fc.property(aHistory, ({ ticket, moments }) => {
      expect(evolve(moments.map(({ event }) => event))).toEqual(ticket)
    }),
    randomRuns(200)
  )
})

test('in any history nothing but a person of the staff, who told her and showed her, keeps the promises of a complaint', () => {
  fc.assert(
    fc.property(aHistory, ({ ticket, moments }) => {
      for (const { metric, ended, evidence } of ticket.clocks.filter(({ ended }) => ended === 'met')) {
        const event = moments.find(({ event }) => event.id === evidence)?.event
        const keepers = mayKeep[metric as keyof typeof mayKeep] as readonly EventType[] | undefined
        if (keepers === undefined) continue
        expect([metric, ended, keepers.includes(event?.type ?? 'NoteAdded')]).toEqual([metric, ended, true])
        expect(['system', 'household']).not.toContain(event?.actor.as)
      }
    }),
    randomRuns(500)
  )
})

const mayKeep = {
  confirm_details: ['DetailsConfirmed'],
  feedback: ['FeedbackGiven', 'ComplaintSettled', 'PhotoReceived'],
  return_visit: ['VisitRecorded'],
  subtask: ['SubtaskAnswered'],
  follow_up: ['FollowUpAnswered'],
  promise: ['VisitRecorded', 'ContactRecorded', 'FeedbackGiven']
} as const satisfies Partial<Record<Clock['metric'], readonly EventType[]>>

const waysToClose: readonly EventType[] = ['SolutionConfirmed', 'VisitRecorded', 'ClosedBySilence', 'DisputeSignedOff']

test('in any history a ticket closes only by her word, a visit, silence or three signatures, and nobody but a technician holds it', () => {
  fc.assert(
    fc.property(aHistory, ({ ticket, moments }) => {
      for (const [index, { event, status }] of moments.entries()) {
        if (status === 'closed' && moments[index - 1]?.status !== 'closed') expect(waysToClose).toContain(event.type)
        if (!hasTools(ticket.kind)) expect(['assigned', 'working']).not.toContain(status)
      }
      if (!hasTools(ticket.kind)) expect(technicianOf(ticket)).toBeNull()
    }),
    randomRuns(300)
  )
})

/** What a visit that never took place took with it. */
function whatFellIn({ type, payload }: TicketEvent): readonly string[] {
  return type === 'VisitVoided' ? Object.keys(payload) : []
}
const everyFall = ['promiseRound', 'followUpRound']

/** What comes to pass around somebody who is not to be reached, most of it visits in vain, and some of them none. */
const aVisitInVain = { who: 'chen', action: 'recordVisit', choice: 2 } as const
const aroundWhomNobodyReaches = [
  ...[aVisitInVain, aVisitInVain, aVisitInVain, { ...aVisitInVain, choice: 0 }, { ...aVisitInVain, choice: 1 }],
  ...[0, 1, 2, 3].map(choice => ({ who: 'gu', action: 'void', choice }) as const),
  { who: 'zhou', action: 'recordContact', choice: 0 },
  { who: 'wang', action: 'addNote', choice: 0 },
  { who: 'wang', action: 'rate', choice: 0 },
  { who: 'wang', action: 'notSolved', choice: 0 },
  { who: 'clock', action: 'closeBySilence', choice: 0 },
  { who: 'zhou', action: 'settle', choice: 0 }
] as const
const aLongWait = fc
  .array(fc.record({ deed: fc.constantFrom(...aroundWhomNobodyReaches), pause: fc.constantFrom(5, 1_500, 11_000) }), {
    minLength: 4,
    maxLength: 16
  })
  .map(acts => {
    const begun = aTicketOf.complaint({ rules: { ...defaultServiceRules, unreachableAfterAttempts: 2 } })
    const first = (['accept', 'confirmDetails', 'settle'] as const).map(
      (action): Act => ({ who: 'zhou', action, choice: 0, pause: 5, late: 0 })
    )
    return [...first, ...acts.map(({ deed, pause }): Act => ({ ...deed, pause, late: 0 }))].reduce(tried, historyOf(begun))
  })

test('a return visit that was given up is owed again as it was, exactly where too few of those who tried have been there', () => {
  const ends = new Set<unknown>()
  fc.assert(
    fc.property(aLongWait, ({ ticket, moments }) => {
      expect(asDrawn(ticket.clocks)).toEqual(sorted(clocksByHand(moments)))
      expect(evolve(moments.map(({ event }) => event))).toEqual(ticket)
      for (const { event } of moments)
        if (event.type === 'VisitVoided') for (const { ended } of event.payload.visitRounds ?? []) ends.add(ended)
    }),
    randomRuns(400)
  )
  expect([...ends].sort()).toEqual(['met', null, 'void'].sort())
})

/** Somebody tries it: what the rules refuse has not happened. On the way nothing that is broken is made whole, and whom it is about sees nothing. */
function tried(before: History, act: Act): History {
  const now = momentOf(act, before.ticket, before.now)
  const happened = outcomeOf(before, act, now)
  const after = happened.reduce(gone, { ...before, now })
  for (const clock of before.ticket.clocks.filter(one => isBroken(one, now))) {
    const later = after.ticket.clocks.find(({ metric, round }) => metric === clock.metric && round === clock.round)
    expect(later && [clock.metric, isBroken(later, now)]).toEqual([clock.metric, true])
  }
  if (after.ticket.complaint?.aboutPersonId === fang.id) expect(mayRead(after.ticket, { ...fang, standing: 'household' })).toBe(false)
  return after
}

function outcomeOf({ ticket, moments }: History, act: Act, now: Instant): readonly TicketEvent[] {
  const events = moments.map(({ event }) => event)
  if (act.action === 'photo')
    return promisesPhoto(events, act.choice).flatMap(id => withPhoto({ ...courseOf(events), now }, id).events.slice(-1))
  if (act.action === 'void') return voided(ticket, events, act.choice, now)
  const by = cast[act.who]
  // a calendar that is announced moves due times back and forth; it has tests of its own
  if (!mayRead(ticket, by) || act.action === 'reviseCalendar') return []
  const said = wordsOf({ ...act, action: act.action }, ticket, now)
  // `action` and what is said agree by `wordsOf`; the compiler cannot follow a union through a spread
  const command = { ...said, action: act.action as Action, by, eventId: eventId(events.length + 1), occurredAt: now } as Command
  const technician = { active: act.choice % 5 > 0, skills: [] }
  const decision = decide(ticket, command, { now, technician, leaders: usualLeaders, eventIds: new Set(events.map(({ id }) => id)) })
  return 'events' in decision ? decision.events : []
}

/** A manager finds that one of the visits never took place. */
function voided(ticket: Ticket, events: readonly TicketEvent[], choice: number, now: Instant): readonly TicketEvent[] {
  const none = new Set(events.map(event => (event.type === 'VisitVoided' ? event.payload.visitId : '')))
  const visits = events.filter(({ id, type }) => type === 'VisitRecorded' && !none.has(id))
  const chosen = visits[choice % Math.max(1, visits.length)]
  const found = { eventId: eventId(events.length + 1), occurredAt: now, by: cast.gu }
  return chosen === undefined ? [] : visitVoided(ticket, events, chosen.id, found, now)
}

/** One of the events with which photos were promised. */
function promisesPhoto(events: readonly TicketEvent[], choice: number): readonly string[] {
  const promising = events.filter(({ type }) => type === 'FeedbackGiven' || type === 'ComplaintSettled')
  const chosen = promising[choice % Math.max(1, promising.length)]
  return chosen === undefined ? [] : [chosen.id]
}

function historyOf({ events, ticket, now }: TicketStory): History {
  return { now, ticket, moments: events.map(event => ({ event, status: ticket.status })) }
}

function gone(before: History, event: TicketEvent): History {
  const ticket = next(before.ticket, event)
  return { ...before, ticket, moments: [...before.moments, { event, status: ticket.status }] }
}

function asDrawn(clocks: readonly Clock[]) {
  return sorted(
    clocks.map(({ metric, round, startAt, dueAt, ended, endedAt, pausedAt }) => ({
      metric,
      round,
      startAt,
      dueAt,
      isPaused: pausedAt !== null,
      ended,
      endedAt
    }))
  )
}

function sorted<T extends Pick<Clock, 'metric' | 'round'>>(clocks: readonly T[]): readonly T[] {
  return [...clocks].sort((one, other) => one.metric.localeCompare(other.metric) || one.round - other.round)
}

function hasTools(kind: Kind): boolean {
  return kind === 'repair' || kind === 'emergency'
}

/** Histories that get nowhere would prove nothing: these are reached. */
// hardly anybody takes a report back before somebody has looked at it
/** A promise of a visit is void only where she takes back what she had just found unsolved: too rare to be drawn every time. */
const rare: readonly string[] = ['first_response void', 'promise void']
const everyEnd = metrics.flatMap(metric => [`${metric} met`, `${metric} void`]).filter(end => !rare.includes(end))
const everyStatus = statuses.filter(status => status !== 'assigned' && status !== 'working').map(status => `complaint ${status}`)
const everyEventOfOtherKinds: readonly EventType[] = [
  'DetailsConfirmed',
  'DetailsDenied',
  'FeedbackGiven',
  'ComplaintHandedOver',
  'SubtaskOpened',
  'SubtaskAnswered',
  'ComplaintSettled',
  'ConsultationAnswered',
  'RequestFulfilled',
  'VisitRecorded',
  'VisitVoided',
  'RatingReplied',
  'FollowUpOpened',
  'FollowUpAnswered',
  'ClockExcused',
  'EscalationAcknowledged',
  'PhotoReceived'
]
