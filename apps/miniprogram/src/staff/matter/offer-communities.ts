import type { StaffRole } from '@linying/domain'
import type { Me } from '../../features/session/me'
import { type Community, communitiesOf } from './communities-of'

const keepers: readonly StaffRole[] = ['manager', 'admin']

/** Whose catalogue of services somebody keeps. */
export function offerCommunities({ posts }: Pick<Me, 'posts'>): readonly Community[] {
  return communitiesOf({ posts: posts.filter(({ role }) => keepers.includes(role)) })
}
