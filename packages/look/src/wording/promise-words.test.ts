import { type PromiseToTell, promiseSentence } from './promise-words.js'

// Sunday 10:00 in China
const saidAt = '2026-11-22T02:00:00.000Z'
const clock = { now: saidAt, utcOffsetMinutes: 480 }
const confirm: PromiseToTell = {
  metric: 'confirm_details',
  minutes: 15,
  runs: 'always',
  adopted: true,
  startsAt: saidAt,
  dueAt: '2026-11-22T02:15:00.000Z'
}
const answer: PromiseToTell = { ...confirm, metric: 'answer', minutes: 60, runs: 'duty_hours', dueAt: '2026-11-22T03:00:00.000Z' }

test('a promise says what happens within which time', () => {
  expect(promiseSentence(confirm, saidAt, clock)).toBe('提交后 15 分钟内会有客服联系您。')
  expect(promiseSentence({ ...confirm, metric: 'close', minutes: 2880 }, saidAt, clock)).toBe('提交后 48 小时内会处理完，请您确认。')
})

test('what the company has not adopted is called a target', () => {
  expect(promiseSentence({ ...confirm, adopted: false }, saidAt, clock)).toBe('提交后 15 分钟内会有客服联系您（服务目标）。')
})

test.each([
  ['in duty hours', {}, '提交后 1 小时内会答复您。'],
  [
    'outside of duty hours, from when',
    { startsAt: '2026-11-23T00:30:00.000Z', dueAt: '2026-11-23T01:30:00.000Z' },
    '现在不在上班时间，明天 08:30 起算，明天 09:30 前会答复您。'
  ],
  ['shortly before closing', { dueAt: '2026-11-23T01:10:00.000Z' }, '明天 09:10 前会答复您。'],
  [
    'read from the device long ago',
    { startsAt: '2026-11-21T01:00:00.000Z', dueAt: '2026-11-21T02:00:00.000Z' },
    '上班时间 1 小时内会答复您。'
  ]
])('a promise that runs in duty hours says by when: %s', (_when, times, sentence) => {
  expect(promiseSentence({ ...answer, ...times }, saidAt, clock)).toBe(sentence)
})
