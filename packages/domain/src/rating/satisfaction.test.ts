import { satisfactionOf } from './satisfaction.js'

test('satisfied are those who said 非常满意 or 满意, of all who said anything', () => {
  const levels = ['very_satisfied', 'satisfied', 'fair', 'dissatisfied', null] as const
  const closures = levels.map(level => ({ closedBy: 'confirmed' as const, level }))
  expect(satisfactionOf(closures)).toEqual({ share: 0.5, responseRate: 0.8, bySilence: 0 })
})

test('what closed because nobody answered is left out and counted apart, whatever was said later', () => {
  const closures = [
    { closedBy: 'confirmed', level: 'satisfied' },
    { closedBy: 'silence', level: null },
    { closedBy: 'silence', level: 'dissatisfied' }
  ] as const
  expect(satisfactionOf(closures)).toEqual({ share: 1, responseRate: 1, bySilence: 2 })
})

test('nobody asked is not nobody satisfied', () => {
  expect(satisfactionOf([])).toEqual({ share: null, responseRate: null, bySilence: 0 })
})
