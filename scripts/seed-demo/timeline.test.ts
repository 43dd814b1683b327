import { stories } from './stories/stories.js'
import { timelineOf } from './timeline.js'

test.each(Array.from({ length: 24 }, (_, hour) => hour))('a company that moves in at %i o’clock UTC has no event in its future', hour => {
  const now = new Date(Date.UTC(2026, 10, 22, hour, 30)).toISOString()

  expect(timelineOf(stories, now).filter(({ receivedAt }) => receivedAt > now)).toEqual([])
})

test('a story’s acts follow each other', () => {
  for (const story of stories) {
    const beats = timelineOf([story], '2026-11-22T04:00:00.000Z')
    expect(beats.map(({ index }) => index)).toEqual(beats.map((_, place) => place))
  }
})

test('every story has a name of its own, from which its ids follow', () => {
  expect(new Set(stories.map(({ name }) => name)).size).toBe(stories.length)
})
