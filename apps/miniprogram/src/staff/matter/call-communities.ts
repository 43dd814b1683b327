import { maySeeCalls } from '@linying/domain'
import type { Me } from '../../features/session/me'
import { type Community, communitiesOf } from './communities-of'

/** Where somebody keeps the log of calls. */
export function callCommunities({ posts }: Pick<Me, 'posts'>): readonly Community[] {
  return communitiesOf({ posts: posts.filter(({ role }) => maySeeCalls([role])) })
}
