import {
  type Category,
  categories,
  categoriesOf,
  type Department,
  departments,
  isCategoryOf,
  type Kind,
  kinds,
  limits,
  type Risk,
  risks,
  type Status,
  statuses
} from '@linying/domain'
import { categoryWords, departmentWords, kindWords, statusWords, statusWordsOf } from '@linying/look'
import type { TicketQuery } from '../../features/ticket/use-ticket-list'
import { staffRisksWords } from '../../wording/staff-risks'
import { staffTicketsWords as words } from '../../wording/staff-tickets'
import { toggled as toggledIn } from '../filter/toggled'

/** What a list is narrowed to; what is missing does not matter. */
export type TicketFilter = {
  readonly communityId?: string
  readonly kind?: Kind
  readonly status?: Status
  readonly category?: Category
  readonly department?: Department
  readonly technicianId?: string
  /** Whoever holds it or answers for it, or 'nobody' yet; only the risk board narrows a list to one person so. */
  readonly inChargeId?: string
  readonly risk?: Risk
  readonly pastEta?: 'true'
  /** Words of the number, the place, the report or a name. */
  readonly q?: string
}

const pageLength = 30

export function queryOf(filter: TicketFilter): TicketQuery {
  return { ...filter, limit: pageLength }
}

/** The filter that an address carries; what is not known there narrows nothing. */
export function filterIn(query: Readonly<Record<string, string | undefined>>): TicketFilter {
  const { communityId, technicianId, inChargeId, q } = query
  const risk = risks.find(known => known === query.risk)
  const status = statuses.find(known => known === query.status)
  const kind = kinds.find(known => known === query.kind)
  const category = categories.find(known => known === query.category && (kind === undefined || isCategoryOf(kind, known)))
  const department = departments.find(known => known === query.department)
  return {
    ...(communityId && { communityId }),
    ...(kind && { kind }),
    ...(status && { status }),
    ...(category && { category }),
    ...(department && { department }),
    ...(technicianId && { technicianId }),
    ...(inChargeId && { inChargeId }),
    ...(risk && { risk }),
    ...(query.pastEta === 'true' && { pastEta: 'true' }),
    ...(q && { q: q.slice(0, limits.shortText) })
  }
}

/** One choice made, or taken back. Another community has other people, another kind other categories. */
export function toggled(filter: TicketFilter, choice: TicketFilter): TicketFilter {
  return toggledIn(filter, choice, { communityId: ['technicianId', 'inChargeId'], kind: ['category'] })
}

/** The same filter with other words to find, or with none. */
export function searched({ q: _before, ...rest }: TicketFilter, q: string | undefined): TicketFilter {
  return q === undefined ? rest : { ...rest, q }
}

/** The filter in words, so that nobody takes a part for the whole; names of places and people are looked up by whoever asks. */
export function filterWords(
  { communityId, kind, status, category, department, technicianId, inChargeId, risk, pastEta }: TicketFilter,
  nameOf: (id: string) => string
): string {
  const parts = [
    communityId && nameOf(communityId),
    kind && kindWords[kind],
    status && statusIn(kind, status),
    category && categoryWords[category].label,
    department && departmentWords[department],
    technicianId && nameOf(technicianId),
    inChargeId && inChargeWords(inChargeId, nameOf),
    risk && staffRisksWords.numbers[risk],
    pastEta && words.pastEta
  ].filter(Boolean)
  return parts.length === 0 ? words.noFilter : parts.join(' · ')
}

function inChargeWords(id: string, nameOf: (id: string) => string): string {
  return id === 'nobody' ? staffRisksWords.nobody : nameOf(id) || words.onePerson
}

/** A status in the words of one kind, or in those that fit all. */
export function statusIn(kind: Kind | undefined, status: Status): string {
  return (kind ? statusWordsOf({ kind, status }) : statusWords[status]).label
}

/** What tickets of a kind are about; repairs where none is chosen, since nobody reads forty chips. */
export function categoriesIn(kind: Kind = 'repair'): readonly Category[] {
  return categoriesOf[kind]
}
