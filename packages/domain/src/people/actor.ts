import type { Instant } from '../instant.js'
import type { Department, Skill, StaffRole } from './role.js'

/** Who acts, seen from one ticket: the loading query knows his roles in its community and what he is to it as a resident. */
export type Actor = Person | System

/**
 * What somebody is to one ticket as a resident.
 * household: lives in its room and did when it was reported, or reported it · joined: his own report was the same matter, so he follows
 * this one · newcomer: lives in its room since, and sees that work is open · public: everybody else.
 * Of a visit or of somebody's care, 'household' is whom it concerns.
 * Source: product.md, people (three standings).
 */
export type ResidentStanding = 'household' | 'joined' | 'newcomer' | 'public'

export const residentStandings = ['household', 'joined', 'newcomer', 'public'] as const satisfies readonly ResidentStanding[]

export interface Person {
  readonly kind: 'person'
  readonly id: string
  /** What he is to it as a resident, judged when he asks; 'public' from the staff's side. */
  readonly standing: ResidentStanding
  /** When he moved out of where that standing comes from: he reads nothing written later and does nothing. Null while he lives there. */
  readonly movedOutAt: Instant | null
  /** The duplicate by which his household joined; null where he was joined by name, or did not join. */
  readonly joinedFrom: string | null
  /** Holds a post in the community today, from whichever side he asks: as a resident he speaks for the room he lives in only. */
  readonly worksHere: boolean
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

/** Nothing at all as a resident. */
export const noResident = { standing: 'public', movedOutAt: null, joinedFrom: null, worksHere: false } as const

/** Of the household that a ticket, a visit or a consent is about, whether or not he lives there still. */
export function isOfHousehold(actor: Actor): boolean {
  return actor.kind === 'person' && actor.standing === 'household'
}

/**
 * As what someone did a thing; part of the record.
 * staff_household: of the household, and at work in the community, which is marked and counted apart · joined: of a household that follows it.
 */
export type Capacity = 'household' | 'staff_household' | 'joined' | 'assignee' | Exclude<StaffRole, 'admin'> | 'system'

export const capacities = [
  'household',
  'staff_household',
  'joined',
  'assignee',
  'technician',
  'agent',
  'supervisor',
  'manager',
  'system'
] as const satisfies readonly Capacity[]

/** Said as a resident, of whichever household: nothing that the staff did. */
export function isResidentWord(as: string): boolean {
  return as === 'household' || as === 'staff_household' || as === 'joined'
}

/** Said by somebody of the household that reported it. */
export function isHouseholdWord(as: string): boolean {
  return as === 'household' || as === 'staff_household'
}
