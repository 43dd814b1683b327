import { expect, test } from '@jest/globals'
import { defaultWeekly, patternFaults } from '@linying/domain'
import { copiedToWorkdays, endOf, nextPeriod, onWheel, withDay, withoutPeriod, withPeriod } from './week-draft'

test.each([
  ['of a day off', [], { from: '08:30', to: '12:00' }],
  ['after a morning', [{ from: '08:30', to: '12:00' }], { from: '14:00', to: '18:00' }],
  ['after a long day', [{ from: '08:30', to: '20:00' }], { from: '20:00', to: '24:00' }],
  ['of a day that ends at midnight', [{ from: '08:30', to: '24:00' }], undefined],
  ['of a day with as many as it may have', Array.from({ length: 6 }, () => ({ from: '08:30', to: '09:00' })), undefined]
])('the next period %s is the usual one, where one fits', (_, periods, expected) => {
  expect(nextPeriod(periods)).toEqual(expected)
})

test('periods that are added one after the other are without a mistake', () => {
  const added = [0, 1, 2, 3].reduce<readonly { from: string; to: string }[]>(periods => {
    const next = nextPeriod(periods)
    return next ? [...periods, next] : periods
  }, [])
  expect(added).toHaveLength(4)
  expect(patternFaults({ weekly: withDay(defaultWeekly, 5, added), makeUpAs: 0 })).toEqual([])
})

test('a day is changed without touching the others, and copied to Monday to Friday', () => {
  const morning = withoutPeriod(defaultWeekly[0] ?? [], 1)
  const changed = withDay(defaultWeekly, 5, withPeriod(morning, 0, { from: '09:00' }))
  expect(changed[5]).toEqual([{ from: '09:00', to: '12:00' }])
  expect(changed.slice(0, 5)).toEqual(defaultWeekly.slice(0, 5))
  expect(copiedToWorkdays(changed, 5).map(day => day.length)).toEqual([1, 1, 1, 1, 1, 1, 0])
})

test('midnight on the wheel ends a day', () => {
  expect([endOf('00:00'), endOf('18:00'), onWheel('24:00'), onWheel('18:00')]).toEqual(['24:00', '18:00', '00:00', '18:00'])
})
