import type { Actor } from '@linying/domain'
import type { Viewer } from '../session/viewer.js'
import type { Standing } from './ticket-store.js'

/** The viewer as the rules know him: with what he is to this one ticket. */
export function actorOf(viewer: Viewer, standing: Standing): Actor {
  const { standing: as, movedOutAt, joinedFrom, worksHere, roles, departments, skills } = standing
  return { kind: 'person', id: viewer.personId, standing: as, movedOutAt, joinedFrom, worksHere, roles, departments, skills }
}
