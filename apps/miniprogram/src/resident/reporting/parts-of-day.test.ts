import { comingDays } from './parts-of-day.js'

const china = 480

test('a resident can still choose this morning until it ends', () => {
  const [lastMinute] = comingDays('2026-11-22T03:59:00.000Z', china)
  const [noon] = comingDays('2026-11-22T04:00:00.000Z', china)
  expect(lastMinute?.spans.map(({ part }) => part)).toEqual(['morning', 'afternoon', 'evening'])
  expect(noon?.spans.map(({ part }) => part)).toEqual(['afternoon', 'evening'])
})

test('a day on which nobody can come any more is not offered', () => {
  const [first] = comingDays('2026-11-22T13:30:00.000Z', china)
  expect(first?.spans[0]).toEqual({ part: 'morning', from: '2026-11-23T00:00:00.000Z', to: '2026-11-23T04:00:00.000Z' })
})

test('days are those of the community, not of the device', () => {
  const [first] = comingDays('2026-11-21T23:00:00.000Z', china)
  expect(first?.startsAt).toBe('2026-11-21T16:00:00.000Z')
})
