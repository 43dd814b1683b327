import { evolveVisit, mayReadVisit } from '@linying/domain'
import { Forbidden, NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from '../ticket/actor-of.js'
import type { VisitPorts } from './visit-ports.js'
import { type VisitView, visitView } from './visit-view.js'

/** A visit as deep as the viewer may see. Throws: NotFound, Forbidden */
export async function getVisit(ports: VisitPorts, viewer: Viewer, visitId: string): Promise<VisitView> {
  const record = await ports.visits.load(visitId, viewer)
  if (record === undefined) throw new NotFound()
  const visit = evolveVisit(record.events)
  if (!mayReadVisit(visit, actorOf(viewer, record.standing))) throw new Forbidden()
  return visitView(record, visit, viewer, ports)
}
