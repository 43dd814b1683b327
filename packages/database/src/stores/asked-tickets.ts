import { askAfterHours, dueSoonMinutes, plusMinutes } from '@linying/domain'
import type { TicketFilter, Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import type { Place, ValueFor } from '../written-once.js'
import { type Asked, type AskedName, type AskedShape, askedList } from './asked-list.js'
import { wordsIn } from './search-words.js'

const deciding = ['queue', 'order', 'pastEta', 'risk', 'orphaned', 'toCall', 'followUp', 'limit'] as const
const valued = ['communityId', 'ids', 'status', 'kind', 'category', 'department', 'technicianId', 'inChargeId'] as const
type Deciding = (typeof deciding)[number]
type Valued = (typeof valued)[number]

const asked = askedList<TicketFilter, Deciding, Valued>(deciding, valued)

export interface ListShape {
  readonly list: AskedShape<TicketFilter, Deciding, Valued>
  readonly inCharge: 'nobody' | 'somebody' | undefined
  /** Where the page before ended among what is due. */
  readonly isAfterDue: boolean
  readonly words: number
}

export type ListName = AskedName<Valued> | 'soon' | 'calledBefore' | `word${number}`

export interface AskedTickets extends Omit<Asked<TicketFilter, Deciding, Valued>, 'after'>, Pick<ListShape, 'inCharge'> {
  readonly after: { readonly at: SQL; readonly id: SQL; readonly isDue: boolean } | undefined
  readonly words: readonly SQL[]
  readonly soon: SQL
  readonly calledBefore: SQL
}

export function shapeOf(filter: TicketFilter, viewer: Viewer): ListShape {
  const { inChargeId, after } = filter
  return {
    list: asked.shapeOf(filter, viewer),
    inCharge: inChargeId === undefined || inChargeId === 'nobody' ? inChargeId : 'somebody',
    isAfterDue: after?.isDue ?? false,
    words: wordsIn(filter.q).length
  }
}

export function askedIn(place: Place<ListName>, shape: ListShape): AskedTickets {
  const list = asked.askedIn(place, shape.list)
  return {
    ...list,
    inCharge: shape.inCharge,
    after: list.after && { ...list.after, isDue: shape.isAfterDue },
    words: Array.from({ length: shape.words }, (_, index) => place(`word${index}`)),
    soon: place('soon'),
    calledBefore: place('calledBefore')
  }
}

export function valueFor(filter: TicketFilter, viewer: Viewer): ValueFor<ListName> {
  const ofList = asked.valueFor(filter, viewer)
  const words = wordsIn(filter.q)
  return name => {
    if (name === 'soon') return plusMinutes(filter.now, dueSoonMinutes)
    if (name === 'calledBefore') return plusMinutes(filter.now, -askAfterHours * 60)
    return isWord(name) ? words[Number(name.slice(word.length))] : ofList(name)
  }
}

/** For a text that stands for one who asks: the values themselves. */
export function valueIn(value: ValueFor<ListName>): Place<ListName> {
  return name => sql`${sql.param(value(name))}`
}

const word = 'word'

function isWord(name: ListName): name is `${typeof word}${number}` {
  return name.startsWith(word)
}
