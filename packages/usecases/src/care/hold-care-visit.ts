import { afterCareVisit, type Care, evolveCare, faultInCareVisit, mayHoldVisits } from '@linying/domain'
import { Forbidden, NotFound, Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from '../ticket/actor-of.js'
import { holdVisit, type WireVisit } from '../visit/hold-visit.js'
import type { VisitPorts } from '../visit/visit-ports.js'
import type { VisitedPlan } from '../visit/visit-store.js'
import { type VisitView, visitView } from '../visit/visit-view.js'
import type { CarePorts } from './care-ports.js'
import type { CareRecord } from './care-store.js'

/** A care visit names her plan; who she is and where she lives follow from that. */
export type WireCareVisit = WireVisit & { readonly planId: string }

/**
 * Somebody has looked in on a resident who agreed to it, and the plan moves on. The same visit sent again is the same visit.
 * Throws: NotFound, Forbidden, Refused
 */
export async function holdCareVisit(ports: VisitPorts & CarePorts, viewer: Viewer, asked: WireCareVisit): Promise<VisitView> {
  const record = await ports.cares.load(asked.planId, viewer)
  if (record === undefined || record.community.id !== asked.communityId) throw new NotFound()
  const actor = actorOf(viewer, record.standing)
  if (actor.kind === 'person' && (actor.household || !mayHoldVisits(actor))) throw new Forbidden()
  const care = evolveCare(record.events)
  const refusal = faultInCareVisit(care, asked)
  if (refusal) {
    // its answer got lost, and something has been changed since
    const before = await ports.visits.load(asked.id, viewer)
    if (before?.events[0]?.actor.id === viewer.personId) return visitView(before, undefined, viewer, ports)
    throw new Refused(refusal)
  }
  const { roomId, residentId } = care
  return holdVisit(ports, viewer, { ...asked, roomId, residentId, kind: 'care' }, [visitedPlan(record, care, asked)])
}

function visitedPlan({ lastVisitAt, community }: CareRecord, care: Care, { outcome, at }: WireCareVisit): VisitedPlan {
  const moved = afterCareVisit(care, { outcome, at, lastVisitAt }, community.utcOffsetMinutes) ?? null
  return { what: 'care', careId: care.id, expectedLastVisitAt: lastVisitAt, moved }
}
