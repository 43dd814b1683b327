/** What someone is in one community. A person may be several things in several communities. */
export type StaffRole = 'technician' | 'agent' | 'supervisor' | 'manager' | 'admin'
export const staffRoles = ['technician', 'agent', 'supervisor', 'manager', 'admin'] as const satisfies readonly StaffRole[]

export type Department = 'customer_service' | 'engineering' | 'order' | 'cleaning' | 'greening' | 'finance'
export const departments = [
  'customer_service',
  'engineering',
  'order',
  'cleaning',
  'greening',
  'finance'
] as const satisfies readonly Department[]

export type Skill = 'water_power' | 'lift' | 'masonry' | 'doors_locks' | 'weak_current' | 'general'
export const skills = ['water_power', 'lift', 'masonry', 'doors_locks', 'weak_current', 'general'] as const satisfies readonly Skill[]

/** Which variant of the mini-program someone is signed in to: nobody acts as staff from the resident's side. */
export type Side = 'resident' | 'staff'
export const sides = ['resident', 'staff'] as const satisfies readonly Side[]

/** How a person lives in a room. */
export type Residency = 'owner' | 'tenant' | 'family'
export const residencies = ['owner', 'tenant', 'family'] as const satisfies readonly Residency[]
