import { randomRuns } from '@linying/testkit/random'
import { aVisit, chen, digest, gu, li, sun, type VisitAct, visitCommand, visitedAt, wang, zhou } from '@linying/testkit/rules'
import fc from 'fast-check'
import { type ChainHead, chainStart, firstBrokenLink, type SealedVisitEvent, type SealedWord, seal } from '../evidence/chain.js'
import { plusMinutes } from '../instant.js'
import { actOnVisit } from './act-on-visit.js'
import { evolveVisit, nextVisit } from './evolve-visit.js'
import type { Visit } from './visit.js'
import { visitActionsOpenTo } from './visit-actions-open-to.js'
import type { VisitAction } from './visit-commands.js'
import type { VisitEvent } from './visit-events.js'

const cast = { zhou, chen, li, sun, gu, wang, stranger: { ...wang, standing: 'public' } } as const
type Role = keyof typeof cast

interface Move {
  readonly who: Role
  readonly action: VisitAction
  readonly says: boolean
  readonly upheld: boolean
  readonly minutes: number
  /** How many events behind the present version the person looked. */
  readonly behind: number
}

const aMove: fc.Arbitrary<Move> = fc.record({
  who: fc.constantFrom<Role[]>('zhou', 'chen', 'li', 'sun', 'gu', 'wang', 'stranger', 'zhou', 'gu', 'wang'),
  action: fc.constantFrom<VisitAction[]>('approve', 'sendBack', 'answer', 'correct', 'deny', 'settleDenial'),
  says: fc.boolean(),
  upheld: fc.boolean(),
  minutes: fc.integer({ min: 0, max: 4000 }),
  behind: fc.integer({ min: 0, max: 2 })
})
const moves = fc.array(aMove, { maxLength: 14 })
const visitors = fc.constantFrom<('zhou' | 'gu')[]>('zhou', 'gu')

/** What somebody with the plan in hand would keep on a slip of paper: where the record lies, and what she said of it. */
interface Slip {
  readonly lies: 'with the manager' | 'with the visitor' | 'in the file' | 'in the bin'
  readonly denied: 'never' | 'now' | 'settled'
  readonly since: number
}

/** The slip after a move, or undefined where the plan says no. Written from the plan, not from the table of the rules. Source: SP-15 */
function movedByHand(slip: Slip, move: Move, visitor: Role, minute: number): Slip | undefined {
  const { who, action, says, upheld } = move
  const isReviewer = who === 'gu' && visitor !== 'gu'
  if (slip.lies === 'in the bin') return undefined
  if (action === 'approve')
    return isReviewer && slip.lies === 'with the manager' && slip.denied !== 'now' ? { ...slip, lies: 'in the file' } : undefined
  if (!says) return undefined
  if (action === 'deny') return who === 'wang' && slip.denied === 'never' ? { ...slip, denied: 'now', since: minute } : undefined
  if (action === 'settleDenial') {
    if (!isReviewer || slip.denied !== 'now') return undefined
    return upheld ? { ...slip, denied: 'settled', lies: 'in the bin' } : { ...slip, denied: 'settled', since: minute }
  }
  if (slip.denied === 'now') return undefined
  if (action === 'sendBack')
    return isReviewer && slip.lies === 'with the manager' ? { ...slip, lies: 'with the visitor', since: minute } : undefined
  if (who !== visitor) return undefined
  if (action === 'answer') return slip.lies === 'with the visitor' ? { ...slip, lies: 'with the manager', since: minute } : undefined
  return slip.lies === 'in the file' ? { ...slip, lies: 'with the manager', since: minute } : slip
}

const where = { waiting: 'with the manager', sent_back: 'with the visitor', approved: 'in the file', void: 'in the bin' } as const
const when = { none: 'never', open: 'now', upheld: 'settled', dismissed: 'settled' } as const

function commandOf({ who, action, says, upheld }: Move): VisitAct {
  const words = says ? '写明了' : ' '
  const said = action === 'approve' || action === 'sendBack' ? { comment: words } : { text: words, upheld }
  return { action, by: cast[who], ...said } as VisitAct // an action and what it says agree by the line above
}

const seen = new Set<string>()

test('whatever anybody does to a visit, the record lies where somebody with the plan in hand would put it', () => {
  fc.assert(
    fc.property(visitors, moves, (visitor, made) => {
      let { visit } = aVisit({ by: cast[visitor] })
      let slip: Slip = { lies: 'with the manager', denied: 'never', since: 0 }
      let minute = 0
      for (const [index, move] of made.entries()) {
        minute += move.minutes
        const now = plusMinutes(visitedAt, minute)
        const decision = actOnVisit(visit, visitCommand(commandOf(move), index + 1, now), now)
        const expected = movedByHand(slip, move, visitor, minute)
        expect('events' in decision).toBe(expected !== undefined)
        if (!('events' in decision) || expected === undefined) continue
        visit = decision.events.reduce(nextVisit, visit)
        slip = expected
        seen.add(`${visit.review} ${visit.denial}`)
        expect({ lies: where[visit.review], denied: when[visit.denial] }).toEqual({ lies: slip.lies, denied: slip.denied })
        expect(dueIn(visit)).toEqual(dueByHand(slip))
      }
    }),
    randomRuns(1500)
  )
  expect([...seen].sort()).toEqual(expect.arrayContaining(reachable))
})

const reachable = [
  'waiting none',
  'sent_back none',
  'approved none',
  'waiting open',
  'sent_back open',
  'approved open',
  'void upheld',
  'waiting dismissed'
]

/** A manager has two days, for a record and for what she says of it, the visitor one. */
function dueByHand({ lies, denied, since }: Slip): string | null {
  if (denied === 'now') return plusMinutes(visitedAt, since + 48 * 60)
  if (lies === 'in the file' || lies === 'in the bin') return null
  return plusMinutes(visitedAt, since + (lies === 'with the manager' ? 48 : 24) * 60)
}

function dueIn({ reviewDueAt, answerDueAt }: Visit): string | null {
  return reviewDueAt ?? answerDueAt
}

test('whatever a person decided on something older than what there is now to judge does not happen', () => {
  fc.assert(
    fc.property(moves, made => {
      let { visit } = aVisit()
      for (const [index, move] of made.entries()) {
        const act = visitCommand(commandOf(move), index + 1, visitedAt)
        const decidedAt = visit.version - move.behind
        const decision = actOnVisit(visit, act, visitedAt, decidedAt)
        const isReview = move.action === 'approve' || move.action === 'sendBack' || move.action === 'settleDenial'
        if ('events' in decision) {
          expect(isReview && decidedAt < visit.decisiveVersion).toBe(false)
          visit = decision.events.reduce(nextVisit, visit)
        }
      }
    }),
    randomRuns(500)
  )
})

test('a button is offered open exactly where its action would happen, and any history folds to what was lived through and verifies', () => {
  fc.assert(
    fc.property(visitors, moves, (visitor, made) => {
      const told = aVisit({ by: cast[visitor] })
      let { visit } = told
      const events: VisitEvent[] = [...told.events]
      for (const [index, move] of made.entries()) {
        const open = visitActionsOpenTo(visit, cast[move.who]).filter(({ refusal }) => refusal === null)
        const decision = actOnVisit(visit, visitCommand(commandOf({ ...move, says: true }), index + 1, visitedAt), visitedAt)
        expect(open.some(({ action }) => action === move.action)).toBe('events' in decision)
        if (!('events' in decision)) continue
        events.push(...decision.events)
        visit = decision.events.reduce(nextVisit, visit)
      }
      expect(evolveVisit(events)).toEqual(visit)
      expect(brokenIn(events)).toBeUndefined()
    }),
    randomRuns(300)
  )
})

function brokenIn(events: readonly VisitEvent[]) {
  const [first] = events
  let head: ChainHead = chainStart(first?.visitId ?? '', digest)
  const chain: SealedVisitEvent[] = []
  const words: SealedWord[] = []
  for (const event of events) {
    const link = seal(event, head, digest, () => 'salt')
    chain.push(link.sealed)
    words.push(...link.words)
    head = link.sealed
  }
  return firstBrokenLink(first?.visitId ?? '', chain, words, digest)
}
