import { type Instant, plusMinutes } from '@linying/domain'
import { instantOf } from './moment.js'
import type { Act, Story } from './stories/story.js'

/** One thing that happens in one story. */
export interface Beat {
  readonly story: Story
  /** Its place in the story; 0 is the report. */
  readonly index: number
  /** Undefined for the report. */
  readonly act: Act | undefined
  readonly at: Instant
  /** When it reached the server. */
  readonly receivedAt: Instant
}

/** All stories side by side, in the order in which the company lived through them. */
export function timelineOf(stories: readonly Story[], now: Instant): readonly Beat[] {
  return stories.flatMap(story => beatsOf(story, now)).sort((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1))
}

function beatsOf(story: Story, now: Instant): readonly Beat[] {
  const began = instantOf(story.began, now)
  let minutes = 0
  const acts = story.course.map((act, index) => {
    minutes += act.after
    const at = plusMinutes(began, minutes)
    return { story, index: index + 1, act, at, receivedAt: plusMinutes(at, act.sentLate) }
  })
  return [{ story, index: 0, act: undefined, at: began, receivedAt: began }, ...acts]
}
