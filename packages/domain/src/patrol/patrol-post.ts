import type { Instant } from '../instant.js'

/**
 * What whoever checks in has to show besides the scanned code, since a printed code can be photographed and taken home:
 * nothing, a photo taken there, or the digits that the post's own screen shows at this moment.
 */
export type PatrolProof = 'none' | 'photo' | 'screen'
export const patrolProofs = ['none', 'photo', 'screen'] as const satisfies readonly PatrolProof[]

/** 流动岗: a place where somebody of the staff stands at certain hours, for whoever comes by. Source: SP-13 */
export interface PatrolPost {
  readonly id: string
  readonly communityId: string
  readonly name: string
  /** Where it is found, in words. */
  readonly place: string
  readonly proof: PatrolProof
  /** What people come with, in the words of the community; one tap each. */
  readonly topics: readonly string[]
  /** Raised when the code is replaced: the old one opens nothing any more. */
  readonly codeVersion: number
}

/** Hours on some days of the week at which a post is manned. What changes is another slot, so that what was stays true. */
export interface PatrolSlot {
  readonly id: string
  /** '07:00' on the community's clock. */
  readonly from: string
  /** Exclusive; '24:00' is allowed. */
  readonly to: string
  /** 0 for Monday to 6 for Sunday. */
  readonly weekdays: readonly number[]
  /** The first day, inclusive: '2026-11-22'. */
  readonly since: string
  /** The last day, inclusive; null while it goes on. */
  readonly until: string | null
}

/** Somebody stood at a post in one slot of one day. Times are the server's. */
export interface PatrolDuty {
  readonly id: string
  readonly slotId: string
  readonly day: string
  readonly personId: string
  readonly checkedInAt: Instant
  readonly checkedOutAt: Instant | null
  /** A photo was asked for and has not come: until it has, this proves nothing. */
  readonly photoMissing: boolean
}
