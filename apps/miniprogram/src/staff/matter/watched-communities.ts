import type { Me } from '../../features/session/me'
import { type Community, communitiesOf } from './communities-of'

/** Where somebody watches over the work of others. */
export function watchedCommunities(me: Me): readonly Community[] {
  const all = [...communitiesOf(me, 'supervisor'), ...communitiesOf(me, 'manager')]
  return [...new Map(all.map(community => [community.id, community])).values()]
}
