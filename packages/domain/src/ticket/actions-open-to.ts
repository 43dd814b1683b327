import type { Actor, Capacity } from '../people/actor.js'
import { hasRole, isResidentWord } from '../people/actor.js'
import type { Refusal, RefusalCode } from '../refusal.js'
import { type ActionRow, actionRow, actions } from './action-table.js'
import type { Action } from './commands.js'
import type { Circumstances } from './decision.js'
import { guardTable } from './guard-table.js'
import { isHandler } from './is-handler.js'
import { joinedHouseholdOf } from './joined-household.js'
import { type Ticket, technicianOf } from './ticket.js'

export interface OfferedAction {
  readonly action: Action
  /** Why it is greyed; null where it can be done now. */
  readonly refusal: Refusal | null
}

/**
 * The buttons somebody sees on a ticket in its present status, each open or greyed with its reason. What answers something is not there while
 * nothing waits for that answer, nor what replaces a first handler while he is at work, nor what is about others' words where there are none.
 */
export function actionsOpenTo(ticket: Ticket, actor: Actor, circumstances: Omit<Circumstances, 'as'>): readonly OfferedAction[] {
  return actions.flatMap(action => {
    const row = rowOf(ticket, action)
    if (row === undefined || !row.from.includes(ticket.status) || !mightBe(ticket, actor, row)) return []
    const refusal = whyNot(ticket, action, actor, circumstances) ?? null
    return refusal !== null && noOccasion.has(refusal.code) ? [] : [{ action, refusal }]
  })
}

const noOccasion: ReadonlySet<RefusalCode> = new Set([
  'escalation.not-reached',
  'clock.not-broken',
  'first-handler.still-here',
  'joined.none',
  'report.nothing-to-deny',
  'follow-up.none',
  'rating.none',
  'subtask.not-yours'
])

/** Why somebody cannot do this to the ticket now; undefined where he can. Server and screens ask this same question. */
export function whyNot(ticket: Ticket, action: Action, actor: Actor, circumstances: Omit<Circumstances, 'as'>): Refusal | undefined {
  const row = rowOf(ticket, action)
  if (row === undefined) return { code: 'action.not-open-now' }
  const as = capacityFor(ticket, actor, row)
  if (as === undefined && hasMovedOut(actor)) return { code: 'resident.moved-out' }
  if (as === undefined)
    return { code: row.who.some(who => who === 'assignee') && hasRole(actor, 'technician') ? 'ticket.not-yours' : 'action.not-yours' }
  if (!row.from.includes(ticket.status)) return { code: 'action.not-open-now' }
  const refusal = isResidentWord(as) ? mayNotSpeak(ticket, action, actor, as) : undefined
  if (refusal) return refusal
  return guardTable[action]?.(ticket, actor, { as, ...circumstances })
}

/**
 * In which of the capacities that the table allows somebody acts; undefined where he has none of them. The household's word of one who works
 * here is marked so.
 */
export function capacityFor(ticket: Ticket, actor: Actor, row: ActionRow): Capacity | undefined {
  const as = row.who.find(capacity => has(ticket, actor, capacity))
  return as === 'household' && actor.kind === 'person' && actor.worksHere ? 'staff_household' : as
}

/** What counts as the resident's word of the service: those who work here have one about their own room, not about a public place. */
const counted: ReadonlySet<Action> = new Set(['confirm', 'notSolved', 'rate', 'reopen', 'deny', 'denyDetails'])

/** Who has had a hand in a ticket never speaks on it as a resident. Source: product.md, people */
function mayNotSpeak(ticket: Ticket, action: Action, actor: Actor, as: Capacity): Refusal | undefined {
  if (actor.kind === 'system') return undefined
  if (isHandler(ticket, actor.id)) return { code: 'contact.handler' }
  return as === 'staff_household' && ticket.roomId === null && counted.has(action) ? { code: 'resident.staff' } : undefined
}

function hasMovedOut(actor: Actor): boolean {
  return actor.kind === 'person' && actor.standing !== 'public' && actor.movedOutAt !== null
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
      return actor.standing === 'household' && actor.movedOutAt === null && ticket.reporterLeftAt === null
    case 'joined':
      return actor.movedOutAt === null && joinedHouseholdOf(ticket, actor) !== undefined
    case 'staff_household':
      return false
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
