import { NotFound, Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { PatrolPorts } from './patrol-ports.js'
import { type PatrolPostView, patrolPostView } from './patrol-post-view.js'
import { managedPost } from './save-patrol-post.js'

interface ReplacePatrolCode {
  readonly communityId: string
  readonly postId: string
  /** The one that is to open nothing any more; asking twice replaces it once. */
  readonly codeVersion: number
}

/** The printed code got into wrong hands: it is revoked, and another one takes its place. Throws: NotFound, Forbidden, Refused */
export async function replacePatrolCode(
  ports: PatrolPorts,
  viewer: Viewer,
  { communityId, postId, codeVersion }: ReplacePatrolCode
): Promise<PatrolPostView> {
  const { community, roles, post } = await managedPost(ports, viewer, { communityId, id: postId })
  if (post === null) throw new NotFound()
  if (codeVersion < post.codeVersion) return patrolPostView(post, roles, ports.patrolCodes)
  const replaced = { ...post, codeVersion: post.codeVersion + 1, version: post.version + 1 }
  const codeHash = ports.patrolCodes.hashOf(ports.patrolCodes.tokenFor(postId, replaced.codeVersion))
  const next = { ...replaced, codeHash }
  const saved = await ports.patrol.savePost({
    post: next,
    codeHash,
    slots: { added: [], ended: [] },
    expectedVersion: post.version,
    organizationId: community.organizationId,
    personId: viewer.personId,
    at: ports.now()
  })
  if (saved !== 'saved') throw new Refused({ code: 'patrol.post-stale' })
  return patrolPostView(next, roles, ports.patrolCodes)
}
