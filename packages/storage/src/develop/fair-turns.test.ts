import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { Busy } from '@linying/usecases'
import { fairTurns, type TurnLimits } from './fair-turns.js'

const limits: TurnLimits = { lanes: 2, waiting: 4, patienceMs: 15_000 }

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

/** Works that begin when their turn comes, and end when they are told to. */
function aWorkshop(asked: Partial<TurnLimits> = {}) {
  const turns = fairTurns({ ...limits, ...asked })
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const ask = (whose: string, name: string) => {
    const outcome = turns.take(whose, () => {
      begun.push(name)
      return new Promise<string>(resolve => ends.set(name, () => resolve('done')))
    })
    return outcome.catch((failure: unknown) => (failure instanceof Busy ? 'busy' : 'failed'))
  }
  const settle = () => jest.advanceTimersByTimeAsync(0)
  const end = async (name: string) => {
    await settle()
    ends.get(name)?.()
    await settle()
  }
  return { ask, end, begun }
}

test('one person’s photos are seen to one after the other, and leave the other lane to others', async () => {
  const { ask, end, begun } = aWorkshop()
  void ask('li', 'li 1')
  void ask('li', 'li 2')
  void ask('wang', 'wang 1')
  await jest.advanceTimersByTimeAsync(0)
  expect(begun).toEqual(['li 1', 'wang 1'])
  await end('li 1')
  expect(begun).toEqual(['li 1', 'wang 1', 'li 2'])
})

test('whoever sends one photo does not wait for all of somebody who sends many', async () => {
  const { ask, end, begun } = aWorkshop({ lanes: 1 })
  for (const nth of [1, 2, 3]) void ask('li', `li ${nth}`)
  void ask('wang', 'wang 1')
  for (const name of ['li 1', 'wang 1', 'li 2']) await end(name)
  expect(begun).toEqual(['li 1', 'wang 1', 'li 2', 'li 3'])
})

test('when all places are taken, whoever has the most waiting gives way to somebody else', async () => {
  const { ask, begun, end } = aWorkshop({ lanes: 1 })
  const ofLi = [1, 2, 3, 4, 5].map(nth => ask('li', `li ${nth}`))
  const ofWang = ask('wang', 'wang 1')
  expect(await ofLi[4]).toBe('busy')
  for (const name of ['li 1', 'wang 1']) await end(name)
  expect(begun).toEqual(['li 1', 'wang 1', 'li 2'])
  expect(await ofWang).toBe('done')
})

test('when all places are taken and nobody has more waiting, the one who comes last is told to come again', async () => {
  const { ask } = aWorkshop({ lanes: 1 })
  for (const whose of ['li', 'wang', 'zhang', 'chen', 'zhou']) void ask(whose, whose)
  expect(await ask('sun', 'sun')).toBe('busy')
})

test('nobody waits longer than an answer may take, and who has begun is not interrupted', async () => {
  const { ask, end, begun } = aWorkshop({ lanes: 1 })
  const first = ask('li', 'li 1')
  const second = ask('wang', 'wang 1')
  await jest.advanceTimersByTimeAsync(limits.patienceMs)
  expect(await second).toBe('busy')
  await end('li 1')
  expect(await first).toBe('done')
  expect(begun).toEqual(['li 1'])
})

test('a work that fails leaves its lane', async () => {
  const turns = fairTurns({ ...limits, lanes: 1 })
  await expect(turns.take('li', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await turns.take('li', async () => 'done')).toBe('done')
})
