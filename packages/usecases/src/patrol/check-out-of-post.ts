import { mayStandAtPosts } from '@linying/domain'
import { Forbidden, NotFound, Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { PatrolPorts } from './patrol-ports.js'
import type { DutyGround } from './patrol-store.js'

/** Somebody leaves the post; leaving twice is leaving once. Throws: NotFound, Forbidden, Refused 'patrol.duty-not-yours' */
export async function checkOutOfPost(ports: PatrolPorts, viewer: Viewer, dutyId: string): Promise<void> {
  const { duty } = await dutyGround(ports, viewer, dutyId)
  if (duty.personId !== viewer.personId) throw new Refused({ code: 'patrol.duty-not-yours' })
  if (duty.checkedOutAt === null) await ports.patrol.closeDuty(duty, ports.now())
}

/** Throws: NotFound, Forbidden */
export async function dutyGround({ patrol }: PatrolPorts, viewer: Viewer, dutyId: string): Promise<DutyGround> {
  const ground = await patrol.dutyFor(dutyId, viewer)
  if (ground === undefined) throw new NotFound()
  if (!mayStandAtPosts(ground.roles)) throw new Forbidden()
  return ground
}
