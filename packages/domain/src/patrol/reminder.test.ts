import { faultInReminder, isPassedOn } from './reminder.js'

const reminder = { text: '明早停水', from: '2026-11-22', to: '2026-11-23' }

test.each([
  [reminder, undefined],
  [{ ...reminder, to: reminder.from }, undefined],
  [
    { ...reminder, text: ' ' },
    { code: 'patrol.reminder-empty', pointer: '/text' }
  ],
  [
    { ...reminder, to: '2026-11-21' },
    { code: 'patrol.reminder-upside-down', pointer: '/to' }
  ]
])('a reminder %o', (said, fault) => {
  expect(faultInReminder(said)).toEqual(fault)
})

test.each([
  ['2026-11-21', false],
  ['2026-11-22', true],
  ['2026-11-23', true],
  ['2026-11-24', false]
])('what is passed on from 22 to 23 November is passed on at %s: %s', (date, on) => {
  expect(isPassedOn(reminder, date)).toBe(on)
})
