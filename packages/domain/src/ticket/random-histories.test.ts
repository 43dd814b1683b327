import {
  type Attempt,
  aStory,
  cast,
  expectedAfter,
  justReported,
  type Remembered,
  randomRuns,
  saidIn,
  standingOf
} from '@linying/testkit/random'
import { aTicket, digest, usualLeaders } from '@linying/testkit/rules'
import fc from 'fast-check'
import { type ChainHead, chainStart, firstBrokenLink, type SealedEvent, type SealedWord, seal } from '../evidence/chain.js'
import { type Instant, plusMinutes } from '../instant.js'
import type { Actor } from '../people/actor.js'
import type { Command } from './commands.js'
import { decide } from './decide.js'
import { eventTypes, type TicketEvent } from './events.js'
import { evolve, next } from './evolve.js'
import { type Ticket, technicianOf } from './ticket.js'

interface History {
  readonly now: Instant
  readonly events: readonly TicketEvent[]
  readonly ticket: Ticket
  readonly remembered: Remembered
}

const begun = aTicket()
const beginning: History = { now: begun.now, events: begun.events, ticket: begun.ticket, remembered: justReported }
const anyStory = aStory({ atLeast: 20, atMost: 50 })

test('whatever people try, in whatever order, happens exactly where the plan allows it', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyStory, story => {
      for (const { type } of story.reduce(tried, beginning).events) seen.add(type)
    }),
    randomRuns(1000)
  )
  // stories that get nowhere would prove nothing: all that can happen to a repair happens somewhere
  expect(eventTypes.filter(type => !seen.has(type))).toEqual([...ofNoAction, ...ofOtherKinds, ...ofClocks])
})

test('a ticket told from its events alone is the ticket that was lived through', () => {
  fc.assert(
    fc.property(anyStory, story => {
      const { events, ticket } = story.reduce(tried, beginning)
      expect(evolve(events)).toEqual(ticket)
    }),
    randomRuns(100)
  )
})

test('the chain of any history verifies, and no longer once one event says something else', () => {
  fc.assert(
    fc.property(anyStory, fc.nat(), (story, chosen) => {
      const { events, ticket } = story.reduce(tried, beginning)
      const [sealed, words] = chainOf(events)
      expect(firstBrokenLink(ticket.id, sealed, words, digest)).toBeUndefined()

      const seq = (chosen % sealed.length) + 1
      const forged = sealed.map(event => (event.seq === seq ? { ...event, actor: { ...event.actor, id: 'somebody else' } } : event))
      expect(firstBrokenLink(ticket.id, forged, words, digest)).toEqual({ seq, what: 'content' })
    }),
    randomRuns(50)
  )
})

const ofNoAction = ['TakenUpAgain', 'TicketLinked', 'PhotoReceived'] as const
const ofOtherKinds = [
  'DetailsConfirmed',
  'DetailsDenied',
  'FeedbackGiven',
  'ComplaintHandedOver',
  'FirstHandlerReplaced',
  'ComplaintRestricted',
  'PersonNamed',
  'RestrictionLifted',
  'SubtaskOpened',
  'SubtaskAnswered',
  'ComplaintSettled',
  'ConsultationAnswered',
  'RequestFulfilled',
  'VisitVoided'
] as const
const ofClocks = ['ClockExcused', 'EscalationAcknowledged', 'CalendarRevised'] as const

/** One attempt: what the rules say is held against what the plan's reader expects. */
function tried(before: History, attempt: Attempt): History {
  const now = plusMinutes(before.now, attempt.pause)
  const expected = expectedAfter(before.remembered, attempt, now)
  const seen = attempt.who === 'clock' ? undefined : Math.max(1, before.ticket.version - attempt.behind)
  const decision = decide(before.ticket, commandOf(before, attempt, now), circumstancesAt(before, now), seen)
  if ('refusal' in decision) {
    expect([attempt.who, attempt.action, before.ticket.status, decision.refusal.code, expected?.status]).toEqual([
      attempt.who,
      attempt.action,
      before.ticket.status,
      decision.refusal.code,
      undefined
    ])
    return { ...before, now }
  }
  const ticket = decision.events.reduce(next, before.ticket)
  expect({ ...attempt, from: before.ticket.status, leaves: shapeOf(ticket) }).toEqual({
    ...attempt,
    from: before.ticket.status,
    leaves: expected && shapeExpected(expected)
  })
  return { now, events: [...before.events, ...decision.events], ticket, remembered: expected ?? before.remembered }
}

function shapeOf(ticket: Ticket) {
  const { status, version, decisiveVersion, reopenCount } = ticket
  return { status, version, decisiveVersion, reopenCount, technicianId: technicianOf(ticket) }
}

function shapeExpected({ status, events, decidedWith, reopened, holder }: Remembered) {
  const technician = holder === undefined ? undefined : cast[holder]
  const technicianId = technician?.kind === 'person' ? technician.id : null
  return { status, version: events, decisiveVersion: decidedWith, reopenCount: reopened, technicianId }
}

function commandOf({ events, ticket, remembered }: History, attempt: Attempt, now: Instant): Command {
  const { who, action, late } = attempt
  const actor: Actor = cast[who]
  const by = actor.kind === 'system' ? actor : { ...actor, standing: standingOf(remembered, who) }
  const eventId = `01900000-0000-7000-8000-0000000e${String(events.length + 1).padStart(4, '0')}`
  // `action` and what is said agree by `saidIn`; the compiler cannot follow a union through a spread
  const named = action === 'splitOff' ? { joinId: ticket.joined[0]?.id ?? '' } : {}
  return { ...saidIn(attempt, now), ...named, action, by, eventId, occurredAt: plusMinutes(now, -late) } as Command
}

function circumstancesAt({ events }: History, now: Instant) {
  return {
    now,
    technician: { active: true, skills: [] },
    leaders: usualLeaders,
    resident: 'lives-here' as const,
    duplicate: 'of-this' as const,
    eventIds: new Set(events.map(({ id }) => id))
  }
}

function chainOf(events: readonly TicketEvent[]): readonly [readonly SealedEvent[], readonly SealedWord[]] {
  let head: ChainHead = chainStart(begun.ticket.id, digest)
  const sealed: SealedEvent[] = []
  const words: SealedWord[] = []
  for (const event of events) {
    const link = seal(event, head, digest, () => 'salt')
    sealed.push(link.sealed)
    words.push(...link.words)
    head = link.sealed
  }
  return [sealed, words]
}
