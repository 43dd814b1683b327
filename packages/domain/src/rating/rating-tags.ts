import type { RatingLevel } from '../ticket/reasons.js'

/** What was good, or what was not, in a tap. */
export type RatingTag =
  | 'quick'
  | 'on_time'
  | 'skilled'
  | 'explained'
  | 'tidy'
  | 'polite'
  | 'slow'
  | 'unexplained'
  | 'half_done'
  | 'untidy'
  | 'late'
  | 'not_fixed'
  | 'rude'
  | 'overcharged'

/** The reasons that suit each level, in the order in which they are offered. Source: SP-7; the lists are our decision, 2026-11. */
export const ratingTagsOf = {
  very_satisfied: ['quick', 'skilled', 'explained', 'tidy', 'polite'],
  satisfied: ['on_time', 'skilled', 'explained', 'tidy', 'polite'],
  fair: ['slow', 'unexplained', 'half_done', 'untidy'],
  dissatisfied: ['late', 'not_fixed', 'rude', 'overcharged', 'untidy']
} as const satisfies Record<RatingLevel, readonly RatingTag[]>

export const ratingTags = [...new Set(Object.values(ratingTagsOf).flat())] as readonly RatingTag[] // the table holds nothing else

/** Whether all of them may be said of this level. */
export function suitsLevel(tags: readonly RatingTag[], level: RatingLevel): boolean {
  return tags.every(tag => (ratingTagsOf[level] as readonly RatingTag[]).includes(tag))
}
