import { isAwaited, orphanedBefore } from './awaited-photo.js'

const expectedAt = '2026-11-22T04:00:00.000Z'

test.each([
  { now: '2026-11-23T03:59:59.999Z', awaited: true },
  { now: '2026-11-23T04:00:00.000Z', awaited: false },
  { now: '2026-11-23T04:00:00.001Z', awaited: false }
])('a photo that is expected at noon is awaited at $now: $awaited', ({ now, awaited }) => {
  expect(isAwaited(expectedAt, now)).toBe(awaited)
})

test('a photo is removed an hour after it could last be completed', () => {
  expect(orphanedBefore('2026-11-23T05:00:00.000Z')).toBe(expectedAt)
})
