import { usualMoments } from './usual-moments'

const beijing = 480

test.each([
  ['09:00', '2026-11-22T01:00:00.000Z', 4],
  ['11:30', '2026-11-22T03:30:00.000Z', 4],
  ['11:31', '2026-11-22T03:31:00.000Z', 3],
  ['17:31', '2026-11-22T09:31:00.000Z', 2],
  ['23:59', '2026-11-22T15:59:00.000Z', 2]
])('at %s an agent is offered only moments that are half an hour away', (_wall, now, count) => {
  expect(usualMoments(now, beijing)).toHaveLength(count)
})

test('next morning is the community’s, not London’s', () => {
  expect(usualMoments('2026-11-22T10:00:00.000Z', beijing)[0]).toBe('2026-11-23T02:00:00.000Z')
})
