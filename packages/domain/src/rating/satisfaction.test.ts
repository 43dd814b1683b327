import { type Closure, satisfactionOf } from './satisfaction.js'

const confirmed = (level: Closure['level'], reported = false): Closure => ({ closedBy: 'confirmed', level, reported })
const none = { ratings: 0, share: null }

test('satisfied are those who said 非常满意 or 满意, of all who said anything', () => {
  const levels = ['very_satisfied', 'satisfied', 'fair', 'dissatisfied', null] as const
  const closures = levels.map(level => confirmed(level))
  expect(satisfactionOf(closures)).toEqual({ share: 0.5, responseRate: 0.8, bySilence: 0, reported: none })
})

test('what closed because nobody answered is left out and counted apart, whatever was said later', () => {
  const closures = [
    confirmed('satisfied'),
    { closedBy: 'silence', level: null, reported: false },
    { closedBy: 'silence', level: 'dissatisfied', reported: true }
  ] as const
  expect(satisfactionOf(closures)).toEqual({ share: 1, responseRate: 1, bySilence: 2, reported: none })
})

test('what agents heard on the phone counts, and is shown apart', () => {
  const closures = [confirmed('dissatisfied'), confirmed('very_satisfied', true), confirmed('fair', true), confirmed(null)]
  expect(satisfactionOf(closures)).toEqual({ share: 1 / 3, responseRate: 0.75, bySilence: 0, reported: { ratings: 2, share: 0.5 } })
})

test('nobody asked is not nobody satisfied', () => {
  expect(satisfactionOf([])).toEqual({ share: null, responseRate: null, bySilence: 0, reported: none })
})
