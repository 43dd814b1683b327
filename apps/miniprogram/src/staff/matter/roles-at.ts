import type { StaffRole } from '@linying/domain'
import type { Me } from '../../features/session/me'

/** As what somebody works in a community, and that community's clock. */
export function rolesAt(
  me: Me | undefined,
  communityId: string
): { readonly roles: readonly StaffRole[]; readonly utcOffsetMinutes?: number } {
  const posts = me?.posts.filter(({ community }) => community.id === communityId) ?? []
  const offset = posts[0]?.community.utcOffsetMinutes
  return { roles: posts.map(({ role }) => role), ...(offset !== undefined && { utcOffsetMinutes: offset }) }
}
