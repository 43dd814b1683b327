import type { Instant } from '../instant.js'
import type { Audience, EventActor } from '../ticket/events.js'
import type { VisitMethod } from '../ticket/reasons.js'
import type { CareFrequency } from './care-frequency.js'

/** How the staff heard it from her; whom they spoke with is a word of the event. */
export interface CareContact {
  readonly method: VisitMethod
  readonly at: Instant
}

export interface CarePayloads {
  /** `contact` null: she said so herself, in the app. */
  CareAgreed: {
    readonly organizationId: string
    readonly communityId: string
    readonly residentId: string
    readonly roomId: string
    readonly contact: CareContact | null
  }
  CareWithdrawn: { readonly contact: CareContact | null }
  /** `carerId` null: nobody has taken it on yet. */
  CarePlanned: { readonly frequency: CareFrequency; readonly carerId: string | null; readonly dueAt: Instant }
  CarePaused: Readonly<Record<never, never>>
  CareResumed: { readonly dueAt: Instant }
  CareEnded: Readonly<Record<never, never>>
  CareDescribed: Readonly<Record<never, never>>
}

/** The personal words of an event, which can be erased while the chain still verifies. */
export interface CareContents {
  CareAgreed: 'reasons' | 'note' | 'whom'
  CareWithdrawn: 'whom'
  CarePaused: 'text'
  CareEnded: 'text'
  CareDescribed: 'reasons' | 'note'
}

export type CareEventType = keyof CarePayloads
export type CareContentField = CareContents[keyof CareContents]

export type CareEvent<T extends CareEventType = CareEventType> = {
  [K in T]: {
    /** Made by whoever does it, so that doing it again is the same. */
    readonly id: string
    readonly type: K
    readonly careId: string
    readonly actor: EventActor
    readonly audience: Audience
    readonly occurredAt: Instant
    readonly recordedAt: Instant
    readonly payload: CarePayloads[K]
    readonly content: Partial<Record<K extends keyof CareContents ? CareContents[K] : never, string>>
  }
}[T]

/** Who may see an event at most; its `reasons` and `note` are for fewer. Source: product.md, audience (`restricted`: care notes) */
export const careAudienceTable: Record<CareEventType, Audience> = {
  CareAgreed: 'household',
  CareWithdrawn: 'household',
  CarePlanned: 'household',
  CarePaused: 'household',
  CareResumed: 'household',
  CareEnded: 'household',
  CareDescribed: 'restricted'
}

export const careEventTypes = Object.keys(careAudienceTable) as readonly CareEventType[] // the keys of a Record<CareEventType, …>
