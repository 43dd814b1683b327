import { mayReadCare } from '@linying/domain'
import { Forbidden, NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from '../ticket/actor-of.js'
import type { CarePorts } from './care-ports.js'
import { type CareView, careView } from './care-view.js'

type Ports = Pick<CarePorts, 'cares'>

/** One resident's care as deep as the viewer may see. Throws: NotFound, Forbidden */
export async function getCare({ cares }: Ports, viewer: Viewer, careId: string): Promise<CareView> {
  const record = await cares.load(careId, viewer)
  if (record === undefined) throw new NotFound()
  if (!mayReadCare(actorOf(viewer, record.standing))) throw new Forbidden()
  return careView(record, undefined, viewer)
}

/** The viewer's own; null where she was never asked. Throws: NotFound, Forbidden (from the staff's side) */
export async function getOwnCare({ cares }: Ports, viewer: Viewer, communityId: string): Promise<CareView | null> {
  const record = await cares.loadOwn(communityId, viewer)
  if (record === undefined) throw new NotFound()
  if (viewer.side !== 'resident') throw new Forbidden()
  return record && careView(record, undefined, viewer)
}
