import { askAfterHours, dueSoonMinutes, plusMinutes } from '@linying/domain'
import type { TicketFilter, Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import type { Place } from '../written-once.js'
import { wordsIn } from './search-words.js'
import type { Asker } from './viewer-scope.js'

/** What of a filter only stands in a list's text as a value. */
const valued = ['communityId', 'ids', 'status', 'kind', 'category', 'department', 'technicianId', 'inChargeId'] as const
type Valued = (typeof valued)[number]

/** What decides how the text of a list reads; each of them is another text. */
export interface ListShape extends Pick<Viewer, 'side'>, Pick<TicketFilter, (typeof deciding)[number]> {
  readonly given: readonly Valued[]
  readonly inCharge: 'nobody' | 'somebody' | undefined
  readonly after: 'due' | 'rest' | undefined
  readonly words: number
}

const deciding = ['queue', 'order', 'pastEta', 'risk', 'orphaned', 'toCall', 'followUp', 'limit'] as const

export type ListName = Valued | 'personId' | 'sessionId' | 'now' | 'soon' | 'calledBefore' | 'afterAt' | 'afterId' | `word${number}`

/** What somebody looks for, in a text for all who look for the like: in the place of each value where it comes to stand. */
export interface AskedTickets extends Pick<TicketFilter, (typeof deciding)[number]>, Partial<Readonly<Record<Valued, SQL>>> {
  readonly viewer: Asker & { readonly personId: SQL }
  readonly inCharge: ListShape['inCharge']
  readonly after: { readonly at: SQL; readonly id: SQL; readonly isDue: boolean } | undefined
  readonly words: readonly SQL[]
  readonly now: SQL
  readonly soon: SQL
  readonly calledBefore: SQL
}

export function shapeOf(filter: TicketFilter, { side }: Viewer): ListShape {
  const { queue, order, pastEta, risk, orphaned, toCall, followUp, limit, inChargeId, after } = filter
  return {
    ...{ side, queue, order, pastEta, risk, orphaned, toCall, followUp, limit },
    given: valued.filter(name => filter[name] !== undefined),
    inCharge: inChargeId === undefined || inChargeId === 'nobody' ? inChargeId : 'somebody',
    after: after && (after.isDue ? 'due' : 'rest'),
    words: wordsIn(filter.q).length
  }
}

export function askedIn(place: Place<ListName>, { side, given, after, words, ...shape }: ListShape): AskedTickets {
  return {
    ...shape,
    ...Object.fromEntries(given.map(name => [name, place(name)])),
    viewer: { side, personId: place('personId'), sessionId: place('sessionId') },
    after: after && { at: place('afterAt'), id: place('afterId'), isDue: after === 'due' },
    words: Array.from({ length: words }, (_, index) => place(`word${index}`)),
    now: place('now'),
    soon: place('soon'),
    calledBefore: place('calledBefore')
  }
}

export function valuesOf(filter: TicketFilter, { personId, sessionId }: Viewer): Readonly<Record<ListName, unknown>> {
  const { communityId, ids, status, kind, category, department, technicianId, inChargeId, risk, toCall, now, after } = filter
  return {
    ...{ communityId, ids, status, kind, category, department, technicianId, inChargeId, personId, sessionId, now },
    // reckoned only where they stand in the text: most who ask for a list ask for neither
    soon: risk && plusMinutes(now, dueSoonMinutes),
    calledBefore: toCall && plusMinutes(now, -askAfterHours * 60),
    afterAt: after?.at,
    afterId: after?.id,
    ...Object.fromEntries(wordsIn(filter.q).map((word, index) => [`word${index}`, word]))
  }
}

/** For a text that stands for one who asks: the values themselves. */
export function valueIn(values: Readonly<Record<ListName, unknown>>): Place<ListName> {
  return name => sql`${sql.param(values[name])}`
}
