import { type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { rateLimiter } from './rate-limiter.js'

let given: ThrowAwayDatabase

beforeEach(async () => {
  given = await throwAwayDatabase()
})

afterEach(() => given.close())

test('attempts of one window are counted together, those of another bucket apart', async () => {
  const { count } = rateLimiter(given.database)
  const attempt = { bucket: 'a', windowSeconds: 60, now: '2026-11-22T02:00:59.999Z' }

  const counts = await Promise.all([count(attempt), count(attempt), count(attempt)])
  expect(counts.sort()).toEqual([1, 2, 3])
  expect(await count({ ...attempt, bucket: 'b' })).toBe(1)
})

test('a new window begins at one', async () => {
  const { count } = rateLimiter(given.database)
  await count({ bucket: 'a', windowSeconds: 60, now: '2026-11-22T02:00:59.999Z' })

  expect(await count({ bucket: 'a', windowSeconds: 60, now: '2026-11-22T02:01:00.000Z' })).toBe(1)
})
