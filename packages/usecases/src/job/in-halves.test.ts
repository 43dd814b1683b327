import { expect, test } from '@jest/globals'
import { eachItem } from './each-item.js'
import { inHalves } from './in-halves.js'
import type { JobItem, JobRun } from './job-run.js'
import { whileTimeLasts } from './while-time-lasts.js'

const dueAt = '2026-11-22T02:00:00.000Z'
const bad = new Set(['7', '150'])
const items = Array.from({ length: 200 }, (_, index) => ({ id: String(index), dueAt }))

/** Away: the failure that no item is to blame for. */
function aRun(): JobRun & { readonly left: string[] } {
  const left: string[] = []
  const isOfItem = (error: unknown) => !(error instanceof RangeError)
  const failed = async ({ id }: JobItem, error: unknown) => {
    if (!isOfItem(error)) throw error
    left.push(id)
  }
  return { left, hasTime: () => true, isOfItem, failed }
}

test('of two hundred only the two that are bad are left, and nobody asks for each by itself', async () => {
  const run = aRun()
  let asked = 0
  const done = await inHalves(items, run, async some => {
    asked += 1
    if (some.some(({ id }) => bad.has(id))) throw new Error('bad')
    return some.length
  })
  expect([done, run.left]).toEqual([198, ['7', '150']])
  expect(asked).toBeLessThan(40)
})

test('where the database is away nothing is counted, and nothing further is tried', async () => {
  const run = aRun()
  let asked = 0
  const away = async () => {
    asked += 1
    throw new RangeError('away')
  }
  await expect(inHalves(items, run, away)).rejects.toThrow('away')
  await expect(eachItem(items, run, away)).rejects.toThrow('away')
  expect([asked, run.left]).toEqual([2, []])
})

test('of those that are done one by one, the others are done', async () => {
  const run = aRun()
  const done = await eachItem(items, run, async ({ id }) => {
    if (bad.has(id)) throw new Error('bad')
    return true
  })
  expect([done, run.left]).toEqual([198, ['7', '150']])
})

test('a run takes batch after batch until its time is over, whatever is left', async () => {
  let waiting = 100_000
  let moment = 0
  const hasTime = () => moment < 20_000
  const done = await whileTimeLasts({ hasTime }, async () => {
    moment += 70
    waiting -= 200
    return 200
  })
  expect([done, waiting]).toEqual([286 * 200, 100_000 - 286 * 200])
})

test('a run ends as soon as nothing is left', async () => {
  const batches = [200, 3, 0]
  expect(await whileTimeLasts({ hasTime: () => true }, async () => batches.shift() ?? 99)).toBe(203)
  expect(batches).toEqual([])
})
