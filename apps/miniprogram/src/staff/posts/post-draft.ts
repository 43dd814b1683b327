import type { AnswerOf, InputOf } from '@linying/client'
import { defaultPatrolHours, limits, type PatrolProof } from '@linying/domain'
import { staffPostEditWords as words } from '../../wording/staff-posts'

export type Post = AnswerOf<'listPatrolPosts'>['items'][number]
export type Slot = Post['slots'][number]
export type PostBody = InputOf<'savePatrolPost'>['body']

export type PostDraft = {
  readonly name: string
  readonly place: string
  readonly proof: PatrolProof
  /** One a line, as it is typed. */
  readonly topics: string
  readonly slots: readonly Slot[]
}

export type MissingOfPost = 'name' | 'place' | 'topics'

type NewId = () => string

/** A post begins with the hours of the plan and the usual topics. */
export function draftOf(post: Post | undefined, newId: NewId): PostDraft {
  if (post === undefined) {
    const slots = defaultPatrolHours.map(({ weekdays, ...hours }) => ({ ...hours, weekdays: [...weekdays], id: newId() }))
    return { name: '', place: '', proof: 'none', topics: words.usualTopics.join('\n'), slots }
  }
  const { name, place, proof, topics, slots } = post
  return { name, place, proof, topics: topics.join('\n'), slots }
}

/** Changed hours are another slot to the server, so they come with another id. */
export function withHours(slots: readonly Slot[], index: number, change: Partial<Slot> & Pick<Slot, 'id'>): readonly Slot[] {
  return slots.map((slot, at) => (at === index ? { ...slot, ...change } : slot))
}

/** The draft as the server takes it, or what is still missing. */
export function wholePost(
  draft: PostDraft,
  { version, closed }: { readonly version: number; readonly closed: boolean }
): { readonly body: PostBody } | { readonly missing: readonly MissingOfPost[] } {
  const topics = topicsIn(draft.topics)
  const missing = [
    ...(draft.name.trim() === '' ? (['name'] as const) : []),
    ...(draft.place.trim() === '' ? (['place'] as const) : []),
    ...(topics.length === 0 ? (['topics'] as const) : [])
  ]
  if (missing.length > 0) return { missing }
  const slots = draft.slots.filter(({ weekdays }) => weekdays.length > 0).map(slot => ({ ...slot, weekdays: [...slot.weekdays] }))
  return { body: { name: draft.name.trim(), place: draft.place.trim(), proof: draft.proof, topics, slots, version, closed } }
}

function topicsIn(text: string): string[] {
  const lines = text.split('\n').map(line => line.trim().slice(0, limits.patrolTopic))
  return [...new Set(lines.filter(line => line !== ''))].slice(0, limits.patrolTopics)
}
