import type { Instant, RefusalCode } from '@linying/domain'
import { Forbidden, NotFound, Refused, StaleVersion, Unkept } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { actOnVisit } from './act-on-visit.js'
import type { VisitPorts } from './visit-ports.js'

export interface VisitSeen {
  readonly visitId: string
  /** The version that was on screen. */
  readonly version: number
  /** Made by the manager, so that a retry approves nothing twice. */
  readonly eventId: string
}

/** What became of each: approved, or why not. */
export interface VisitApproval {
  readonly visitId: string
  readonly refusal: RefusalCode | 'not-found' | null
}

/**
 * A manager approves several visits at once. One that has changed meanwhile, is denied, or his own, keeps no other from being approved.
 * Answers what became of each, in their order. Throws: Unkept, after all others, where one could not be kept by a fault of ours
 */
export async function approveVisits(
  ports: VisitPorts,
  viewer: Viewer,
  seen: readonly VisitSeen[],
  occurredAt: Instant
): Promise<readonly VisitApproval[]> {
  const approvals: VisitApproval[] = []
  const unkept: Unkept[] = []
  // one after the other: a pool of connections is for everybody
  for (const { visitId, version, eventId } of seen) {
    const command = { action: 'approve', comment: '', eventId, occurredAt } as const
    const outcome = await refusalOf(actOnVisit(ports, viewer, { visitId, command, version }))
    if (outcome instanceof Unkept) unkept.push(outcome)
    else approvals.push({ visitId, refusal: outcome })
  }
  if (unkept[0] !== undefined) throw unkept[0]
  return approvals
}

async function refusalOf(acting: Promise<unknown>): Promise<VisitApproval['refusal'] | Unkept> {
  try {
    await acting
    return null
  } catch (failure) {
    if (failure instanceof Refused) return failure.refusal.code
    if (failure instanceof NotFound) return 'not-found'
    if (failure instanceof Forbidden) return 'action.not-yours'
    if (failure instanceof StaleVersion) return 'visit.stale'
    if (failure instanceof Unkept) return failure
    throw failure
  }
}
