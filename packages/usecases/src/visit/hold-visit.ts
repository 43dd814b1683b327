import type { Refusal } from '@linying/domain'
import type { Viewer } from '../session/viewer.js'
import { holdPreparedVisit, type WireVisit } from './hold-prepared-visit.js'
import type { VisitPorts } from './visit-ports.js'
import type { VisitView } from './visit-view.js'

/**
 * Somebody has met a resident on the way and writes it down. What belongs to something else is written with it: a care visit with its plan,
 * by `holdCareVisit`; an encounter at a post with its duty, by `recordEncounter`; a return visit with its ticket's event, by `takeAction`.
 * Throws: NotFound (community), Forbidden, Refused
 */
export function holdVisit(ports: VisitPorts, viewer: Viewer, asked: WireVisit): Promise<VisitView> {
  return holdPreparedVisit(ports, viewer, async () => ({ asked, also: [], refusal: whyNotByItself(asked) }))
}

/** Refuses: 'action.not-open-now', 'care.no-consent', 'patrol.not-there-then' */
function whyNotByItself({ kind, planId, postId }: WireVisit): Refusal | undefined {
  if (kind === 'return') return { code: 'action.not-open-now', pointer: '/kind' }
  if (kind === 'care' || planId !== null) return { code: 'care.no-consent', pointer: '/planId' }
  return postId === null ? undefined : { code: 'patrol.not-there-then', pointer: '/postId' }
}
