import type { Actor } from '@linying/domain'
import type { Viewer } from '../session/viewer.js'
import type { Standing } from './ticket-store.js'

/** The viewer as the rules know him: with what he is to this one ticket. */
export function actorOf(viewer: Viewer, { household, roles, departments, skills }: Standing): Actor {
  return { kind: 'person', id: viewer.personId, household, roles, departments, skills }
}
