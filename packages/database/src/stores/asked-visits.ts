import type { Viewer, VisitFilter } from '@linying/usecases'
import type { SQL } from 'drizzle-orm'
import type { Place } from '../written-once.js'
import type { Asker } from './viewer-scope.js'

/** What of a filter only stands in a list's text as a value. */
const valued = ['communityId', 'kind', 'visitorId', 'outcome', 'review', 'denial', 'ticketId', 'planId', 'postId', 'from', 'to'] as const
type Valued = (typeof valued)[number]

const deciding = ['overdue', 'order', 'whole', 'limit'] as const

/** What decides how the text of a list reads; each of them is another text. */
export interface VisitShape extends Pick<Viewer, 'side'>, Pick<VisitFilter, (typeof deciding)[number]> {
  readonly given: readonly Valued[]
  readonly isDenialOpen: boolean
  readonly isFurther: boolean
}

export type VisitListName = Valued | 'personId' | 'sessionId' | 'now' | 'afterAt' | 'afterId'

/** What somebody looks for, in a text for all who look for the like: in the place of each value where it comes to stand. */
export interface AskedVisits extends Pick<VisitFilter, (typeof deciding)[number]>, Partial<Readonly<Record<Valued, SQL>>> {
  readonly viewer: Asker & { readonly personId: SQL }
  readonly isDenialOpen: boolean
  readonly after: { readonly at: SQL; readonly id: SQL } | undefined
  readonly now: SQL
}

export function visitShapeOf(filter: VisitFilter, { side }: Viewer): VisitShape {
  const { overdue, order, whole, limit, denial, after } = filter
  return {
    ...{ side, overdue, order, whole, limit },
    given: valued.filter(name => filter[name] !== undefined),
    isDenialOpen: denial === 'open',
    isFurther: after !== undefined
  }
}

export function askedVisitsIn(place: Place<VisitListName>, { side, given, isFurther, ...shape }: VisitShape): AskedVisits {
  return {
    ...shape,
    ...Object.fromEntries(given.map(name => [name, place(name)])),
    viewer: { side, personId: place('personId'), sessionId: place('sessionId') },
    after: isFurther ? { at: place('afterAt'), id: place('afterId') } : undefined,
    now: place('now')
  }
}

export function visitValuesOf(filter: VisitFilter, { personId, sessionId }: Viewer): Readonly<Record<VisitListName, unknown>> {
  const { communityId, kind, visitorId, outcome, review, denial, ticketId, planId, postId, from, to, now, after } = filter
  return {
    ...{ communityId, kind, visitorId, outcome, review, denial, ticketId, planId, postId, from, to, now, personId, sessionId },
    afterAt: after?.at,
    afterId: after?.id
  }
}
