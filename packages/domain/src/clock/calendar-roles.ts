import type { StaffRole } from '../people/role.js'

/** When a community works is for those who answer for its service. Source: our decision (engineering, 2026-11). */
const changeHours: readonly StaffRole[] = ['manager', 'admin']

/** A year's holidays hold for the whole company, so they are part of its set-up. Source: product.md, people. */
const loadYears: readonly StaffRole[] = ['admin']

export function mayChangeHours(roles: readonly StaffRole[]): boolean {
  return roles.some(role => changeHours.includes(role))
}

export function mayLoadYears(roles: readonly StaffRole[]): boolean {
  return roles.some(role => loadYears.includes(role))
}
