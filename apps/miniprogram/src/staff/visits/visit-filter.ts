import { type MeetingOutcome, meetingOutcomes, type VisitKind, visitKinds } from '@linying/domain'
import { meetingOutcomeWords, visitKindWords } from '@linying/look'
import type { VisitQuery } from '../../features/visit/use-visit-list'
import { staffVisitsWords as words } from '../../wording/staff-visits'
import { toggled as toggledIn } from '../filter/toggled'

export type VisitView = keyof typeof words.views
export const visitViews = ['toReview', 'sentBack', 'denied', 'mine', 'all'] as const satisfies readonly VisitView[]

/** What the list is narrowed to; what is missing does not matter. */
export type VisitFilter = {
  readonly view: VisitView
  readonly communityId?: string
  readonly kind?: VisitKind
  readonly visitorId?: string
  readonly outcome?: MeetingOutcome
  readonly overdue?: 'true'
  /** A month, for the list behind a line of the summary. */
  readonly from?: string
  readonly to?: string
}

const pageLength = 30

/** Reviews and answers come due first, everything else newest first. */
export function queryOf({ view, ...filter }: VisitFilter, myId: string | undefined): VisitQuery {
  const narrowed = { ...filter, limit: pageLength }
  switch (view) {
    case 'toReview':
      return { ...narrowed, review: 'waiting', order: 'due' }
    case 'sentBack':
      return { ...narrowed, review: 'sent_back', order: 'due' }
    case 'denied':
      return { ...narrowed, denial: 'open', order: 'due' }
    case 'mine':
      return { ...narrowed, ...(myId && { visitorId: myId }) }
    case 'all':
      return narrowed
    default:
      return view satisfies never
  }
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** The filter that an address carries; what is not known there narrows nothing. */
export function filterIn(query: Readonly<Record<string, string | undefined>>): VisitFilter {
  const { communityId, visitorId, from, to } = query
  const kind = visitKinds.find(known => known === query.kind)
  const outcome = meetingOutcomes.find(known => known === query.outcome)
  return {
    view: visitViews.find(known => known === query.view) ?? 'toReview',
    ...(communityId && { communityId }),
    ...(visitorId && { visitorId }),
    ...(kind && { kind }),
    ...(outcome && { outcome }),
    ...(query.overdue === 'true' && { overdue: 'true' }),
    ...(from && moment.test(from) && { from }),
    ...(to && moment.test(to) && { to })
  }
}

/** One choice made, or taken back. Another community has other people. */
export function toggled(filter: VisitFilter, choice: Partial<Omit<VisitFilter, 'view'>>): VisitFilter {
  return { ...toggledIn(filter, choice, { communityId: ['visitorId'] }), view: filter.view }
}

/** The filter in words, so that nobody takes a part for the whole; names are looked up by whoever asks. */
export function filterWords({ communityId, kind, visitorId, outcome, overdue, from }: VisitFilter, nameOf: (id: string) => string): string {
  const parts = [
    communityId && nameOf(communityId),
    kind && visitKindWords[kind],
    visitorId && nameOf(visitorId),
    outcome && meetingOutcomeWords[outcome],
    from && words.since(from),
    overdue && words.overdue
  ].filter(Boolean)
  return parts.length === 0 ? words.noFilter : parts.join(' · ')
}
