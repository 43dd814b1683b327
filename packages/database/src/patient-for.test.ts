import { jest } from '@jest/globals'
import { patientFor } from './patient-for.js'

let given: string[]
const giveUp = (name: string) => () => {
  given.push(name)
}
beforeEach(() => {
  given = []
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

test('everybody waits as long as was said, whenever he began', () => {
  const patience = patientFor(1_000)
  patience(giveUp('first'))
  jest.advanceTimersByTime(400)
  patience(giveUp('second'))

  jest.advanceTimersByTime(599)
  expect(given).toEqual([])
  jest.advanceTimersByTime(1)
  expect(given).toEqual(['first'])
  jest.advanceTimersByTime(400)
  expect(given).toEqual(['first', 'second'])
})

test('whoever has his answer waits no longer, and keeps nobody from being told', () => {
  const patience = patientFor(1_000)
  const answered = patience(giveUp('answered'))
  jest.advanceTimersByTime(500)
  answered()
  patience(giveUp('late'))

  jest.advanceTimersByTime(1_000)
  expect(given).toEqual(['late'])
})
