import { defaultPatrolRules, type Instant, screenStep, screenStepEnds } from '@linying/domain'
import { NotFound, Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { PatrolPorts } from './patrol-ports.js'
import { managedPost } from './save-patrol-post.js'

export interface PatrolScreen {
  readonly postName: string
  readonly place: string
  /** Six digits; what they are made of never leaves the server. */
  readonly code: string
  readonly until: Instant
  /** By the server's clock, which the tablet may count from. */
  readonly now: Instant
}

/** What the tablet at a post shows at this moment. Throws: NotFound, Forbidden, Refused 'patrol.no-screen' */
export async function showPatrolScreen(
  ports: PatrolPorts,
  viewer: Viewer,
  { communityId, postId }: { readonly communityId: string; readonly postId: string }
): Promise<PatrolScreen> {
  const { post } = await managedPost(ports, viewer, { communityId, id: postId })
  if (post === null || post.closed) throw new NotFound()
  if (post.proof !== 'screen') throw new Refused({ code: 'patrol.no-screen' })
  const now = ports.now()
  const step = screenStep(now, defaultPatrolRules)
  return {
    postName: post.name,
    place: post.place,
    code: ports.patrolCodes.screenCodes(postId, post.codeVersion, step)[0],
    until: screenStepEnds(step, defaultPatrolRules),
    now
  }
}
