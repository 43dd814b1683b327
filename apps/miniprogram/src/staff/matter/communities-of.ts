import type { StaffRole } from '@linying/domain'
import type { Me } from '../../features/session/me'

export type Community = Me['posts'][number]['community']

/** Where somebody works, each place once; with `role`, only where he works as that. */
export function communitiesOf({ posts }: Pick<Me, 'posts'>, role?: StaffRole): readonly Community[] {
  const fitting = posts.filter(post => role === undefined || post.role === role)
  return [...new Map(fitting.map(({ community }) => [community.id, community])).values()]
}
