import type { PatrolSlot } from './patrol-post.js'
import { reviseSlots, type WantedSlot } from './revise-slots.js'

const everyDay = [0, 1, 2, 3, 4, 5, 6]
const morning: PatrolSlot = { id: 'morning', from: '07:00', to: '08:00', weekdays: everyDay, since: '2026-11-01', until: null }
const evening: PatrolSlot = { ...morning, id: 'evening', from: '17:00', to: '19:00' }
/** Ten o’clock on 22 November in China. */
const moment = { now: '2026-11-22T02:00:00.000Z', utcOffsetMinutes: 480 }
const revise = (wanted: readonly WantedSlot[]) => reviseSlots([morning, evening], wanted, moment)

test('hours that nobody changed stay the same slot', () => {
  expect(revise([morning, { ...evening, weekdays: [6, 5, 4, 3, 2, 1, 0] }])).toEqual({ revised: { added: [], ended: [] } })
})

test('hours that are taken away at ten keep today’s morning on record, and end the evening before today', () => {
  expect(revise([])).toEqual({
    revised: {
      added: [],
      ended: [
        { id: 'morning', until: '2026-11-22' },
        { id: 'evening', until: '2026-11-21' }
      ]
    }
  })
})

test('new hours count from today where they lie ahead, and from tomorrow where they have begun', () => {
  const noon = { id: 'noon', from: '12:00', to: '13:00', weekdays: everyDay }
  const early = { id: 'early', from: '09:30', to: '11:00', weekdays: everyDay }
  expect(revise([morning, early, noon, evening])).toMatchObject({
    revised: {
      added: [
        { id: 'early', since: '2026-11-23' },
        { id: 'noon', since: '2026-11-22' }
      ]
    }
  })
})

test('changed hours are another slot', () => {
  expect(revise([morning, { ...evening, id: 'later', to: '20:00' }])).toMatchObject({
    revised: { added: [{ id: 'later', since: '2026-11-22', until: null }], ended: [{ id: 'evening', until: '2026-11-21' }] }
  })
})

test.each([
  ['that end before they begin', [{ ...morning, to: '06:00' }], 'patrol.hours-upside-down', '/slots/0/to'],
  ['of no length', [{ ...morning, to: '07:00' }], 'patrol.hours-upside-down', '/slots/0/to'],
  ['that overlap', [morning, { ...morning, id: 'x', from: '07:59', to: '09:00' }], 'patrol.hours-overlapping', '/slots/1/from'],
  ['with one id twice', [morning, { ...evening, id: 'morning' }], 'patrol.slot-id-taken', '/slots/1/id'],
  ['changed under their old id', [morning, { ...evening, to: '20:00' }], 'patrol.slot-id-taken', '/slots/1/id']
])('hours %s are refused', (_what, wanted, code, pointer) => {
  expect(revise(wanted)).toEqual({ refusal: { code, pointer } })
})

test('the same hours on other days do not overlap, nor do hours that touch', () => {
  const weekend = { ...morning, id: 'weekend', weekdays: [5, 6] }
  expect(
    revise([{ ...morning, id: 'week', weekdays: [0, 1, 2, 3, 4] }, weekend, { ...morning, id: 'next', from: '08:00', to: '09:00' }])
  ).toHaveProperty('revised')
})
