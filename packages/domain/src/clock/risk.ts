import type { Department } from '../people/role.js'
import type { Kind } from '../ticket/kind.js'

/** What a manager has to look at: a promise is broken, is due within the hour, or work is done and the resident has not said a word. */
export type Risk = 'late' | 'due_soon' | 'unconfirmed'
export const risks = ['late', 'due_soon', 'unconfirmed'] as const satisfies readonly Risk[]

/** How far ahead the risk board looks. Unit: minutes. Source: look.md, manager (due in an hour). */
export const dueSoonMinutes = 60

/** How long after the work is done a resident who has not said a word is called. Unit: hours. Source: our decision, 2026-11. */
export const askAfterHours = 24

/** Whose work a ticket is while it names no department of its own. */
export const departmentOfKind: Record<Kind, Department> = {
  repair: 'engineering',
  emergency: 'engineering',
  complaint: 'customer_service',
  consultation: 'customer_service',
  convenience: 'customer_service'
}
