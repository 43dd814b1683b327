import { type Actor, hasRole } from '../people/actor.js'
import type { Subtask } from './complaint.js'

/** The owner, or whoever leads the department, or a manager for all of them. */
export function owesSubtask(actor: Actor, { ownerId, department }: Pick<Subtask, 'ownerId' | 'department'>): boolean {
  if (actor.kind === 'system') return false
  if (ownerId === actor.id || hasRole(actor, 'manager')) return true
  return hasRole(actor, 'supervisor') && actor.departments.includes(department)
}
