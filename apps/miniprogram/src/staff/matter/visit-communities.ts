import type { StaffRole } from '@linying/domain'
import type { Me } from '../../features/session/me'
import { type Community, communitiesOf } from './communities-of'

export const visitRoles = ['agent', 'supervisor', 'manager'] as const satisfies readonly StaffRole[]

/** Where somebody's post has to do with visits. */
export function visitCommunities(me: Me): readonly Community[] {
  const all = visitRoles.flatMap(role => communitiesOf(me, role))
  return [...new Map(all.map(community => [community.id, community])).values()]
}
