import { mayRunPosts, mayStandAtPosts } from '@linying/domain'
import type { Me } from '../../features/session/me'
import { type Community, communitiesOf } from './communities-of'

/** Where somebody may stand at patrol posts. */
export function patrolCommunities({ posts }: Pick<Me, 'posts'>): readonly Community[] {
  return communitiesOf({ posts: posts.filter(({ role }) => mayStandAtPosts([role])) })
}

/** Whether somebody sets up the patrol posts of a community. */
export function runsPosts({ posts }: Pick<Me, 'posts'>, communityId: string): boolean {
  return posts.some(({ role, community }) => community.id === communityId && mayRunPosts([role]))
}
