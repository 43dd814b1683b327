import type { Instant } from '../instant.js'
import type { Actor } from '../people/actor.js'
import type { CareContact } from './care-events.js'
import type { CareFrequency } from './care-frequency.js'
import type { CareReason } from './care-reason.js'

/** Whom the staff heard it from, and how; null where she does it herself. */
export interface ReportedWord extends CareContact {
  readonly whom: string
}

/** What each action brings. Empty words mean none. */
export interface CareInputs {
  agree: { readonly reasons: readonly CareReason[]; readonly note: string; readonly contact: ReportedWord | null }
  withdraw: { readonly contact: ReportedWord | null }
  /** Sets a plan, or changes the one there is. */
  plan: { readonly frequency: CareFrequency; readonly carerId: string | null }
  pause: { readonly text: string }
  resume: Readonly<Record<never, never>>
  end: { readonly text: string }
  describe: { readonly reasons: readonly CareReason[]; readonly note: string }
}

export type CareAction = keyof CareInputs

export type CareCommand<A extends CareAction = CareAction> = {
  [K in A]: CareInputs[K] & {
    readonly action: K
    readonly eventId: string
    readonly by: Actor
    /** The device's word for when it was done. */
    readonly occurredAt: Instant
  }
}[A]
