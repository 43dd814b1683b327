import { mayRunPosts, type PatrolPost, reviseSlots, type WantedSlot } from '@linying/domain'
import { Forbidden, NotFound, Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { PatrolPorts } from './patrol-ports.js'
import { type PatrolPostView, patrolPostView } from './patrol-post-view.js'
import type { PostChange, PostGround, PostRow } from './patrol-store.js'

export interface SavePatrolPost extends Omit<PatrolPost, 'codeVersion'> {
  readonly slots: readonly WantedSlot[]
  /** Nobody stands there any more: its code opens nothing, and what was stays on record. */
  readonly closed: boolean
  /** The version that was on screen; 0 for a new post. */
  readonly version: number
}

const refusals = {
  stale: { code: 'patrol.post-stale' },
  'name-taken': { code: 'patrol.name-taken', pointer: '/name' },
  'slot-id-taken': { code: 'patrol.slot-id-taken', pointer: '/slots' }
} as const

/**
 * A manager sets up a post, or changes it. The same change sent again is the same change.
 * Throws: NotFound (community), Forbidden, Refused
 */
export async function savePatrolPost(ports: PatrolPorts, viewer: Viewer, asked: SavePatrolPost): Promise<PatrolPostView> {
  const ground = await managedPost(ports, viewer, asked)
  const { community, roles, post } = ground
  if (post && isSentAgain(asked, post)) return patrolPostView(post, roles, ports.patrolCodes)
  if (asked.version !== (post?.version ?? 0)) throw new Refused(refusals.stale)
  const now = ports.now()
  const outcome = reviseSlots(post?.slots ?? [], asked.closed ? [] : asked.slots, { now, utcOffsetMinutes: community.utcOffsetMinutes })
  if ('refusal' in outcome) throw new Refused(outcome.refusal)
  const change = changeOf(asked, ground, outcome.revised, { ports, viewer })
  const saved = await ports.patrol.savePost(change)
  if (saved !== 'saved') throw new Refused(refusals[saved])
  return patrolPostView(rowAfter(change, post), roles, ports.patrolCodes)
}

/** Throws: NotFound, Forbidden */
export async function managedPost(
  { patrol }: PatrolPorts,
  viewer: Viewer,
  { communityId, id }: Pick<PatrolPost, 'communityId' | 'id'>
): Promise<PostGround> {
  const ground = await patrol.groundFor({ communityId, postId: id }, viewer)
  if (ground === undefined) throw new NotFound()
  if (!mayRunPosts(ground.roles)) throw new Forbidden()
  return ground
}

interface Who {
  readonly ports: PatrolPorts
  readonly viewer: Viewer
}

function changeOf(
  { slots: _wanted, ...asked }: SavePatrolPost,
  { community, post }: PostGround,
  slots: PostChange['slots'],
  { ports, viewer }: Who
): PostChange {
  const codeVersion = post?.codeVersion ?? 1
  return {
    post: { ...asked, codeVersion, version: asked.version + 1 },
    codeHash: post?.codeHash ?? ports.patrolCodes.hashOf(ports.patrolCodes.tokenFor(asked.id, codeVersion)),
    slots,
    expectedVersion: asked.version,
    organizationId: community.organizationId,
    personId: viewer.personId,
    at: ports.now()
  }
}

function rowAfter({ post, codeHash, slots }: PostChange, before: PostRow | null): PostRow {
  const ended = new Map(slots.ended.map(({ id, until }) => [id, until]))
  const kept = (before?.slots ?? []).map(slot => ({ ...slot, until: ended.get(slot.id) ?? slot.until }))
  return { ...post, codeHash, slots: [...kept, ...slots.added].sort((one, other) => one.from.localeCompare(other.from)) }
}

/** Its answer got lost, and everything is already as it was asked for. */
function isSentAgain(asked: SavePatrolPost, post: PostRow): boolean {
  if (asked.version !== post.version - 1) return false
  const wanted = asked.closed ? [] : asked.slots
  const running = post.slots.filter(({ until }) => until === null)
  return (
    asked.name === post.name &&
    asked.place === post.place &&
    asked.proof === post.proof &&
    asked.closed === post.closed &&
    asked.topics.join('\n') === post.topics.join('\n') &&
    wanted
      .map(({ id }) => id)
      .sort()
      .join() ===
      running
        .map(({ id }) => id)
        .sort()
        .join()
  )
}
