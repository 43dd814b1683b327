import { randomRuns } from '@linying/testkit/random'
import { chen, digest, gu, li, sun, wang, zhou } from '@linying/testkit/rules'
import fc from 'fast-check'
import { type ChainHead, chainStart, firstBrokenLink, type SealedCareEvent, type SealedWord, seal } from '../evidence/chain.js'
import { type Instant, plusMinutes } from '../instant.js'
import { actOnCare } from './act-on-care.js'
import type { Care } from './care.js'
import { careActionsOpenTo } from './care-actions-open-to.js'
import type { CareAction, CareCommand } from './care-commands.js'
import type { CareEvent } from './care-events.js'
import { careSchedule, type VisitOfPlan } from './care-schedule.js'
import { afterCareVisit, faultInCareVisit } from './check-care-visit.js'
import { evolveCare, nextCare } from './evolve-care.js'

const cast = { zhou, chen, li, sun, gu, wang, stranger: { ...wang, standing: 'public' } } as const
type Role = keyof typeof cast

const began = '2026-11-02T01:30:00.000Z'
const subject = { careId: 'care', organizationId: 'o', communityId: 'c', residentId: wang.id, roomId: 'r' }

interface Move {
  readonly who: Role
  readonly action: CareAction | 'visit' | 'void'
  readonly says: boolean
  readonly carer: 'zhou' | 'chen' | null
  readonly frequency: 'weekly' | 'fortnightly'
  readonly outcome: 'well' | 'declined' | 'unreachable'
  /** Of the visits that were made, the one that never took place. */
  readonly which: number
  readonly minutes: number
}

const aMove: fc.Arbitrary<Move> = fc.record({
  who: fc.constantFrom<Role[]>('zhou', 'chen', 'li', 'sun', 'gu', 'wang', 'stranger', 'zhou', 'gu', 'sun'),
  action: fc.constantFrom<Move['action'][]>(
    'agree',
    'plan',
    'plan',
    'visit',
    'visit',
    'void',
    'pause',
    'resume',
    'end',
    'describe',
    'withdraw'
  ),
  says: fc.boolean(),
  carer: fc.constantFrom('zhou', 'chen', null),
  frequency: fc.constantFrom('weekly', 'fortnightly'),
  outcome: fc.constantFrom('well', 'declined', 'unreachable'),
  which: fc.nat({ max: 5 }),
  minutes: fc.integer({ min: 0, max: 20_000 })
})
const agreeing: Move = { who: 'wang', action: 'agree', says: true, carer: null, frequency: 'weekly', outcome: 'well', which: 0, minutes: 0 }
/** Most histories begin with her word, since without it there is none. */
const moves = fc
  .tuple(fc.boolean(), fc.array(aMove, { maxLength: 16 }))
  .map(([agreed, rest]): readonly Move[] => (agreed ? [agreeing, ...rest] : rest))

/** What somebody with the plan in hand would keep on a slip of paper. Unit of times: minutes since it began. */
interface Slip {
  readonly her: 'never asked' | 'said yes' | 'took it back'
  readonly plan: 'none' | 'runs' | 'rests' | 'is over'
  readonly carer: Role | null
  readonly everyDays: number
  readonly seen: number | null
  readonly due: number | null
}

const blank: Slip = { her: 'never asked', plan: 'none', carer: null, everyDays: 0, seen: null, due: null }
const visitors: ReadonlySet<Role> = new Set(['zhou', 'chen', 'sun', 'gu'])
const leaders: ReadonlySet<Role> = new Set(['sun', 'gu'])

/** The slip after a move, or undefined where the plan says no. Written from the plan, not from the table of the rules. Source: SP-14 */
function movedByHand(slip: Slip, move: Move, minute: number): Slip | undefined {
  const { who, action, says, outcome } = move
  const mayAsk = who === 'wang' || visitors.has(who)
  if (action === 'agree') return mayAsk && slip.her !== 'said yes' ? { ...blank, her: 'said yes', seen: slip.seen } : undefined
  if (slip.her !== 'said yes') return undefined
  const { everyDays, seen, carer } = slip
  switch (action) {
    case 'withdraw':
      return mayAsk ? { ...slip, her: 'took it back', plan: slip.plan === 'none' ? 'none' : 'is over', due: null } : undefined
    case 'plan': {
      if (!leaders.has(who)) return undefined
      const days = move.frequency === 'weekly' ? 7 : 14
      return { ...slip, plan: 'runs', carer: move.carer, everyDays: days, due: endOfDayAfter(seen ?? minute, days) }
    }
    case 'visit': {
      if (!visitors.has(who) || slip.plan !== 'runs') return undefined
      return outcome === 'unreachable' ? slip : { ...slip, seen: minute, due: endOfDayAfter(minute, everyDays) }
    }
    case 'pause':
      return leads(who, carer) && slip.plan === 'runs' && says ? { ...slip, plan: 'rests', due: null } : undefined
    case 'resume': {
      if (!leads(who, carer) || slip.plan !== 'rests') return undefined
      return { ...slip, plan: 'runs', due: endOfDayAfter(minute, everyDays) }
    }
    case 'end': {
      const mayEnd = leaders.has(who) && (slip.plan === 'runs' || slip.plan === 'rests')
      return mayEnd && says ? { ...slip, plan: 'is over', due: null } : undefined
    }
    case 'void':
      return slip
    case 'describe':
      return who === 'gu' || (carer === who && visitors.has(who)) ? slip : undefined
    default:
      return action satisfies never
  }
}

/** A move that happened, as it stands in the notebook from which a slip is written. */
interface Note {
  readonly move: Move
  readonly minute: number
}

/** The notebook after a move, or undefined where the plan says no; a visit that never took place is crossed out. */
function writtenByHand(notes: readonly Note[], slip: Slip, note: Note): readonly Note[] | undefined {
  if (note.move.action !== 'void') return movedByHand(slip, note.move, note.minute) && [...notes, note]
  const visits = notes.filter(({ move }) => move.action === 'visit')
  return visits.length === 0 ? undefined : notes.filter(one => one !== visits[note.move.which % visits.length])
}

/** As if the notebook were lived through from its first line. */
function slipAfter(notes: readonly Note[]): Slip {
  return notes.reduce((slip, { move, minute }) => movedByHand(slip, move, minute) ?? slip, blank)
}

function leads(who: Role, carer: Role | null): boolean {
  return leaders.has(who) || carer === who
}

/** Midnight in China after so many days: it began at half past nine there. */
function endOfDayAfter(minute: number, days: number): number {
  const intoFirstDay = 9 * 60 + 30
  const day = Math.floor((minute + intoFirstDay) / (24 * 60))
  return (day + days + 1) * 24 * 60 - intoFirstDay
}

/** The record as the service keeps it: what follows from the events, with what visits have moved. */
interface Kept {
  readonly care: Care | undefined
  readonly lastVisitAt: Instant | null
  readonly dueAt: Instant | null
  readonly events: readonly CareEvent[]
  readonly visits: readonly VisitOfPlan[]
}

const nothingKept: Kept = { care: undefined, lastVisitAt: null, dueAt: null, events: [], visits: [] }

function moved(kept: Kept, move: Move, now: Instant, event: string): Kept | undefined {
  const { care, lastVisitAt, dueAt } = kept
  if (move.action === 'void') return withoutOne(kept, move)
  if (move.action === 'visit') {
    const { outcome } = move
    const checks = outcome === 'well' ? [{ item: '门窗', ok: true }] : []
    const mayVisit = visitors.has(move.who) && care && faultInCareVisit(care, { outcome, checks }) === undefined
    if (!mayVisit) return undefined
    return {
      ...kept,
      visits: [...kept.visits, { at: now, heldAt: now, outcome }],
      ...afterCareVisit(care, { outcome, at: now, lastVisitAt }, 480)
    }
  }
  const circumstances = {
    now,
    utcOffsetMinutes: 480,
    lastVisitAt,
    carerActive: move.carer === null ? null : true,
    decidedAt: care?.version
  }
  const decision = actOnCare(care, commandOf(move, now, event), subject, circumstances)
  if ('refusal' in decision) return undefined
  const after = care === undefined ? evolveCare([decision.event]) : nextCare(care, decision.event)
  const events = [...kept.events, decision.event]
  return { ...kept, care: after, dueAt: move.action === 'describe' ? dueAt : after.plannedDueAt, events }
}

function withoutOne(kept: Kept, { which }: Move): Kept | undefined {
  if (kept.visits.length === 0) return undefined
  const visits = kept.visits.filter((_, index) => index !== which % kept.visits.length)
  return { ...kept, visits, ...careSchedule(kept.events, visits, 480) }
}

function commandOf({ who, action, says, carer, frequency }: Move, now: Instant, eventId: string): CareCommand {
  const contact = who === 'wang' ? null : { method: 'phone', at: now, whom: '王秀兰' }
  const said = {
    reasons: ['over_60'],
    note: '',
    contact,
    frequency,
    carerId: carer === null ? null : cast[carer].id,
    text: says ? '写明了' : ' '
  }
  return { ...said, action, by: cast[who], eventId, occurredAt: now } as unknown as CareCommand // what it says goes with any action
}

const seen = new Set<string>()
const consents = { 'never asked': undefined, 'said yes': 'given', 'took it back': 'withdrawn' } as const
const plans = { none: 'none', runs: 'active', rests: 'paused', 'is over': 'ended' } as const

test('whatever anybody does about her care, it stands and is due as somebody with the plan in hand would say', () => {
  fc.assert(
    fc.property(moves, made => {
      let kept = nothingKept
      let slip = blank
      let minute = 0
      let notes: readonly Note[] = []
      for (const [index, move] of made.entries()) {
        minute += move.minutes
        const after = moved(kept, move, plusMinutes(began, minute), `e${index}`)
        const written = writtenByHand(notes, slip, { move, minute })
        expect(after !== undefined).toBe(written !== undefined)
        if (after === undefined || written === undefined) continue
        kept = after
        notes = written
        slip = slipAfter(notes)
        seen.add(`${slip.her}, ${slip.plan}`)
        expect([kept.care?.consent, kept.care?.plan ?? 'none']).toEqual([consents[slip.her], plans[slip.plan]])
        expect(kept.dueAt).toBe(slip.due === null ? null : plusMinutes(began, slip.due))
        expect(kept.care?.carerId ?? null).toBe(slip.carer === null ? null : cast[slip.carer].id)
      }
    }),
    randomRuns(1500)
  )
  expect([...seen].sort()).toEqual([
    'said yes, is over',
    'said yes, none',
    'said yes, rests',
    'said yes, runs',
    'took it back, is over',
    'took it back, none'
  ])
})

test('a button is offered exactly where its action would happen, and any history folds to what was lived through and verifies', () => {
  fc.assert(
    fc.property(moves, made => {
      let kept = nothingKept
      for (const [index, move] of made.entries()) {
        const offered = careActionsOpenTo(kept.care, cast[move.who]).some(action => action === move.action)
        const after = moved(kept, { ...move, says: true }, began, `e${index}`)
        if (move.action !== 'visit' && move.action !== 'void') expect(offered).toBe(after !== undefined)
        if (after === undefined) continue
        kept = after
      }
      const { events } = kept
      if (events.length === 0) return
      expect(evolveCare(events)).toEqual(kept.care)
      expect(brokenIn(events)).toBeUndefined()
    }),
    randomRuns(300)
  )
})

function brokenIn(events: readonly CareEvent[]) {
  let head: ChainHead = chainStart(subject.careId, digest)
  const chain: SealedCareEvent[] = []
  const words: SealedWord[] = []
  for (const event of events) {
    const link = seal(event, head, digest, () => 'salt')
    chain.push(link.sealed)
    words.push(...link.words)
    head = link.sealed
  }
  return firstBrokenLink(subject.careId, chain, words, digest)
}
