import type { Instant } from '../instant.js'
import type { EventType } from './events.js'
import type { Kind } from './kind.js'
import type { VisitOutcome } from './reasons.js'

/** What a ticket waits for, or that somebody works on it: where the time goes. */
export type PhaseKey = 'unaccepted' | 'unverified' | 'unassigned' | 'awaited' | 'on_the_way' | 'at_work' | 'paused' | 'unconfirmed'

export interface Phase {
  readonly key: PhaseKey
  readonly from: Instant
  /** Null while it lasts. */
  readonly to: Instant | null
}

/** What `phasesOf` needs of an entry of the timeline. */
export interface PastEvent {
  readonly type: EventType
  readonly recordedAt: Instant
  readonly details: {
    readonly outcome?: VisitOutcome | undefined
    readonly closes?: boolean | undefined
    readonly keepsOpen?: boolean | undefined
    readonly reopens?: boolean | undefined
    readonly reported?: object | null | undefined
  }
}

/**
 * Where the time of a ticket went, from its report to its closing; oldest first. Nothing is counted while it is closed. Whoever may not see
 * that an assignment lapsed sees one longer wait for the technician.
 */
export function phasesOf(kind: Kind, timeline: readonly PastEvent[]): readonly Phase[] {
  return timeline.reduce<Course>((course, event) => turned(course, event, keyAfter(kind, course, event)), atFirst).phases
}

export interface TimeSpent {
  readonly key: PhaseKey
  /** Unit: milliseconds */
  readonly spentMs: number
}

/** How long each phase lasted in all, in the order in which they first came. */
export function timeSpent(phases: readonly Phase[], now: Instant): readonly TimeSpent[] {
  const spent = new Map<PhaseKey, number>()
  for (const { key, from, to } of phases) {
    const lasted = Math.max(0, Date.parse(to ?? now) - Date.parse(from))
    spent.set(key, (spent.get(key) ?? 0) + lasted)
  }
  return [...spent].map(([key, spentMs]) => ({ key, spentMs }))
}

interface Course {
  readonly phases: readonly Phase[]
  /** Closed by an agent's report, which the resident may deny. */
  readonly isReported: boolean
  /** Somebody has confirmed a complaint's details with the resident. */
  readonly isVerified: boolean
}

const atFirst: Course = { phases: [], isReported: false, isVerified: false }

function turned(course: Course, event: PastEvent, key: PhaseKey | 'over' | 'same'): Course {
  const { type, recordedAt, details } = event
  return {
    phases: key === 'same' ? course.phases : withPhase(course.phases, key, recordedAt),
    isReported: type === 'SolutionConfirmed' ? Boolean(details.reported) : course.isReported,
    isVerified: type === 'DetailsConfirmed' || (course.isVerified && type !== 'DetailsDenied')
  }
}

function withPhase(phases: readonly Phase[], key: PhaseKey | 'over', at: Instant): readonly Phase[] {
  const last = phases.at(-1)
  if (last?.key === key && last.to === null) return phases
  const ended = last?.to === null ? [...phases.slice(0, -1), { ...last, to: at }] : phases
  return key === 'over' ? ended : [...ended, { key, from: at, to: null }]
}

function keyAfter(kind: Kind, { phases, isReported, isVerified }: Course, { type, details }: PastEvent): PhaseKey | 'over' | 'same' {
  const last = phases.at(-1)
  const present = last?.to === null ? last.key : undefined
  switch (type) {
    case 'WorkResumed':
      if (kind === 'complaint' && !isVerified) return 'unverified'
      return hasTools[kind] ? 'awaited' : 'at_work'
    case 'TakenUpAgain':
      if (kind === 'complaint') return isVerified ? 'at_work' : 'unverified'
      return hasTools[kind] ? 'unassigned' : 'at_work'
    case 'DetailsConfirmed':
      return present === 'unaccepted' || present === 'unverified' ? 'at_work' : 'same'
    case 'DetailsDenied':
      return present === 'at_work' ? 'unverified' : 'same'
    case 'VisitRecorded':
      if (details.outcome === 'not_solved') return 'at_work'
      return details.outcome === 'solved' && !details.keepsOpen && present === 'unconfirmed' ? 'over' : 'same'
    case 'VisitVoided':
      return details.reopens ? 'unconfirmed' : 'same'
    case 'SolutionConfirmed':
      return details.keepsOpen ? 'same' : 'over'
    case 'DisputeSignedOff':
      return details.closes ? 'over' : 'same'
    case 'ReportDenied':
      return present === undefined && isReported ? 'unconfirmed' : 'same'
    default:
      return (hasTools[kind] ? undefined : deskTable(kind)[type]) ?? phaseTable[type] ?? 'same'
  }
}

const hasTools: Readonly<Record<Kind, boolean>> = {
  repair: true,
  emergency: true,
  complaint: false,
  consultation: false,
  convenience: false
}

/** Which phase an event begins; what is missing changes nothing. */
const phaseTable: Partial<Record<EventType, PhaseKey | 'over'>> = {
  TicketReported: 'unaccepted',
  TicketAccepted: 'unassigned',
  TicketRejected: 'over',
  TicketAssigned: 'awaited',
  TicketGrabbed: 'awaited',
  TicketTransferred: 'awaited',
  AssignmentLapsed: 'unassigned',
  TicketReturned: 'unassigned',
  TechnicianDeparted: 'on_the_way',
  TechnicianArrived: 'at_work',
  WorkStarted: 'at_work',
  WorkSuspended: 'paused',
  AccessFailed: 'paused',
  WorkFinished: 'unconfirmed',
  ComplaintSettled: 'unconfirmed',
  ConsultationAnswered: 'unconfirmed',
  RequestFulfilled: 'unconfirmed',
  SolutionDenied: 'awaited',
  TicketReopened: 'awaited',
  ClosedOnEarlierWord: 'over',
  ClosedBySilence: 'over',
  TicketCancelled: 'over'
}

const atDesk: Partial<Record<EventType, PhaseKey>> = {
  TicketAccepted: 'at_work',
  SolutionDenied: 'at_work',
  TicketReopened: 'at_work'
}

/** Nobody comes with tools; a complaint is first confirmed with the resident. */
function deskTable(kind: Kind): Partial<Record<EventType, PhaseKey>> {
  return kind === 'complaint' ? { ...atDesk, TicketAccepted: 'unverified' } : atDesk
}
