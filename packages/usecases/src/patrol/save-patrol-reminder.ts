import { faultInReminder, type PatrolReminder } from '@linying/domain'
import { Forbidden, NotFound, Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { PatrolPorts } from './patrol-ports.js'

/** A manager says what is passed on at the posts, and until when. Throws: NotFound (community), Forbidden, Refused */
export async function savePatrolReminder(
  { patrol, now }: Pick<PatrolPorts, 'patrol' | 'now'>,
  viewer: Viewer,
  { communityId, ...reminder }: PatrolReminder & { readonly communityId: string }
): Promise<void> {
  const fault = faultInReminder(reminder)
  if (fault) throw new Refused(fault)
  const outcome = await patrol.saveReminder(communityId, reminder, viewer, now())
  if (outcome === undefined) throw new NotFound()
  if (outcome === 'forbidden') throw new Forbidden()
  if (outcome === 'id-taken') throw new Refused({ code: 'patrol.id-taken', pointer: '/id' })
}
