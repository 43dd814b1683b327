import { categoriesOf } from '../ticket/category.js'
import { type Kind, kinds } from '../ticket/kind.js'
import { alarmsOf } from './alarms.js'
import { defaultPolicies } from './default-policies.js'
import type { Metric } from './metric.js'
import { type Policy, promisedTo } from './policy.js'

const leak = { kind: 'repair', category: 'water_leak', urgency: 'urgent' } as const
const [some] = defaultPolicies as readonly [Policy, ...Policy[]]

function aPolicy(minutes: number, match: Partial<Pick<Policy, 'kind' | 'category' | 'urgency' | 'metric'>> = {}): Policy {
  return { ...some, kind: 'repair', category: null, urgency: null, metric: 'accept', minutes, ...match }
}

test.each([
  { says: 'its kind', match: {}, holds: true },
  { says: 'its category', match: { category: 'water_leak' }, holds: true },
  { says: 'its urgency', match: { urgency: 'urgent' }, holds: true },
  { says: 'another kind', match: { kind: 'emergency' }, holds: false },
  { says: 'another category', match: { category: 'lift' }, holds: false },
  { says: 'another urgency', match: { urgency: 'normal' }, holds: false }
] as const)('a policy for $says: $holds', ({ match, holds }) => {
  expect(promisedTo([aPolicy(10, match)], leak)).toHaveLength(holds ? 1 : 0)
})

test('of several the one that says most about the ticket holds, in whatever order they stand', () => {
  const policies = [
    aPolicy(40),
    aPolicy(30, { urgency: 'urgent' }),
    aPolicy(20, { category: 'water_leak' }),
    aPolicy(10, { category: 'water_leak', urgency: 'urgent' })
  ]
  for (let left = policies; left.length > 0; left = left.slice(0, -1)) {
    const minutes = [left, [...left].reverse()].map(some => promisedTo(some, leak).map(promise => promise.minutes))
    expect(minutes).toEqual([[left.at(-1)?.minutes], [left.at(-1)?.minutes]])
  }
})

test('what is kept of a policy says no longer for whom it is', () => {
  expect(Object.keys(promisedTo([aPolicy(10)], leak)[0] ?? {})).not.toEqual(expect.arrayContaining(['kind', 'category', 'urgency']))
})

const everyKind = { first_response: 120, follow_up: 1440 }

/** The plan's table of default clocks, read by kind. Unit: minutes. Source: product.md, default clocks. */
const plan: Record<Kind, Partial<Record<Metric, number | null>>> = {
  repair: { ...everyKind, accept: 30, arrive: null, complete: 1440, return_visit: 2880, promise: null },
  complaint: { ...everyKind, confirm_details: 15, feedback: 120, close: 2880, return_visit: 2880, subtask: null, promise: null },
  consultation: { ...everyKind, answer: 60 },
  convenience: { ...everyKind, accept: 120 },
  emergency: { ...everyKind, accept: 5, arrive: 30, return_visit: 2880, promise: null }
}

test.each(kinds)('to a %s is promised from the beginning what the plan says, each with its source', kind => {
  const [category] = categoriesOf[kind]
  const promised = promisedTo(defaultPolicies, { kind, category, urgency: 'normal' })
  expect(Object.fromEntries(promised.map(({ metric, minutes }) => [metric, minutes]))).toEqual(plan[kind])
  for (const { source, adopted } of promised) expect([source.length > 0, adopted]).toEqual([true, false])
})

test('duty hours are for those who accept, pack and answer at a desk; what she waits for in need runs around the clock', () => {
  const reckoned = defaultPolicies.filter(({ runs }) => runs === 'duty_hours').map(({ kind, metric }) => `${kind} ${metric}`)
  expect(reckoned).toEqual(['repair accept', 'convenience accept', 'consultation answer'])
})

test('every ladder goes up: assignee, first handler, supervisor, manager, none before the one below', () => {
  for (const { ladder } of defaultPolicies) {
    expect(ladder.map(({ to }) => to)).toEqual(['assignee', 'first_handler', 'supervisor', 'manager'])
    const minutes = ladder.map(({ afterMinutes }) => afterMinutes)
    expect(minutes).toEqual([...minutes].sort((one, other) => one - other))
  }
})

test('without a ladder whoever has it in hand is warned, and told of the breach', () => {
  const clock = { warnAt: '2026-11-22T03:30:00.000Z', dueAt: '2026-11-22T04:00:00.000Z', ladder: [] }
  expect(alarmsOf(clock)).toEqual([
    { level: 0, at: clock.warnAt, to: 'assignee' },
    { level: 1, at: clock.dueAt, to: 'assignee' }
  ])
})
