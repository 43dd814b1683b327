import type { RatingLevel } from '../ticket/reasons.js'
import type { ClosingWay } from '../ticket/ticket.js'

/** One closing of a ticket, and what the resident said of it then. */
export interface Closure {
  readonly closedBy: ClosingWay
  readonly level: RatingLevel | null
  /** An agent heard it on the phone. */
  readonly reported: boolean
}

export interface Satisfaction {
  /** 非常满意 and 满意 among all ratings; null where nobody has rated. Unit: share 0..1. */
  readonly share: number | null
  /** How many of those who were asked have rated; null where nobody was asked. Unit: share 0..1. */
  readonly responseRate: number | null
  /** Closed because nobody answered: left out of both, and counted here. */
  readonly bySilence: number
  /** The part of all this that agents heard on the phone, to be shown beside it. */
  readonly reported: { readonly ratings: number; readonly share: number | null }
}

/** How satisfied residents are. Source: product.md, KPIs (satisfaction). */
export function satisfactionOf(closures: readonly Closure[]): Satisfaction {
  const asked = closures.filter(({ closedBy }) => closedBy !== 'silence')
  const rated = asked.filter(({ level }) => level !== null)
  const reported = rated.filter(closure => closure.reported)
  return {
    share: shareOf(satisfiedIn(rated), rated.length),
    responseRate: shareOf(rated.length, asked.length),
    bySilence: closures.length - asked.length,
    reported: { ratings: reported.length, share: shareOf(satisfiedIn(reported), reported.length) }
  }
}

function satisfiedIn(rated: readonly Closure[]): number {
  return rated.filter(({ level }) => level === 'very_satisfied' || level === 'satisfied').length
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
