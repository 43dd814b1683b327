import { type Fault, faults, limits, type Status, statuses } from '@linying/domain'
import { categoryWords, statusWords } from '@linying/look'
import type { TicketQuery } from '../../features/ticket/use-ticket-list'
import { staffTicketsWords as words } from '../../wording/staff-tickets'

/** What a list is narrowed to; what is missing does not matter. */
export type TicketFilter = {
  readonly communityId?: string
  readonly status?: Status
  readonly category?: Fault
  readonly technicianId?: string
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
  const { communityId, technicianId, q } = query
  const status = statuses.find(known => known === query.status)
  const category = faults.find(known => known === query.category)
  return {
    ...(communityId && { communityId }),
    ...(status && { status }),
    ...(category && { category }),
    ...(technicianId && { technicianId }),
    ...(query.pastEta === 'true' && { pastEta: 'true' }),
    ...(q && { q: q.slice(0, limits.shortText) })
  }
}

/** One choice made, or taken back where it was made already. Another community has other technicians. */
export function toggled(filter: TicketFilter, choice: TicketFilter): TicketFilter {
  const chosen = Object.entries(choice)
  const isTakenBack = chosen.every(([name, value]) => Object.entries(filter).some(([known, kept]) => known === name && kept === value))
  const dropped = new Set([...chosen.map(([name]) => name), ...('communityId' in choice ? ['technicianId'] : [])])
  const rest: TicketFilter = Object.fromEntries(Object.entries(filter).filter(([name]) => !dropped.has(name)))
  return isTakenBack ? rest : { ...rest, ...choice }
}

/** The same filter with other words to find, or with none. */
export function searched({ q: _before, ...rest }: TicketFilter, q: string | undefined): TicketFilter {
  return q === undefined ? rest : { ...rest, q }
}

/** The filter in words, so that nobody takes a part for the whole; names of places and people are looked up by whoever asks. */
export function filterWords(
  { communityId, status, category, technicianId, pastEta }: TicketFilter,
  nameOf: (id: string) => string
): string {
  const parts = [
    communityId && nameOf(communityId),
    status && statusWords[status].label,
    category && categoryWords[category].label,
    technicianId && nameOf(technicianId),
    pastEta && words.pastEta
  ].filter(Boolean)
  return parts.length === 0 ? words.noFilter : parts.join(' · ')
}
