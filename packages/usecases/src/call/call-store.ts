import type { Call, CallSource, CountedCall, Instant, StaffRole, WorkingCalendar } from '@linying/domain'
import type { Viewer } from '../session/viewer.js'

/** A call with the names of whom and what it points at. */
export interface CallRow extends Call {
  readonly answeredByName: string | null
  readonly ticketNumber: string | null
}

/** What writing a call down stands on, read in one trip. */
export interface CallGround {
  readonly organizationId: string
  readonly roles: readonly StaffRole[]
  /** Null where nobody of this id has ever been on the staff here. */
  readonly answeredByName: string | null
  /** Null where this community has no such ticket. */
  readonly ticketNumber: string | null
  /** Set where a call of this id is on this community's log already. */
  readonly existing: CallRow | null
}

export interface CallFilter {
  readonly communityId: string
  /** Inclusive. */
  readonly from: Instant
  /** Exclusive. */
  readonly to: Instant
  readonly answered?: boolean | undefined
  readonly after?: { readonly rangAt: Instant; readonly id: string } | undefined
  readonly limit: number
}

export interface CallsFound {
  readonly roles: readonly StaffRole[]
  /** Of the days around the period. */
  readonly calendar: WorkingCalendar
  readonly rows: readonly CallRow[]
  /** Every call of the period, whatever the list is narrowed to; none where an older page is asked for. */
  readonly counted: readonly CountedCall[]
}

/** A call as a machine tells it: by the machine's own name, and whoever picked up by the badge. */
export interface MachineCall extends Omit<Call, 'answeredById' | 'source' | 'ticketId'> {
  readonly externalId: string
  readonly answeredByBadge: string | null
}

export type MachineOutcome = 'kept' | 'there-already' | 'community-unknown' | 'answerer-unknown'

export interface CallStore {
  /** Undefined where the community is not the viewer's. */
  readonly groundFor: (
    ask: Pick<Call, 'id' | 'communityId' | 'answeredById' | 'ticketId'>,
    viewer: Viewer
  ) => Promise<CallGround | undefined>
  /** One statement; 'id-taken' where a call of this id is there already. */
  readonly keep: (
    call: Call,
    by: { readonly organizationId: string; readonly personId: string; readonly at: Instant }
  ) => Promise<'kept' | 'id-taken'>
  /** All of them in one statement, each once; answers what became of each, by id. */
  readonly keepAll: (source: CallSource, calls: readonly MachineCall[], at: Instant) => Promise<ReadonlyMap<string, MachineOutcome>>
  /** Newest first, one trip. Undefined where the community is not the viewer's, 'forbidden' where his post has nothing to do with calls. */
  readonly list: (filter: CallFilter, viewer: Viewer) => Promise<CallsFound | 'forbidden' | undefined>
}
