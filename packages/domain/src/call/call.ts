import type { Instant } from '../instant.js'

/** How a call came onto the log: written down by hand, brought in with a file, or told by the telephone exchange itself. */
export type CallSource = 'hand' | 'import' | 'pbx'
export const callSources = ['hand', 'import', 'pbx'] as const satisfies readonly CallSource[]

/** Somebody rang the community's line, and somebody picked up or nobody did. Only calls that come in are on the log. */
export interface Call {
  /** Made by whoever writes it down, so that writing it down twice is one call. */
  readonly id: string
  readonly communityId: string
  readonly source: CallSource
  readonly rangAt: Instant
  /** Null where nobody picked up. */
  readonly answeredAt: Instant | null
  /** How long it rang, until somebody picked up or the caller gave up. Unit: seconds, begun ones count. */
  readonly waitingSeconds: number
  /** Whoever of the staff picked up; null where nobody did, or where nobody knows who. */
  readonly answeredById: string | null
  /** After which ring it went on to the backup agent; null where it did not. */
  readonly handedOverAfterRing: number | null
  readonly ticketId: string | null
  /** Personal; empty where the caller is not known. */
  readonly callerPhone: string
  /** Personal, and for staff only. */
  readonly note: string
}
