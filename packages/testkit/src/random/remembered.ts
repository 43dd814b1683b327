import type { Instant, Status } from '@linying/domain'
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
  /** Others who follow it like the household. */
  readonly joined: readonly Name[]
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
  joined: []
}

export function isHousehold({ joined }: Remembered, who: Name): boolean {
  return who === 'wang' || joined.includes(who)
}
