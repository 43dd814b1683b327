import { mayRunPosts } from '@linying/domain'
import { Forbidden, Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { type SlotDayAsk, slotDayFor } from './get-patrol-slot-day.js'
import type { PatrolPorts } from './patrol-ports.js'

/**
 * A manager says who stands there that day; null for whoever comes.
 * Throws: NotFound, Forbidden, Refused 'patrol.day-past', 'patrol.person-unknown'
 */
export async function setPatrolRoster(
  ports: PatrolPorts,
  viewer: Viewer,
  { personId, ...asked }: SlotDayAsk & { readonly personId: string | null }
): Promise<void> {
  const { roles, today, community } = await slotDayFor(ports, viewer, asked)
  if (!mayRunPosts(roles)) throw new Forbidden()
  if (asked.day < today) throw new Refused({ code: 'patrol.day-past' })
  const row = { ...asked, organizationId: community.organizationId, personId }
  const outcome = await ports.patrol.setRoster(row, { personId: viewer.personId, at: ports.now() })
  if (outcome === 'person-unknown') throw new Refused({ code: 'patrol.person-unknown', pointer: '/personId' })
}
