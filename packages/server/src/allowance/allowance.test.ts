import { digest } from '@linying/testkit/rules'
import { allowance } from './allowance.js'

const start = '2026-11-22T02:00:20.000Z'
const later = '2026-11-22T02:01:00.000Z'
const [one, other] = ['192.0.2.1', '192.0.2.2']

test.each([
  [1, 1],
  [20, 1],
  [21, 2],
  [40, 2],
  [1200, 60]
])('of %i readings a minute %i may be of the long document', (readingsPerMinute, documents) => {
  const { forDocument, at } = given(readingsPerMinute)
  const waits = Array.from({ length: documents + 2 }, (_, index) => {
    at(new Date(Date.parse(start) + index * 400).toISOString())
    return forDocument(one) === 0
  })
  expect(waits).toEqual([...Array.from({ length: documents }, () => true), false, false])
})

test('all addresses together are sent the long document four times a second, and whoever comes later may ask again in the next', () => {
  const { forDocument, at } = given(1200)
  expect([1, 2, 3, 4, 5].map(number => forDocument(`192.0.2.${number}`))).toEqual([0, 0, 0, 0, 1])
  at('2026-11-22T02:00:21.000Z')
  expect(forDocument('192.0.2.5')).toBe(0)
})

test('whoever has had a share of the long document keeps nobody else from it', () => {
  const { forDocument } = given(20)
  expect([1, 2, 3, 4].map(() => forDocument(one))).toEqual([0, 40, 40, 40])
  expect(forDocument(other)).toBe(0)
})

test('the long document is counted apart: whoever has had enough of it reads on, and whoever has read enough is sent it', () => {
  const { forDocument, forReading } = given(20)
  expect([forDocument(one), forDocument(one), forReading(one)]).toEqual([0, 40, 0])

  for (let reading = 0; reading < 20; reading += 1) forReading(other)
  expect([forReading(other), forDocument(other)]).toEqual([40, 0])
})

test('each address has a share of its own, and all of it again in the next minute', () => {
  const { forDocument, at } = given(20)
  expect([forDocument(one), forDocument(one), forDocument(other)]).toEqual([0, 40, 0])
  at(later)
  expect([forDocument(one), forDocument(one)]).toEqual([0, 60])
})

function given(readingsPerMinute: number) {
  let moment = start
  const means = { limiter: { count: async () => 1 }, digest, now: () => moment }
  const { forDocument, forReading } = allowance({ signInsPerMinute: 3, readingsPerMinute }, means)
  return { forDocument, forReading, at: (next: string) => (moment = next) }
}
