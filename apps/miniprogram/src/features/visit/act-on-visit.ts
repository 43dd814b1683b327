import type { InputOf } from '@linying/client'
import type { VisitAction } from '@linying/domain'
import { now } from '../../platform'
import { api } from '../api/api'
import type { VisitView } from './visit-view'

type Body = InputOf<'actOnVisit'>['body']

/** What a form gives: words, and of a denial whether the resident was right. */
export interface VisitWords {
  readonly text: string
  readonly upheld?: boolean
}

/** Carries out an action on what is on the screen. `eventId` stays the same over retries. Throws: NetworkFailure, ApiProblem */
export function actOnVisit(visit: VisitView, action: VisitAction, eventId: string, words: VisitWords): Promise<VisitView> {
  const body: Body = { ...inputOf(action, words), eventId, occurredAt: now(), version: visit.version }
  return api.call('actOnVisit', { params: { visitId: visit.id }, body })
}

function inputOf(action: VisitAction, { text, upheld = false }: VisitWords) {
  switch (action) {
    case 'approve':
    case 'sendBack':
      return { action, comment: text }
    case 'settleDenial':
      return { action, text, upheld }
    case 'answer':
    case 'correct':
    case 'deny':
      return { action, text }
    default:
      return action satisfies never
  }
}
