import type { Instant, ResidentStanding, Status } from '@linying/domain'
import type { Name } from './cast.js'

/** What somebody who only knows the plan would remember of a ticket: the reference that random histories are held against. */
export interface Remembered {
  readonly status: Status
  readonly events: number
  /** The event with which status or holder last changed. */
  readonly decidedWith: number
  /** Also who held it last, once it is done. */
  readonly holder: Name | undefined
  readonly givenAt: Instant
  readonly taken: boolean
  readonly departed: boolean
  readonly arrived: boolean
  readonly until: Instant
  readonly askedToCancel: boolean
  /** The first attempt to reach the resident since she was last heard of. */
  readonly triedAt: Instant | undefined
  readonly signed: readonly Name[]
  readonly closedAt: Instant
  readonly closedByReport: boolean
  readonly rated: 'not' | 'herself' | 'by report'
  readonly replied: boolean
  readonly reopened: number
  /** Somebody else owes her an answer. */
  readonly followedUp: boolean
  /** Others who reported the same matter, and follow it for themselves. */
  readonly joined: readonly Name[]
  /** What those say of whether it is solved there. */
  readonly saysSolved: boolean | undefined
  /** How it was said for the reporter's household that it is solved, while those say otherwise. */
  readonly kept: 'herself' | 'by report' | 'at a visit' | undefined
  /** The household that reported it went out of it while others remained. */
  readonly reporterLeft: boolean
}

export const justReported: Remembered = {
  status: 'submitted',
  events: 1,
  decidedWith: 1,
  holder: undefined,
  givenAt: '',
  taken: false,
  departed: false,
  arrived: false,
  until: '',
  askedToCancel: false,
  triedAt: undefined,
  signed: [],
  closedAt: '',
  closedByReport: false,
  rated: 'not',
  replied: false,
  reopened: 0,
  followedUp: false,
  joined: [],
  saysSolved: undefined,
  kept: undefined,
  reporterLeft: false
}

/** Of the household that reported it, as long as it is in. */
export function isHousehold({ reporterLeft }: Remembered, who: Name): boolean {
  return who === 'wang' && !reporterLeft
}

/** What somebody is to it as a resident. */
export function standingOf({ joined }: Remembered, who: Name): ResidentStanding {
  if (who === 'wang') return 'household'
  return joined.includes(who) ? 'joined' : 'public'
}
