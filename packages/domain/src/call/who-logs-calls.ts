import type { StaffRole } from '../people/role.js'

/** Who keeps the log of calls, and reads it. Source: product.md, people. */
export const callLogRoles = ['agent', 'supervisor', 'manager'] as const satisfies readonly StaffRole[]

export function maySeeCalls(roles: readonly StaffRole[]): boolean {
  return callLogRoles.some(role => roles.includes(role))
}

/** Who sees a caller's whole number: whoever calls back, and whoever answers for the community. To others it is masked. */
export function maySeeCallers(roles: readonly StaffRole[]): boolean {
  return roles.includes('agent') || roles.includes('manager')
}
