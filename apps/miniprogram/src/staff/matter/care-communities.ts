import type { Me } from '../../features/session/me'
import { type Community, communitiesOf } from './communities-of'

/** Where somebody goes to see people, or leads those who do. */
export function careCommunities({ posts }: Pick<Me, 'posts'>): readonly Community[] {
  return communitiesOf({ posts: posts.filter(({ role }) => role === 'agent' || role === 'supervisor' || role === 'manager') })
}
