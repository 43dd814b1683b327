import type { Leader } from '../follow-up/who-follows-up.js'
import type { Instant } from '../instant.js'
import type { Capacity } from '../people/actor.js'
import type { Department, Skill, StaffRole } from '../people/role.js'
import type { Refusal, RefusalCode } from '../refusal.js'
import type { Command } from './commands.js'
import { type Audience, audienceTable, type EventType, type TicketEvent } from './events.js'

/** An action's answer: what happened, or why not. */
export type Decision = { readonly events: readonly TicketEvent[] } | { readonly refusal: Refusal }

/** What the rules need to know beyond ticket and command; handed in, never looked up. */
export interface Circumstances {
  readonly now: Instant
  /** The capacity in which the actor does it, found by the action table. */
  readonly as: Capacity
  /** Whether whoever had the first contact holds a post in this community today; left out where nobody had. */
  readonly firstHandlerIsHere?: boolean
  /** The posts in this community of whoever is named to answer for it from now on; left out where nobody is. */
  readonly successorRoles?: readonly StaffRole[]
  /** Where whoever the command asks for a part holds a post in this community today; left out where it names nobody. */
  readonly ownerDepartments?: readonly Department[]
  /** Whether whom the command says a complaint is about works or has worked in this community; left out where it names nobody. */
  readonly isColleague?: boolean
  /** The technician named by the command, or holding the ticket: whether he works in this community and what he can do. */
  readonly technician: { readonly active: boolean; readonly skills: readonly Skill[] } | null
  /** What the resident whom the command names is in this community today; left out where it names nobody. */
  readonly resident?: 'lives-here' | 'works-here' | 'unknown'
  /** Whether the ticket that the command joins by was rejected as a duplicate of this one. */
  readonly duplicate?: 'of-this' | 'unknown'
  /** Who leads in this community, in a fixed order: one of them answers for a second follow-up. */
  readonly leaders: readonly Leader[]
  /** Ids of events this ticket has, for corrections. */
  readonly eventIds: ReadonlySet<string>
}

export function refuse(code: RefusalCode, pointer?: string): { readonly refusal: Refusal } {
  return { refusal: pointer === undefined ? { code } : { code, pointer } }
}

interface Said<T extends EventType> {
  readonly payload: TicketEvent<T>['payload']
  readonly content?: TicketEvent<T>['content']
  readonly audience?: Audience
}

/** One event, with everything that follows from the command filled in; empty words are left out. */
export function happened<T extends EventType>(
  type: T,
  ticketId: string,
  command: Pick<Command, 'by' | 'eventId' | 'occurredAt'>,
  circumstances: Pick<Circumstances, 'now' | 'as'>,
  said: Said<T>
): Decision {
  const event = {
    id: command.eventId,
    type,
    ticketId,
    actor: { id: command.by.kind === 'person' ? command.by.id : null, as: circumstances.as },
    audience: said.audience ?? audienceTable[type],
    occurredAt: command.occurredAt,
    recordedAt: circumstances.now,
    payload: said.payload,
    content: written(said.content ?? {})
  }
  // `type`, `payload` and `content` agree by the signature; the compiler cannot follow a union through a generic.
  return { events: [event as unknown as TicketEvent] }
}

function written(content: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(content).filter((entry): entry is [string, string] => Boolean(entry[1]?.trim())))
}
