import type { StaffRole } from '../people/role.js'

/** Who stands at posts, and reads who does. Source: product.md, people. */
export const patrolRoles = ['agent', 'supervisor', 'manager'] as const satisfies readonly StaffRole[]

/** Who sets up posts, says who stands there, and what is passed on. Source: SP-13; product.md, people. */
export const patrolManagers = ['manager'] as const satisfies readonly StaffRole[]

export function mayStandAtPosts(roles: readonly StaffRole[]): boolean {
  return patrolRoles.some(role => roles.includes(role))
}

export function mayRunPosts(roles: readonly StaffRole[]): boolean {
  return patrolManagers.some(role => roles.includes(role))
}
