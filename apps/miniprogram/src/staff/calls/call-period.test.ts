import { periodOf } from './call-period'

const china = 480

test.each([
  ['the last moment of Saturday', '2026-11-21T15:59:59.999Z', '2026-11-20T16:00:00.000Z'],
  ['midnight', '2026-11-21T16:00:00.000Z', '2026-11-21T16:00:00.000Z'],
  ['Sunday morning', '2026-11-22T02:00:00.000Z', '2026-11-21T16:00:00.000Z']
])('today at %s is the community’s day', (_when, now, from) => {
  expect(periodOf('today', now, china)).toEqual({ from, to: new Date(Date.parse(from) + 86_400_000).toISOString() })
})

test.each([
  ['Sunday', '2026-11-22T15:59:59.999Z', '2026-11-15T16:00:00.000Z', '2026-11-22T16:00:00.000Z'],
  ['Monday', '2026-11-22T16:00:00.000Z', '2026-11-22T16:00:00.000Z', '2026-11-29T16:00:00.000Z'],
  ['Wednesday', '2026-11-25T04:00:00.000Z', '2026-11-22T16:00:00.000Z', '2026-11-29T16:00:00.000Z']
])('the week of a %s goes from Monday to Monday', (_day, now, from, to) => {
  expect(periodOf('week', now, china)).toEqual({ from, to })
})
