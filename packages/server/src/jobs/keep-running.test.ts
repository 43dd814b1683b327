import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { keepRunning, RunLost } from './keep-running.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

test('each job runs in its own rhythm, whatever another one is waiting for', async () => {
  const ran = { drain: 0, photos: 0 }
  const lost: unknown[] = []
  const drain = async () => {
    ran.drain += 1
  }
  const photos = () => {
    ran.photos += 1
    return new Promise(() => undefined)
  }
  const stops = [
    keepRunning(photos, { everySeconds: 600, onFailure: error => lost.push(error) }),
    keepRunning(drain, { everySeconds: 5, onFailure: error => lost.push(error) })
  ]
  await jest.advanceTimersByTimeAsync(60_000)
  expect(ran).toEqual({ drain: 12, photos: 1 })

  await jest.advanceTimersByTimeAsync(610_000)
  expect([ran.photos, lost]).toEqual([2, [expect.any(RunLost)]])
  await jest.advanceTimersByTimeAsync(60_000)
  await Promise.all(stops.map(stop => stop()))
})

test('a run that fails is told, and the next one comes', async () => {
  const told: unknown[] = []
  const stop = keepRunning(() => Promise.reject(new Error('away')), { everySeconds: 5, onFailure: error => told.push(error) })
  await jest.advanceTimersByTimeAsync(10_000)
  await stop()
  await jest.advanceTimersByTimeAsync(60_000)
  expect(told).toHaveLength(2)
})

test('stopping waits for a run that is under way', async () => {
  let finish: () => void = () => undefined
  let isStopped = false
  const stop = keepRunning(
    () =>
      new Promise<void>(resolve => {
        finish = resolve
      }),
    { everySeconds: 5, onFailure: () => undefined }
  )
  await jest.advanceTimersByTimeAsync(5_000)
  const stopping = stop().then(() => {
    isStopped = true
  })
  await jest.advanceTimersByTimeAsync(0)
  expect(isStopped).toBe(false)
  finish()
  await stopping
})
