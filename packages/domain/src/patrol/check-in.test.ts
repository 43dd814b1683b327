import { checkIn, slotAt } from './check-in.js'
import type { PatrolProof, PatrolSlot } from './patrol-post.js'
import { defaultPatrolHours, defaultPatrolRules } from './patrol-rules.js'

const rules = defaultPatrolRules
const slots: readonly PatrolSlot[] = defaultPatrolHours.map(({ from, to, weekdays }, index) => ({
  id: `slot-${index}`,
  from,
  to,
  weekdays,
  since: '2026-11-01',
  until: null
}))
const place = { slots, utcOffsetMinutes: 480 }
const agent = { id: 'zhou', roles: ['agent'] } as const
const duringTheMorning = '2026-11-21T23:05:00.000Z'
const atPost = (proof: PatrolProof, said: object = {}, now = duringTheMorning) =>
  checkIn({ ...place, proof }, { id: 'duty', by: agent, screenFits: null, photoComes: false, ...said }, now, rules)

test.each([
  ['2026-11-21T22:29:59.999Z', undefined],
  ['2026-11-21T22:30:00.000Z', { slot: 'slot-0', day: '2026-11-22' }],
  ['2026-11-21T23:59:59.999Z', { slot: 'slot-0', day: '2026-11-22' }],
  ['2026-11-22T00:00:00.000Z', undefined],
  ['2026-11-22T08:30:00.000Z', { slot: 'slot-1', day: '2026-11-22' }],
  ['2026-11-22T11:00:00.000Z', undefined]
])('whoever comes at %s comes for %o', (now, found) => {
  const slot = slotAt(place, now, rules)
  expect(slot && { slot: slot.slot.id, day: slot.day }).toEqual(found)
})

test('a slot that begins at midnight opens the evening before', () => {
  const night: PatrolSlot = { ...slots[0], id: 'night', from: '00:00', to: '01:00', weekdays: [0], since: '2026-11-01', until: null }
  // half past eleven on Sunday
  expect(slotAt({ slots: [night], utcOffsetMinutes: 480 }, '2026-11-22T15:30:00.000Z', rules)).toMatchObject({ day: '2026-11-23' })
})

test('the server’s time is the time of checking in', () => {
  expect(atPost('none')).toEqual({
    duty: {
      id: 'duty',
      slotId: 'slot-0',
      day: '2026-11-22',
      personId: 'zhou',
      checkedInAt: duringTheMorning,
      checkedOutAt: null,
      photoMissing: false
    }
  })
})

test.each([
  ['none', {}, undefined],
  ['screen', {}, 'patrol.screen-code'],
  ['screen', { screenFits: false }, 'patrol.screen-code'],
  ['screen', { screenFits: true }, undefined],
  ['photo', {}, 'patrol.photo-missing'],
  ['photo', { photoComes: true }, undefined]
] as const)('a post that asks for %s, with %o', (proof, said, code) => {
  const outcome = atPost(proof, said)
  expect('refusal' in outcome ? outcome.refusal.code : undefined).toBe(code)
})

test('a check-in with a photo proves nothing until the photo is there', () => {
  expect(atPost('photo', { photoComes: true })).toMatchObject({ duty: { photoMissing: true } })
})

test.each(['technician', 'admin'] as const)('a %s does not stand at a post', role => {
  expect(atPost('none', { by: { id: 'li', roles: [role] } })).toEqual({ refusal: { code: 'action.not-yours' } })
})

test('nobody checks in while nobody is to stand there', () => {
  expect(atPost('none', {}, '2026-11-22T03:00:00.000Z')).toEqual({ refusal: { code: 'patrol.no-slot-now' } })
})
