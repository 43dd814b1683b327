import { ratingLevels } from '../ticket/reasons.js'
import { ratingTags, ratingTagsOf, suitsLevel } from './rating-tags.js'

test.each(ratingLevels)('of %s a few reasons are offered, each once', level => {
  const tags = ratingTagsOf[level]
  expect(tags.length).toBeGreaterThanOrEqual(4)
  expect(new Set(tags).size).toBe(tags.length)
  expect(suitsLevel(tags, level)).toBe(true)
})

test('what is said of a good service is not said of a bad one', () => {
  const good = [...ratingTagsOf.very_satisfied, ...ratingTagsOf.satisfied]
  const bad = [...ratingTagsOf.fair, ...ratingTagsOf.dissatisfied]
  expect(good.filter(tag => suitsLevel([tag], 'fair') || suitsLevel([tag], 'dissatisfied'))).toEqual([])
  expect(bad.filter(tag => suitsLevel([tag], 'very_satisfied') || suitsLevel([tag], 'satisfied'))).toEqual([])
  expect([...ratingTags].sort()).toEqual([...new Set([...good, ...bad])].sort())
})
