import { photoLinksUntil } from './photo-links.js'

test.each([
  ['2026-11-22T02:00:00.000Z', '2026-11-22T02:20:00.000Z'],
  ['2026-11-22T02:09:59.999Z', '2026-11-22T02:20:00.000Z'],
  ['2026-11-22T02:10:00.000Z', '2026-11-22T02:30:00.000Z'],
  ['2026-11-22T23:55:00.000Z', '2026-11-23T00:10:00.000Z']
])('a link that is drawn at %s lasts until %s, twenty minutes at most', (now, until) => {
  expect(photoLinksUntil(now)).toBe(until)
})
