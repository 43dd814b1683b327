import type { Instant } from '../instant.js'
import type { Audience, EventActor, Payloads } from '../ticket/events.js'
import type { MeetingMethod, MeetingOutcome, VisitKind } from './visit-kind.js'
import type { VisitRules } from './visit-rules.js'

/** One line of the list that a visitor goes through. */
export interface VisitCheck {
  readonly item: string
  readonly ok: boolean
}

/** A small thing that was given, from the community's stock. */
export interface GiftGiven {
  readonly giftId: string
  readonly quantity: number
}

/** What may stand for ever of a visit; names and what was said are in `VisitContents`. */
export interface VisitHeldPayload {
  readonly kind: VisitKind
  readonly method: MeetingMethod
  /** When it was, as the visitor says. */
  readonly at: Instant
  readonly outcome: MeetingOutcome
  readonly organizationId: string
  readonly communityId: string
  readonly roomId: string | null
  /** Whom it concerns, where she has an account. */
  readonly residentId: string | null
  readonly ticketId: string | null
  readonly planId: string | null
  readonly postId: string | null
  /** What it was about, in the words of the community's own list. */
  readonly topic: string | null
  readonly checks: readonly VisitCheck[]
  readonly gift: GiftGiven | null
  readonly promisedUntil: Instant | null
  readonly expectedPhotos: number
  /** Which of the photos is the resident's signature, by finger on the visitor's screen. */
  readonly signatureId: string | null
  /** Whom a complaint is about: it is hidden from him, as the ticket is. */
  readonly hiddenFromId: string | null
  readonly rules: VisitRules
}

export interface VisitPayloads {
  VisitHeld: VisitHeldPayload
  VisitCorrected: Readonly<Record<never, never>>
  VisitApproved: Readonly<Record<never, never>>
  VisitSentBack: { readonly answerDueAt: Instant }
  VisitAnswered: { readonly reviewDueAt: Instant }
  VisitDenied: Readonly<Record<never, never>>
  DenialSettled: { readonly upheld: boolean }
  /** Nobody has reviewed it in time, or answered; once for each time it was due. */
  ReviewOverdue: { readonly dueAt: Instant }
  AnswerOverdue: { readonly dueAt: Instant }
  PhotoReceived: Payloads['PhotoReceived']
}

/** The personal words of an event, which can be erased while the chain still verifies. */
export interface VisitContents {
  VisitHeld: 'whom' | 'said' | 'note' | 'promise'
  VisitCorrected: 'text'
  VisitApproved: 'comment'
  VisitSentBack: 'comment'
  VisitAnswered: 'text'
  VisitDenied: 'text'
  DenialSettled: 'text'
}

export type VisitEventType = keyof VisitPayloads
export type VisitContentField = VisitContents[keyof VisitContents]

export type VisitEvent<T extends VisitEventType = VisitEventType> = {
  [K in T]: {
    /** The first event of a visit has the visit's own id, so that holding it again is the same visit. */
    readonly id: string
    readonly type: K
    readonly visitId: string
    readonly actor: EventActor
    readonly audience: Audience
    readonly occurredAt: Instant
    readonly recordedAt: Instant
    readonly payload: VisitPayloads[K]
    readonly content: Partial<Record<K extends keyof VisitContents ? VisitContents[K] : never, string>>
  }
}[T]

/** Who may see an event at most: what a manager and a visitor write to each other is not for the resident. Source: product.md, audience */
export const visitAudienceTable: Record<VisitEventType, Audience> = {
  VisitHeld: 'household',
  VisitCorrected: 'household',
  VisitApproved: 'staff',
  VisitSentBack: 'staff',
  VisitAnswered: 'staff',
  VisitDenied: 'household',
  DenialSettled: 'household',
  ReviewOverdue: 'staff',
  AnswerOverdue: 'staff',
  PhotoReceived: 'household'
}

export const visitEventTypes = Object.keys(visitAudienceTable) as readonly VisitEventType[] // the keys of a Record<VisitEventType, …>
