import {
  actOnVisit,
  defaultVisitRules,
  evolveVisit,
  type HoldVisit,
  holdVisit,
  type Instant,
  type Visit,
  type VisitCommand,
  type VisitDecision,
  type VisitEvent
} from '@linying/domain'
import { zhou } from '../people/people.js'
import { usualReport } from '../tickets/usual-report.js'

const { organizationId, communityId, roomId } = usualReport

export const visitId = '01900000-0000-7000-8000-0000000f1501'
export const visitedAt = '2026-11-22T02:00:00.000Z'

/** 周敏 has been to see 王秀兰, who lives alone, and she is well. */
export const usualVisit: HoldVisit = {
  id: visitId,
  by: zhou,
  occurredAt: visitedAt,
  kind: 'care',
  method: 'on_site',
  at: visitedAt,
  outcome: 'well',
  organizationId,
  communityId,
  roomId,
  residentId: null,
  ticketId: null,
  planId: null,
  postId: null,
  topic: null,
  checks: [],
  gift: null,
  promisedUntil: null,
  expectedPhotos: 0,
  signatureId: null,
  hiddenFromId: null,
  rules: defaultVisitRules,
  whom: '王秀兰',
  said: '身体挺好，就是楼道灯有点暗',
  note: '儿子在外地，每周来电话',
  promise: ''
}

/** The events of a visit as told so far; each act has to be one that the rules allow. */
export interface VisitStory {
  readonly events: readonly VisitEvent[]
  readonly visit: Visit
  readonly next: (act: VisitAct, now?: Instant) => VisitStory
}

type WithoutHow<C> = C extends VisitCommand ? Omit<C, 'eventId' | 'occurredAt'> : never
export type VisitAct = WithoutHow<VisitCommand>

export function aVisit(said: Partial<HoldVisit> = {}, now: Instant = visitedAt): VisitStory {
  return storyOf(eventsIn(holdVisit({ ...usualVisit, ...said }, now)))
}

/** An act as a command, made by nobody's phone. */
export function visitCommand(act: VisitAct, number: number, now: Instant): VisitCommand {
  const eventId = `01900000-0000-7000-8000-0000000e${String(number).padStart(4, '0')}`
  return { ...act, eventId, occurredAt: now } as VisitCommand // an act is a command without these two
}

function storyOf(events: readonly VisitEvent[]): VisitStory {
  const visit = evolveVisit(events)
  return {
    events,
    visit,
    next: (act, now = visitedAt) => storyOf([...events, ...eventsIn(actOnVisit(visit, visitCommand(act, events.length, now), now))])
  }
}

function eventsIn(decision: VisitDecision): readonly VisitEvent[] {
  if ('refusal' in decision) throw new Error(decision.refusal.code)
  return decision.events
}
