import type { ClosingWay, EventType, Instant, Result, Status, SuspendReason } from '@linying/domain'

/** Where a ticket stands, as much of it as a list, a screen or a page knows. A line of a list fits as it is. */
export interface Standing {
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
  readonly rated?: boolean
  readonly duplicate?: boolean
}

/** What `standingOf` needs of a ticket as the screens get it. */
export interface StandingSource {
  readonly status: Status
  readonly reportedAt: Instant
  readonly technician: { readonly name: string; readonly taken: boolean } | null
  readonly etaAt: Instant | null
  readonly arrivedAt: Instant | null
  readonly suspended: { readonly reason: SuspendReason | 'no_access'; readonly until: Instant } | null
  readonly done: { readonly result: Result } | null
  readonly closed: { readonly way: ClosingWay } | null
  readonly rating: object | null
  readonly duplicateOf: string | null
  readonly timeline: readonly { readonly type: EventType }[]
}

export function standingOf(ticket: StandingSource): Standing {
  return {
    status: ticket.status,
    reportedAt: ticket.reportedAt,
    technicianName: ticket.technician?.name ?? null,
    taken: ticket.technician?.taken ?? false,
    departed: isUnderWay(ticket.timeline),
    arrived: ticket.arrivedAt !== null,
    etaAt: ticket.etaAt,
    suspendedFor: ticket.suspended?.reason ?? null,
    suspendedUntil: ticket.suspended?.until ?? null,
    result: ticket.done?.result ?? null,
    closedBy: ticket.closed?.way ?? null,
    rated: ticket.rating !== null,
    duplicate: ticket.duplicateOf !== null
  }
}

/** Whether the technician has set out since the way last began; oldest first. */
export function isUnderWay(timeline: readonly { readonly type: EventType }[]): boolean {
  const last = [...timeline].reverse().find(({ type }) => type === 'TechnicianDeparted' || beginsAnew.has(type))
  return last?.type === 'TechnicianDeparted'
}

const beginsAnew: ReadonlySet<EventType> = new Set([
  'TicketAssigned',
  'TicketGrabbed',
  'TicketTransferred',
  'TicketReturned',
  'WorkResumed',
  'SolutionDenied',
  'TicketReopened'
])
