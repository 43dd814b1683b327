import { mayStandAtPosts } from '@linying/domain'
import { Forbidden, NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { PatrolPorts } from './patrol-ports.js'
import { type PatrolPostView, patrolPostView } from './patrol-post-view.js'

/** A community's posts, the closed ones last. Throws: NotFound, Forbidden */
export async function listPatrolPosts(ports: PatrolPorts, viewer: Viewer, communityId: string): Promise<PatrolPostView[]> {
  const found = await ports.patrol.list(communityId, viewer)
  if (found === undefined) throw new NotFound()
  if (!mayStandAtPosts(found.roles)) throw new Forbidden()
  return found.posts.map(post => patrolPostView(post, found.roles, ports.patrolCodes))
}
