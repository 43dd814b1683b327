import {
  type Action,
  type Actor,
  type Decision,
  evolve,
  type Inputs,
  type Instant,
  type Kind,
  type Person,
  plusMinutes,
  type Ticket,
  type TicketEvent,
  technicianOf
} from '@linying/domain'
import { li, wang, zhou } from '../people/people.js'
import { act, type Known } from './act.js'
import { eventId } from './usual-inputs.js'

/** How far a ticket has come, and when the next thing happens to it. */
export interface Course {
  readonly events: readonly TicketEvent[]
  readonly ticket: Ticket
  readonly now: Instant
}

export function courseOf(events: readonly TicketEvent[], now = plusMinutes(events.at(-1)?.recordedAt ?? '', 5)): Course {
  return { events, ticket: evolve(events), now }
}

/** Lets it happen by the rules themselves. Throws where they refuse: such a ticket cannot exist. */
export function goOn<A extends Action>(course: Course, action: A, by: Actor, said?: Partial<Inputs[A]>, known?: Partial<Known>): Course {
  return courseOf([...course.events, ...eventsOf(act(course, action, by, said, known))])
}

export function eventsOf(decision: Decision): readonly TicketEvent[] {
  if ('refusal' in decision) throw new Error(`this ticket cannot exist: ${decision.refusal.code}`)
  return decision.events
}

/** Who has it in hand. */
export function holderOf({ ticket }: Course): Person {
  const id = technicianOf(ticket)
  if (id === null) throw new Error(`nobody holds a ticket that is ${ticket.status}`)
  return { ...li, id }
}

export type Stage = 'submitted' | 'accepted' | 'assigned' | 'taken' | 'working' | 'done' | 'closed'
const withTools = ['submitted', 'accepted', 'assigned', 'taken', 'working', 'done', 'closed'] as const satisfies readonly Stage[]
const atTheDesk = ['submitted', 'accepted', 'done', 'closed'] as const satisfies readonly Stage[]

const usualWay: Record<Kind, readonly Stage[]> = {
  repair: withTools,
  complaint: atTheDesk,
  consultation: atTheDesk,
  convenience: atTheDesk,
  emergency: withTools
}

const usualStep: Record<Stage, (course: Course) => Course> = {
  submitted: course => course,
  accepted: course => goOn(course, 'accept', zhou),
  assigned: course => goOn(course, 'assign', zhou),
  taken: course => goOn(course, 'take', holderOf(course)),
  working: course => goOn(course, 'arrive', holderOf(course)),
  done: course => usualEnd[course.ticket.kind](course),
  closed: course => goOn(course, 'confirm', wang)
}

const usualEnd: Record<Kind, (course: Course) => Course> = {
  repair: course => goOn(course, 'finish', holderOf(course)),
  complaint: course => goOn(course, 'settle', zhou),
  consultation: course => goOn(course, 'answer', zhou),
  convenience: course => goOn(course, 'fulfil', zhou),
  emergency: course => goOn(course, 'finish', holderOf(course))
}

/** Nobody comes with tools. */
export function isAtTheDesk({ ticket }: Course): boolean {
  return usualWay[ticket.kind] === atTheDesk
}

/** Follows the usual way up to a stage; nothing happens where the ticket is there, has passed it or has left that way. */
export function brought(course: Course, to: Stage): Course {
  const stage = stageOf(course.ticket)
  if (stage === undefined) return course
  const way = usualWay[course.ticket.kind]
  return way.slice(way.indexOf(stage) + 1, way.indexOf(to) + 1).reduce((sofar, next) => usualStep[next](sofar), course)
}

function stageOf(ticket: Ticket): Stage | undefined {
  if (ticket.status === 'suspended' || ticket.status === 'cancelled' || ticket.status === 'rejected') return undefined
  return ticket.status === 'assigned' && ticket.takenAt !== null ? 'taken' : ticket.status
}

/** A photo comes by itself: no action of anybody's, and no rule stands in its way. */
export function withPhoto({ events, ticket, now }: Course, forEvent: string): Course {
  const seq = events.length + 1
  const payload = { photoId: `photo ${seq}`, forEvent, sha256: '00', bytes: 1 }
  const actor = { id: zhou.id, as: 'agent' } as const
  const at = { occurredAt: now, recordedAt: now }
  return courseOf([
    ...events,
    { id: eventId(seq), type: 'PhotoReceived', ticketId: ticket.id, actor, audience: 'household', ...at, payload, content: {} }
  ])
}
