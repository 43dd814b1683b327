import { type ClosingWay, type EventType, type Instant, type Kind, type Result, type Status, suspendReasons } from '@linying/domain'
import type { EntryFacts } from './entry-facts.js'
import { type Standing, stageOfWay } from './standing.js'

/** What `standingOfProgress` needs of the progress that anyone may see. */
export interface ProgressSource {
  readonly kind: Kind
  readonly status: Status
  readonly reportedAt: Instant
  readonly technician: { readonly surname: string } | null
  readonly etaAt: Instant | null
  readonly result: Result | null
  /** Oldest first. */
  readonly entries: readonly Pick<EntryFacts, 'type' | 'details'>[]
  /** What happened before them. */
  readonly earlier?: { readonly turns: readonly Pick<EntryFacts, 'type' | 'details'>[] } | null
}

/** Where a ticket stands, from its public entries alone; what they do not tell stays untold. */
export function standingOfProgress({ kind, status, reportedAt, technician, etaAt, result, ...way }: ProgressSource): Standing {
  const entries = [...(way.earlier?.turns ?? []), ...way.entries]
  const stage = stageOfWay(entries)
  const pause = lastOf(entries, 'WorkSuspended', 'WorkResumed')
  const isPauseKnown = pause?.type === 'WorkSuspended'
  return {
    kind,
    status,
    reportedAt,
    technicianName: technician?.surname ?? null,
    taken: true,
    departed: stage === 'departed',
    arrived: stage === 'arrived',
    etaAt,
    result,
    suspendedFor: isPauseKnown ? (suspendReasons.find(reason => reason === pause.details.reason) ?? null) : null,
    suspendedUntil: isPauseKnown ? (pause.details.until ?? null) : null,
    closedBy: closingOf(entries)
  }
}

type Entry = Pick<EntryFacts, 'type' | 'details'>

function lastOf(entries: readonly Entry[], ...types: readonly EventType[]): Entry | undefined {
  return [...entries].reverse().find(({ type }) => types.includes(type))
}

const endings = [
  'SolutionConfirmed',
  'ClosedOnEarlierWord',
  'ReportDenied',
  'ClosedBySilence',
  'SolutionDenied',
  'TicketReopened'
] as const satisfies readonly EventType[]

/** A disputed closing is signed where the public does not look, so that nothing is said of how it ended. */
function closingOf(entries: readonly Entry[]): ClosingWay | null {
  const last = lastOf(entries, ...endings)
  if (last?.type === 'ClosedOnEarlierWord') return closingOf(entries.filter(({ type }) => type !== 'ClosedOnEarlierWord'))
  if (last?.type === 'ClosedBySilence') return 'silence'
  if (last?.type !== 'SolutionConfirmed') return null
  return last.details.reported ? 'reported' : 'confirmed'
}
