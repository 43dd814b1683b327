import { chen, gu, li, qin, sun, wang, zhou } from '@linying/testkit/rules'
import type { Actor } from '../people/actor.js'
import { actOnCare, type CareCircumstances } from './act-on-care.js'
import type { Care } from './care.js'
import type { CareCommand, CareInputs } from './care-commands.js'
import type { CareEvent } from './care-events.js'
import { evolveCare } from './evolve-care.js'

const now = '2026-11-22T02:00:00.000Z'
const subject = { careId: 'care', organizationId: 'o', communityId: 'c', residentId: wang.id, roomId: 'r' }
const usual: CareCircumstances = { now, utcOffsetMinutes: 480, lastVisitAt: null, carerActive: null, decidedAt: undefined }
const toldZhou = { method: 'phone', at: now, whom: '王秀兰' } as const
const inputs: CareInputs = {
  agree: { reasons: ['over_60', 'lives_alone'], note: '耳朵不太好', contact: null },
  withdraw: { contact: null },
  plan: { frequency: 'weekly', carerId: zhou.id },
  pause: { text: '去女儿家住一个月' },
  resume: {},
  end: { text: '搬走了' },
  describe: { reasons: ['over_60'], note: '换了助听器' }
}

let events = 0
function command<A extends keyof CareInputs>(action: A, by: Actor, said: Partial<CareInputs[A]> = {}): CareCommand {
  events += 1
  return { ...inputs[action], ...said, action, by, eventId: `e${events}`, occurredAt: now } as unknown as CareCommand // a command of `action`
}

type Deed = readonly [action: keyof CareInputs, by: Actor, said?: object]

function after(...deeds: readonly Deed[]): Care {
  const history: CareEvent[] = []
  for (const [action, by, said] of deeds) {
    const care = history.length === 0 ? undefined : evolveCare(history)
    const decision = actOnCare(care, command(action, by, said), subject, usual)
    if ('refusal' in decision) throw new Error(decision.refusal.code)
    history.push(decision.event)
  }
  return evolveCare(history)
}

function code(care: Care | undefined, [action, by, said]: Deed, circumstances: Partial<CareCircumstances> = {}) {
  const decision = actOnCare(care, command(action, by, said), subject, { ...usual, ...circumstances })
  return 'refusal' in decision ? decision.refusal.code : undefined
}

const agreed = after(['agree', wang])
const active = after(['agree', wang], ['plan', sun])
const paused = after(['agree', wang], ['plan', sun], ['pause', zhou])
const ended = after(['agree', wang], ['plan', sun], ['end', gu])
const withdrawn = after(['agree', wang], ['plan', sun], ['withdraw', wang])
const states = { unasked: undefined, agreed, active, paused, ended, withdrawn }

test.each([
  ['agree', wang, ['unasked', 'withdrawn']],
  ['withdraw', wang, ['agreed', 'active', 'paused', 'ended']],
  ['plan', sun, ['agreed', 'active', 'paused', 'ended']],
  ['pause', zhou, ['active']],
  ['resume', sun, ['paused']],
  ['end', gu, ['active', 'paused']],
  ['describe', gu, ['agreed', 'active', 'paused', 'ended']]
] as const)('%s is open in these states and no other', (action, by, open) => {
  const found = Object.entries(states).filter(([, care]) => code(care, [action, by]) === undefined)
  expect(found.map(([state]) => state)).toEqual(open)
})

test('nothing is planned for somebody who was never asked or has taken it back', () => {
  expect([code(undefined, ['plan', gu]), code(withdrawn, ['plan', gu])]).toEqual(['care.no-consent', 'care.no-consent'])
})

test('taking the consent back ends the plan at once', () => {
  expect(withdrawn).toMatchObject({ consent: 'withdrawn', withdrawnAt: now, plan: 'ended', plannedDueAt: null })
})

test('who agrees again begins without a plan', () => {
  expect(after(['agree', wang], ['plan', sun], ['withdraw', wang], ['agree', wang])).toMatchObject({
    consent: 'given',
    withdrawnAt: null,
    plan: 'none',
    carerId: null
  })
})

test.each([
  ['a neighbour', qin],
  ['a technician', li]
])('%s has nothing to do with it', (_who, by) => {
  const deeds = (Object.keys(inputs) as (keyof CareInputs)[]).map(action => code(active, [action, by]))
  expect(new Set(deeds)).toEqual(new Set(['action.not-yours']))
})

test.each([
  ['an agent', chen],
  ['the resident herself', wang]
])('%s sets no plan', (_who, by) => {
  expect(code(agreed, ['plan', by])).toBe('action.not-yours')
})

test('only a manager and who looks in on her rewrite what is noted of her', () => {
  expect([zhou, gu, chen, sun].map(by => code(active, ['describe', by]))).toEqual([
    undefined,
    undefined,
    'action.not-yours',
    'action.not-yours'
  ])
})

test.each([
  ['no contact', null, 'contact.missing'],
  ['nobody’s name', { ...toldZhou, whom: ' ' }, 'contact.missing'],
  ['a talk of tomorrow', { ...toldZhou, at: '2026-11-23T02:00:00.000Z' }, 'visit.in-future'],
  ['her word by phone', toldZhou, undefined]
])('an agent who writes her consent down with %s', (_what, contact, refused) => {
  expect(code(undefined, ['agree', zhou, { contact }])).toBe(refused)
  expect(code(active, ['withdraw', zhou, { contact }])).toBe(refused)
})

test('a consent says why', () => {
  expect(code(undefined, ['agree', wang, { reasons: [] }])).toBe('care.reason-missing')
})

test('her reasons and what is noted are words that can be erased', () => {
  const decision = actOnCare(undefined, command('agree', zhou, { contact: toldZhou }), subject, usual)
  expect(decision).toMatchObject({
    event: {
      payload: { ...omitted(subject), contact: { method: 'phone', at: now } },
      content: { reasons: 'over_60,lives_alone', note: '耳朵不太好', whom: '王秀兰' }
    }
  })
})

test('a contact that she writes herself counts for nothing', () => {
  const decision = actOnCare(undefined, command('agree', wang, { contact: toldZhou }), subject, usual)
  expect(decision).toMatchObject({ event: { payload: { contact: null }, actor: { as: 'household' } } })
})

test('a plan needs a carer who works here, or none yet', () => {
  expect([false, true, null].map(carerActive => code(agreed, ['plan', sun], { carerActive }))).toEqual([
    'care.carer-unknown',
    undefined,
    undefined
  ])
})

test('whoever decides on an older version is told that it changed', () => {
  expect([1, 2].map(decidedAt => code(active, ['end', gu], { decidedAt }))).toEqual(['care.stale', undefined])
})

test.each([
  ['pause', zhou],
  ['end', gu]
] as const)('%s needs a reason', (action, by) => {
  expect(code(active, [action, by, { text: ' ' }])).toBe('reason.text-missing')
})

test('another frequency counts from the last visit, and a first plan from today', () => {
  const dueAt = (lastVisitAt: string | null) => {
    const decision = actOnCare(active, command('plan', sun, { frequency: 'fortnightly' }), subject, { ...usual, lastVisitAt })
    return 'event' in decision && 'dueAt' in decision.event.payload ? decision.event.payload.dueAt : undefined
  }
  expect([dueAt('2026-11-20T02:00:00.000Z'), dueAt(null)]).toEqual(['2026-12-04T16:00:00.000Z', '2026-12-06T16:00:00.000Z'])
})

test('nobody is late at once for a plan that was paused', () => {
  const decision = actOnCare(paused, command('resume', sun), subject, { ...usual, lastVisitAt: '2026-09-01T02:00:00.000Z' })
  expect(decision).toMatchObject({ event: { payload: { dueAt: '2026-11-29T16:00:00.000Z' } } })
})

test('a history that cannot be is none', () => {
  const deeds = { CareWithdrawn: { contact: null }, CareAgreed: { ...subject, contact: null } }
  const event = (type: keyof typeof deeds) =>
    ({ type, careId: 'care', actor: { id: wang.id, as: 'household' }, recordedAt: now, payload: deeds[type] }) as const
  for (const impossible of [[], ['CareWithdrawn'], ['CareAgreed', 'CareAgreed'], ['CareAgreed', 'CareWithdrawn', 'CareWithdrawn']] as const)
    expect(() => evolveCare(impossible.map(event))).toThrow()
})

function omitted({ careId: _careId, ...payload }: typeof subject) {
  return payload
}
