import { TooOften } from '@linying/usecases'
import { TooManyRequests } from '../http/too-many-requests.js'
import { turnsOfPerson } from './turns-of-person.js'

test('of what one person asks only so much is worked on at once, and all of it in the order it came', async () => {
  const { begun, ask, end } = asking({ atOnce: 2, waiting: 10 })
  const answers = [1, 2, 3, 4].map(number => ask('wang', number))
  await settled()
  expect(begun).toEqual([1, 2])

  for (const number of [2, 1, 3, 4]) {
    end(number)
    await settled()
  }
  expect(begun).toEqual([1, 2, 3, 4])
  expect(await Promise.all(answers)).toEqual([1, 2, 3, 4])
})

test('nobody waits for what somebody else asks', async () => {
  const { begun, ask } = asking({ atOnce: 1, waiting: 10 })
  void ask('wang', 1)
  void ask('wang', 2)
  void ask('qin', 3)
  await settled()
  expect(begun).toEqual([1, 3])
})

test('whoever has too much waiting already is told to come again, and has a place again when it is over', async () => {
  const { ask, end } = asking({ atOnce: 1, waiting: 1 })
  const [first, second] = [ask('wang', 1), ask('wang', 2)]
  await expect(ask('wang', 3)).rejects.toThrow(TooManyRequests)

  end(1)
  await first
  end(2)
  await second
  const later = ask('wang', 4)
  end(4)
  expect(await later).toBe(4)
})

test('what fails gives its place back, too', async () => {
  const take = turnsOfPerson({ atOnce: 1, waiting: 1 })
  await expect(take('wang', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await take('wang', async () => 'yes')).toBe('yes')
})

test('whoever has done something too often goes on one by one, until nothing of hers waits any more', async () => {
  const { begun, ask, end, refuse } = asking({ atOnce: 2, waiting: 10 })
  const answers = [1, 2, 3, 4].map(number => ask('wang', number).catch((error: unknown) => error))
  refuse(1)
  await settled()
  expect(begun).toEqual([1, 2])

  for (const number of [2, 3]) {
    end(number)
    await settled()
    expect(begun).toEqual([1, 2, 3, 4].slice(0, number + 1))
  }
  end(4)
  expect(await Promise.all(answers)).toEqual([new TooOften('report', 60), 2, 3, 4])

  for (const number of [5, 6]) void ask('wang', number)
  expect(begun).toEqual([1, 2, 3, 4, 5, 6])
})

function asking(limits: Parameters<typeof turnsOfPerson>[0]) {
  const take = turnsOfPerson(limits)
  const begun: number[] = []
  const ends = new Map<number, () => void>()
  const refusals = new Map<number, () => void>()
  const over = new Set<number>()
  const act = (number: number) => () => {
    begun.push(number)
    return new Promise<number>((resolve, reject) => {
      refusals.set(number, () => reject(new TooOften('report', 60)))
      if (over.has(number)) resolve(number)
      else ends.set(number, () => resolve(number))
    })
  }
  return {
    begun,
    ask: (personId: string, number: number) => take(personId, act(number)),
    end: (number: number) => {
      over.add(number)
      ends.get(number)?.()
    },
    refuse: (number: number) => refusals.get(number)?.()
  }
}

function settled(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}
