import type { Department, Skill, StaffRole } from './role.js'

/** Who acts, seen from one ticket: the loading query knows roles in its community and whether he belongs to its household. */
export type Actor = Person | System

export interface Person {
  readonly kind: 'person'
  readonly id: string
  /** Lives (or lived then) in the ticket's room, reported it, or joined it; only from the resident's side. */
  readonly household: boolean
  /** Roles in the ticket's community; empty from the resident's side. */
  readonly roles: readonly StaffRole[]
  readonly departments: readonly Department[]
  readonly skills: readonly Skill[]
}

/** The service itself, where time and not a person makes something happen, or an import files what came in by other ways. */
export interface System {
  readonly kind: 'system'
}

export const system: System = { kind: 'system' }

export function hasRole(actor: Actor, role: StaffRole): boolean {
  return actor.kind === 'person' && actor.roles.includes(role)
}

/** As what someone did a thing; part of the record. */
export type Capacity = 'household' | 'assignee' | Exclude<StaffRole, 'admin'> | 'system'
