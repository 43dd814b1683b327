import type { Denial, Review } from './visit.js'
import type { VisitAction } from './visit-commands.js'

/** As what somebody acts on a visit: its visitor, a manager who is not, or the resident whom it concerns. */
export type VisitCapacity = 'visitor' | 'reviewer' | 'concerned'

export interface VisitActionRow {
  readonly who: VisitCapacity
  readonly reviews: readonly Review[]
  readonly denials: readonly Denial[]
  /** Decided by a person on what he saw, so it fails when that has changed. */
  readonly decidedOn: 'version' | 'append'
  /** The words without which it says nothing. */
  readonly needs: 'comment' | 'text' | null
  /** Cannot be undone, so a screen asks once more. */
  readonly final?: true
}

const unlessDenied = ['none', 'dismissed'] as const satisfies readonly Denial[]

/**
 * Who may do what to a visit, and when. While a denial is open the visitor touches nothing, and nothing is approved.
 * Source: SP-15; nobody reviews an own visit.
 */
export const visitActionTable = {
  approve: { who: 'reviewer', reviews: ['waiting'], denials: unlessDenied, decidedOn: 'version', needs: null },
  sendBack: { who: 'reviewer', reviews: ['waiting'], denials: unlessDenied, decidedOn: 'version', needs: 'comment' },
  answer: { who: 'visitor', reviews: ['sent_back'], denials: unlessDenied, decidedOn: 'append', needs: 'text' },
  correct: { who: 'visitor', reviews: ['waiting', 'sent_back', 'approved'], denials: unlessDenied, decidedOn: 'append', needs: 'text' },
  deny: { who: 'concerned', reviews: ['waiting', 'sent_back', 'approved'], denials: ['none'], decidedOn: 'append', needs: 'text' },
  settleDenial: {
    who: 'reviewer',
    reviews: ['waiting', 'sent_back', 'approved'],
    denials: ['open'],
    decidedOn: 'version',
    needs: 'text',
    final: true
  }
} as const satisfies Record<VisitAction, VisitActionRow>

export const visitActions = Object.keys(visitActionTable) as readonly VisitAction[] // the keys of a Record<VisitAction, …>
