import type { Instant, VisitKind } from '@linying/domain'
import { Forbidden, NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { VisitStore } from './visit-store.js'

export interface VisitPeriod {
  readonly communityId?: string | undefined
  readonly kind?: VisitKind | undefined
  /** Inclusive, and exclusive. */
  readonly from: Instant
  readonly to: Instant
}

/** What one person held in one community in one month. */
export interface VisitCount {
  readonly communityId: string
  readonly communityName: string
  readonly visitorId: string
  readonly visitorName: string
  /** '2026-11', on the community's clock, and the moments between which it lies. */
  readonly month: string
  readonly from: Instant
  readonly to: Instant
  readonly held: number
  /** Somebody was spoken with. */
  readonly reached: number
  readonly approved: number
  readonly waiting: number
  readonly sentBack: number
  readonly void: number
  /** Whose review or answer is late. */
  readonly late: number
  readonly gifts: number
}

/**
 * Visits counted by person, community and month; an agent counts his own alone.
 * Throws: NotFound (community), Forbidden
 */
export async function summarizeVisits(
  { visits, now }: { readonly visits: Pick<VisitStore, 'count'>; readonly now: () => Instant },
  viewer: Viewer,
  period: VisitPeriod
): Promise<readonly VisitCount[]> {
  const counted = await visits.count(period, now(), viewer)
  if (counted === undefined) throw new NotFound()
  if (counted === 'forbidden') throw new Forbidden()
  return counted
}
