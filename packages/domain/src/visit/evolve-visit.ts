import { type Instant, plusMinutes } from '../instant.js'
import type { Visit } from './visit.js'
import type { VisitEvent } from './visit-events.js'
import type { VisitRules } from './visit-rules.js'

type Folded = Pick<VisitEvent, 'type' | 'visitId' | 'actor' | 'recordedAt' | 'payload'>

/**
 * The one place where the state of a visit follows from its events.
 * Throws: Error where the history is impossible, since then something is wrong with the record itself.
 */
export function evolveVisit(history: readonly Folded[]): Visit {
  const [first, ...rest] = history as readonly VisitEvent[] // a stored event is a VisitEvent without its words
  if (first?.type !== 'VisitHeld') throw new Error('a history begins with VisitHeld')
  return rest.reduce(nextVisit, held(first))
}

/** The visit after one more event. */
export function nextVisit(visit: Visit, event: VisitEvent): Visit {
  const version = visit.version + 1
  return { ...nextState(visit, event), version, decisiveVersion: isToJudge(event) ? version : visit.decisiveVersion }
}

/** Source: SP-15; how soon is in the community's visit rules. */
export function reviewDueAfter(at: Instant, { reviewWithinHours }: Pick<VisitRules, 'reviewWithinHours'>): Instant {
  return plusMinutes(at, reviewWithinHours * 60)
}

export function answerDueAfter(at: Instant, { answerWithinHours }: Pick<VisitRules, 'answerWithinHours'>): Instant {
  return plusMinutes(at, answerWithinHours * 60)
}

function held({ visitId, actor, recordedAt, payload }: VisitEvent<'VisitHeld'>): Visit {
  if (actor.id === null) throw new Error('a visit is held by somebody')
  return {
    ...payload,
    id: visitId,
    visitorId: actor.id,
    heldAt: recordedAt,
    review: 'waiting',
    denial: 'none',
    reviewDueAt: reviewDueAfter(recordedAt, payload.rules),
    answerDueAt: null,
    reviewedById: null,
    reviewedAt: null,
    overdueToldFor: null,
    version: 1,
    decisiveVersion: 1
  }
}

function nextState(visit: Visit, event: VisitEvent): Visit {
  switch (event.type) {
    case 'VisitHeld':
      throw new Error('a visit is held once')
    case 'VisitCorrected':
      return corrected(visit, event)
    case 'VisitApproved':
      return { ...reviewed(visit, event), review: 'approved', ...nothingDue }
    case 'VisitSentBack':
      return { ...reviewed(visit, event), review: 'sent_back', reviewDueAt: null, answerDueAt: event.payload.answerDueAt }
    case 'VisitAnswered':
      if (visit.review !== 'sent_back') throw new Error(`nothing was asked while ${visit.review}`)
      return { ...visit, review: 'waiting', reviewDueAt: event.payload.reviewDueAt, answerDueAt: null }
    case 'VisitDenied':
      if (visit.denial !== 'none') throw new Error('a visit is denied once')
      // her word is judged as soon as a record would be, and its visitor, who may touch nothing, owes nothing meanwhile
      return { ...visit, denial: 'open', reviewDueAt: reviewDueAfter(event.recordedAt, visit.rules), answerDueAt: null }
    case 'DenialSettled':
      if (visit.denial !== 'open') throw new Error('nothing was denied')
      return event.payload.upheld ? { ...visit, denial: 'upheld', review: 'void', ...nothingDue } : goneOn(visit, event)
    case 'ReviewOverdue':
    case 'AnswerOverdue':
      return { ...visit, overdueToldFor: event.payload.dueAt }
    case 'PhotoReceived':
      return visit
    default:
      return event satisfies never
  }
}

/** A photo shows what was said already, and that it is late says nothing new. */
function isToJudge({ type }: VisitEvent): boolean {
  return type !== 'PhotoReceived' && type !== 'ReviewOverdue' && type !== 'AnswerOverdue'
}

const nothingDue = { reviewDueAt: null, answerDueAt: null } as const

/** The visit was held after all: what was waited for before her word begins anew. */
function goneOn(visit: Visit, { recordedAt }: VisitEvent): Visit {
  const { review, rules } = visit
  return {
    ...visit,
    denial: 'dismissed',
    reviewDueAt: review === 'waiting' ? reviewDueAfter(recordedAt, rules) : null,
    answerDueAt: review === 'sent_back' ? answerDueAfter(recordedAt, rules) : null
  }
}

/** What was approved is not what it says now, so it is reviewed once more. */
function corrected(visit: Visit, { recordedAt }: VisitEvent): Visit {
  if (visit.review !== 'approved') return visit
  return { ...visit, review: 'waiting', reviewDueAt: reviewDueAfter(recordedAt, visit.rules) }
}

function reviewed(visit: Visit, { type, actor, recordedAt }: VisitEvent): Visit {
  // what was sent back to somebody who has left is judged without his answer
  const isForJudging = visit.review === 'waiting' || (type === 'VisitApproved' && visit.review === 'sent_back')
  if (!isForJudging) throw new Error(`there is nothing to review while ${visit.review}`)
  return { ...visit, reviewedById: actor.id, reviewedAt: recordedAt }
}
