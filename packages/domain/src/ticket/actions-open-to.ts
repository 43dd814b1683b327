import type { Actor, Capacity } from '../people/actor.js'
import { hasRole } from '../people/actor.js'
import type { Refusal, RefusalCode } from '../refusal.js'
import { type ActionRow, actionRow, actions } from './action-table.js'
import type { Action } from './commands.js'
import type { Circumstances } from './decision.js'
import { guardTable } from './guard-table.js'
import { type Ticket, technicianOf } from './ticket.js'

export interface OfferedAction {
  readonly action: Action
  /** Why it is greyed; null where it can be done now. */
  readonly refusal: Refusal | null
}

/**
 * The buttons somebody sees on a ticket in its present status, each open or greyed with its reason. What answers a broken promise is not
 * there while none is broken.
 */
export function actionsOpenTo(ticket: Ticket, actor: Actor, circumstances: Omit<Circumstances, 'as'>): readonly OfferedAction[] {
  return actions.flatMap(action => {
    const row = rowOf(ticket, action)
    if (row === undefined || !row.from.includes(ticket.status) || !mightBe(ticket, actor, row)) return []
    const refusal = whyNot(ticket, action, actor, circumstances) ?? null
    return refusal !== null && nothingLate.has(refusal.code) ? [] : [{ action, refusal }]
  })
}

const nothingLate: ReadonlySet<RefusalCode> = new Set(['escalation.not-reached', 'clock.not-broken'])

/** Why somebody cannot do this to the ticket now; undefined where he can. Server and screens ask this same question. */
export function whyNot(ticket: Ticket, action: Action, actor: Actor, circumstances: Omit<Circumstances, 'as'>): Refusal | undefined {
  const row = rowOf(ticket, action)
  if (row === undefined) return { code: 'action.not-open-now' }
  const as = capacityFor(ticket, actor, row)
  if (as === undefined)
    return { code: row.who.some(who => who === 'assignee') && hasRole(actor, 'technician') ? 'ticket.not-yours' : 'action.not-yours' }
  if (!row.from.includes(ticket.status)) return { code: 'action.not-open-now' }
  return guardTable[action]?.(ticket, actor, { as, ...circumstances })
}

/** In which of the capacities that the table allows somebody acts; undefined where he has none of them. */
export function capacityFor(ticket: Ticket, actor: Actor, row: ActionRow): Capacity | undefined {
  return row.who.find(capacity => has(ticket, actor, capacity))
}

/** Undefined where tickets of this kind know no such action. */
export function rowOf(ticket: Ticket, action: Action): ActionRow | undefined {
  return actionRow(ticket.kind, action)
}

function has(ticket: Ticket, actor: Actor, capacity: Capacity): boolean {
  if (actor.kind === 'system') return capacity === 'system'
  switch (capacity) {
    case 'system':
      return false
    case 'household':
      return actor.household
    case 'assignee':
      return hasRole(actor, 'technician') && technicianOf(ticket) === actor.id
    case 'technician':
    case 'agent':
    case 'supervisor':
    case 'manager':
      return hasRole(actor, capacity)
    default:
      return capacity satisfies never
  }
}

/** A technician sees the holder's buttons greyed; everybody else only what his role can do at all. */
function mightBe(ticket: Ticket, actor: Actor, row: ActionRow): boolean {
  if (capacityFor(ticket, actor, row) !== undefined) return true
  return row.who.some(who => who === 'assignee') && hasRole(actor, 'technician')
}
