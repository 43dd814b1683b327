import { daysWords, patrolHours, postSentence } from './patrol-words.js'

const everyDay = [0, 1, 2, 3, 4, 5, 6]
/** Sunday, ten o’clock in China. */
const clock = { now: '2026-11-22T02:00:00.000Z', utcOffsetMinutes: 480 }

test.each([
  [everyDay, '每天'],
  [[4, 3, 2, 1, 0], '周一至周五'],
  [[5, 6], '周六、周日'],
  [[0, 2, 4], '周一、周三、周五'],
  [[6], '周日']
])('the days %o are said as %s', (weekdays, words) => {
  expect(daysWords(weekdays)).toBe(words)
})

test('hours of the same days are said in one line, in their order', () => {
  const hours = [
    { from: '17:00', to: '19:00', weekdays: everyDay },
    { from: '10:00', to: '11:00', weekdays: [5, 6] },
    { from: '07:00', to: '08:00', weekdays: everyDay }
  ]
  expect(patrolHours(hours)).toEqual(['每天 07:00–08:00、17:00–19:00', '周六、周日 10:00–11:00'])
})

test.each([
  [{ mannedUntil: '2026-11-22T03:00:00.000Z', nextFrom: '2026-11-22T09:00:00.000Z' }, '客服现在就在这里，到 11:00 为止'],
  [{ mannedUntil: null, nextFrom: '2026-11-22T09:00:00.000Z' }, '现在没有人值守，下次是今天 17:00'],
  [{ mannedUntil: null, nextFrom: null }, '现在没有安排值守']
])('whoever stands before a post reads of %o: %s', (post, sentence) => {
  expect(postSentence(post, clock)).toBe(sentence)
})
