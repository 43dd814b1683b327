import { StaleVersion } from './failure.js'
import { overtaken, retrying, waitingRules } from './retrying.js'

test('whoever gets through at once does not wait', async () => {
  const { ports, waits } = patience(() => 0.5)
  expect(await retrying(ports, async () => 'saved')).toBe('saved')
  expect(waits).toEqual([])
})

test('whoever is overtaken waits a random share of a span that doubles up to a limit', async () => {
  const { ports, waits } = patience(() => 0.5)
  let tries = 0
  await retrying(ports, async () => {
    tries += 1
    return tries > 9 ? 'saved' : overtaken
  })
  expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 320, 320])
})

test('two who were overtaken at the same moment do not come back at the same moment', async () => {
  const shares = [0.1, 0.9]
  const { ports, waits } = patience(() => shares.shift() ?? 0)
  for (const _ of [1, 2]) {
    let tries = 0
    await retrying(ports, async () => {
      tries += 1
      return tries > 1 ? 'saved' : overtaken
    })
  }
  expect(waits).toEqual([1, 9])
})

test('whoever is overtaken again and again is told in the end, and has not been kept longer than the rule says', async () => {
  const { ports, waits } = patience(() => 0.999)
  await expect(retrying(ports, async () => overtaken)).rejects.toThrow(StaleVersion)
  const waited = waits.reduce((sum, wait) => sum + wait, 0)
  expect(waited).toBeLessThanOrEqual(waitingRules.inAllMs)
  expect(waited).toBeGreaterThan(waitingRules.inAllMs - waitingRules.longestMs)
})

test('time that the tries themselves take counts', async () => {
  const { ports, waits, passes } = patience(() => 0)
  await expect(
    retrying(ports, async () => {
      passes(waitingRules.inAllMs / 2 + 1)
      return overtaken
    })
  ).rejects.toThrow(StaleVersion)
  expect(waits).toHaveLength(1)
})

test('what a try throws is thrown at once', async () => {
  const { ports, waits } = patience(() => 0.5)
  const refusing = retrying(ports, async () => {
    throw new RangeError('no')
  })
  await expect(refusing).rejects.toThrow(RangeError)
  expect(waits).toEqual([])
})

/** A clock that only waiting, and what a test says, moves on. */
function patience(chance: () => number) {
  let now = 0
  const waits: number[] = []
  const passes = (milliseconds: number) => {
    now += milliseconds
  }
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds)
    passes(milliseconds)
  }
  return { ports: { elapsedMs: () => now, sleep, chance }, waits, passes }
}
