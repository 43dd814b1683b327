import { countInMemory } from './count-in-memory.js'

test('each name is counted apart within a window, and from one again in the next', () => {
  const count = countInMemory(60)
  const within = '2026-11-22T02:00:00.000Z'
  const atItsEnd = '2026-11-22T02:00:59.999Z'
  const next = '2026-11-22T02:01:00.000Z'
  expect([count('a', within), count('a', atItsEnd), count('b', atItsEnd), count('a', next), count('b', next)]).toEqual([1, 2, 1, 1, 1])
})

test('however many ask, nobody is counted too low, and next to nobody too high', () => {
  const count = countInMemory(60)
  const now = '2026-11-22T02:00:00.000Z'
  const names = Array.from({ length: 12_000 }, (_, index) => `192.0.${index >> 8}.${index & 255}`)
  for (const name of names) count(name, now)
  const seconds = names.map(name => count(name, now))
  expect(Math.min(...seconds)).toBe(2)
  expect(seconds.filter(second => second > 2).length).toBeLessThan(names.length / 10)
})
