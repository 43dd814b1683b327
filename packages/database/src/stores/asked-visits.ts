import type { Viewer, VisitFilter } from '@linying/usecases'
import type { Place } from '../written-once.js'
import { type Asked, type AskedName, type AskedShape, askedList } from './asked-list.js'

const deciding = ['overdue', 'order', 'whole', 'limit'] as const
const valued = ['communityId', 'kind', 'visitorId', 'outcome', 'review', 'denial', 'ticketId', 'planId', 'postId', 'from', 'to'] as const
type Deciding = (typeof deciding)[number]
type Valued = (typeof valued)[number]

const asked = askedList<VisitFilter, Deciding, Valued>(deciding, valued)

export interface VisitShape extends AskedShape<VisitFilter, Deciding, Valued> {
  readonly isDenialOpen: boolean
}

export type VisitListName = AskedName<Valued>

export type AskedVisits = Asked<VisitFilter, Deciding, Valued> & Pick<VisitShape, 'isDenialOpen'>

export function visitShapeOf(filter: VisitFilter, viewer: Viewer): VisitShape {
  return { ...asked.shapeOf(filter, viewer), isDenialOpen: filter.denial === 'open' }
}

export function askedVisitsIn(place: Place<VisitListName>, shape: VisitShape): AskedVisits {
  return { ...asked.askedIn(place, shape), isDenialOpen: shape.isDenialOpen }
}

export const visitValueFor = asked.valueFor
