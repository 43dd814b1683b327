import { afterCareVisit, type Care, evolveCare, faultInCareVisit, isOfHousehold, mayHoldVisits } from '@linying/domain'
import { Forbidden, NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from '../ticket/actor-of.js'
import { holdPreparedVisit, type PreparedVisit, type WireVisit } from '../visit/hold-prepared-visit.js'
import type { VisitPorts } from '../visit/visit-ports.js'
import type { VisitedPlan } from '../visit/visit-store.js'
import type { VisitView } from '../visit/visit-view.js'
import type { CarePorts } from './care-ports.js'
import type { CareRecord } from './care-store.js'

/** A care visit names her plan; who she is and where she lives follow from that. */
export type WireCareVisit = WireVisit & { readonly planId: string }

/**
 * Somebody has looked in on a resident who agreed to it, and the plan moves on. The same visit sent again is the same visit.
 * Throws: NotFound, Forbidden, Refused
 */
export function holdCareVisit(ports: VisitPorts & CarePorts, viewer: Viewer, asked: WireCareVisit): Promise<VisitView> {
  return holdPreparedVisit(ports, viewer, () => prepared(ports, viewer, asked))
}

async function prepared({ cares }: CarePorts, viewer: Viewer, asked: WireCareVisit): Promise<PreparedVisit> {
  const record = await cares.load(asked.planId, viewer)
  if (record === undefined || record.community.id !== asked.communityId) throw new NotFound()
  const actor = actorOf(viewer, record.standing)
  if (actor.kind === 'person' && (isOfHousehold(actor) || !mayHoldVisits(actor))) throw new Forbidden()
  const care = evolveCare(record.events)
  const { roomId, residentId } = care
  return {
    asked: { ...asked, roomId, residentId, kind: 'care' },
    also: [visitedPlan(record, care, asked)],
    refusal: asked.postId === null ? faultInCareVisit(care, asked) : { code: 'patrol.not-there-then', pointer: '/postId' }
  }
}

function visitedPlan({ lastVisitAt, community }: CareRecord, care: Care, { outcome, at }: WireCareVisit): VisitedPlan {
  const moved = afterCareVisit(care, { outcome, at, lastVisitAt }, community.utcOffsetMinutes) ?? null
  return { what: 'care', careId: care.id, expectedLastVisitAt: lastVisitAt, moved }
}
