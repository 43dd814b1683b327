import {
  type Action,
  type ClosingWay,
  type EventType,
  type Instant,
  type KeptWay,
  type Kind,
  nextDue,
  type Result,
  type Status,
  type SuspendReason,
  type VisitOutcome
} from '@linying/domain'
import type { ClockFacts } from './clock-sentence.js'
import type { Due } from './due-words.js'

/** Where a ticket stands, as much of it as a list, a screen or a page knows. A line of a list fits as it is. */
export interface Standing {
  readonly kind: Kind
  readonly status: Status
  readonly reportedAt: Instant
  readonly technicianName: string | null
  readonly taken: boolean
  readonly departed: boolean
  readonly arrived: boolean
  readonly etaAt: Instant | null
  readonly suspendedFor?: SuspendReason | 'no_access' | null
  readonly suspendedUntil?: Instant | null
  readonly result?: Result | null
  readonly closedBy?: ClosingWay | null
  /** How it was said that it is solved, while a neighbour who joined says otherwise. */
  readonly kept?: KeptWay | null
  readonly rated?: boolean
  /** What the reader may do to it now; where nobody says, what is the reporter's household's. */
  readonly may?: readonly Action[]
  readonly duplicate?: boolean
  /** Who answers for it since first contact. */
  readonly handlerName?: string | null
  /** He holds no post there any more, and nobody has replaced him. */
  readonly handlerLeft?: boolean
  /** Of a complaint: somebody has confirmed the details with the resident. Where nobody knows, its next promise tells. */
  readonly detailsConfirmed?: boolean
  readonly due?: Due | null
}

/** What `standingOf` needs of a ticket as the screens get it. */
export interface StandingSource {
  readonly kind: Kind
  readonly status: Status
  readonly reportedAt: Instant
  readonly technician: { readonly name: string; readonly taken: boolean } | null
  readonly etaAt: Instant | null
  readonly arrivedAt: Instant | null
  readonly suspended: { readonly reason: SuspendReason | 'no_access'; readonly until: Instant } | null
  readonly done: { readonly result: Result | null } | null
  readonly closed: { readonly way: ClosingWay } | null
  readonly kept: KeptWay | null
  readonly rating: object | null
  readonly duplicateOf: string | null
  readonly firstHandlerName: string | null
  readonly firstHandlerLeft: boolean
  readonly detailsConfirmed: boolean
  readonly clocks: readonly ClockFacts[]
  readonly actions: readonly { readonly action: Action; readonly refusal: object | null }[]
  readonly timeline: readonly Happened[]
  /** What happened before it. */
  readonly earlier?: { readonly turns: readonly Happened[] } | null
}

/** An event, and of a visit what came of it. */
interface Happened {
  readonly type: EventType
  readonly details?: { readonly outcome?: VisitOutcome | undefined }
}

export function standingOf(ticket: StandingSource): Standing {
  return {
    kind: ticket.kind,
    status: ticket.status,
    reportedAt: ticket.reportedAt,
    technicianName: ticket.technician?.name ?? null,
    taken: ticket.technician?.taken ?? false,
    departed: stageOfWay([...(ticket.earlier?.turns ?? []), ...ticket.timeline]) === 'departed',
    arrived: ticket.arrivedAt !== null,
    etaAt: ticket.etaAt,
    suspendedFor: ticket.suspended?.reason ?? null,
    suspendedUntil: ticket.suspended?.until ?? null,
    result: ticket.done?.result ?? null,
    closedBy: ticket.closed?.way ?? null,
    kept: ticket.kept,
    rated: ticket.rating !== null,
    duplicate: ticket.duplicateOf !== null,
    handlerName: ticket.firstHandlerName,
    handlerLeft: ticket.firstHandlerLeft,
    may: ticket.actions.flatMap(({ action, refusal }) => (refusal === null ? [action] : [])),
    detailsConfirmed: ticket.detailsConfirmed,
    due: dueOf(ticket.clocks)
  }
}

/** As a resident's list tells it: whether it waits for her own word is said in the line. */
export function standingInList(row: Omit<Standing, 'may'> & { readonly awaitsViewer: boolean }): Standing {
  return { ...row, may: row.awaitsViewer ? ['confirm'] : [] }
}

/** What departments owe each other is not what a ticket stands on. */
function dueOf(clocks: readonly ClockFacts[]): Due | null {
  const next = nextDue(clocks.filter(({ metric }) => metric !== 'subtask'))
  if (next === undefined) return null
  const { metric, dueAt, adopted, minutes, ladder } = next
  return { metric, at: dueAt, promised: adopted || minutes === null, ladder }
}

/** How far the technician has come since the way last began; oldest first. */
export function stageOfWay(timeline: readonly Happened[]): 'not-yet' | 'departed' | 'arrived' {
  const last = timeline.findLast(({ type, details }) => stages.has(type) || details?.outcome === 'not_solved')
  return (last && stages.get(last.type)) ?? 'not-yet'
}

const stages: ReadonlyMap<EventType, 'not-yet' | 'departed' | 'arrived'> = new Map([
  ['TicketAssigned', 'not-yet'],
  ['TicketGrabbed', 'not-yet'],
  ['TicketTransferred', 'not-yet'],
  ['TicketReturned', 'not-yet'],
  ['WorkResumed', 'not-yet'],
  ['SolutionDenied', 'not-yet'],
  ['TicketReopened', 'not-yet'],
  ['TechnicianDeparted', 'departed'],
  ['TechnicianArrived', 'arrived'],
  ['WorkStarted', 'arrived']
])
