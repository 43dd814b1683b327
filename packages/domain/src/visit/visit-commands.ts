import type { Instant } from '../instant.js'
import type { Actor } from '../people/actor.js'
import type { VisitHeldPayload } from './visit-events.js'

interface Given {
  readonly by: Actor
  /** The device's word for when it was done. */
  readonly occurredAt: Instant
}

/** A visit as its visitor writes it down. Empty words mean none. */
export interface HoldVisit extends Given, VisitHeldPayload {
  /** Made by the visitor, so that sending it again is the same visit. */
  readonly id: string
  readonly whom: string
  /** What was said. */
  readonly said: string
  /** For colleagues only. */
  readonly note: string
  readonly promise: string
}

/** What each action on a visit brings. */
export interface VisitInputs {
  approve: { readonly comment: string }
  sendBack: { readonly comment: string }
  answer: { readonly text: string }
  correct: { readonly text: string }
  deny: { readonly text: string }
  settleDenial: { readonly upheld: boolean; readonly text: string }
}

export type VisitAction = keyof VisitInputs

export type VisitCommand<A extends VisitAction = VisitAction> = {
  [K in A]: VisitInputs[K] & Given & { readonly action: K; readonly eventId: string }
}[A]
