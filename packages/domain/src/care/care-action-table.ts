import type { CareConsent, CarePlan } from './care.js'
import type { CareAction } from './care-commands.js'

/** As what somebody does it: she herself, whoever goes to see people, who leads them, or the one who looks in on her. */
export type CareCapacity = 'resident' | 'visitor' | 'leader' | 'carer'

export interface CareActionRow {
  readonly who: readonly CareCapacity[]
  /** 'none': there is no record yet. */
  readonly consents: readonly (CareConsent | 'none')[]
  readonly plans: readonly CarePlan[]
  /** Decided by a person on what he saw, so it fails when that has changed. */
  readonly decidedOn: 'version' | 'append'
  /** The words without which it says nothing. */
  readonly needs: 'text' | null
  /** Ends something, so a screen asks once more. */
  readonly final?: true
}

const anyPlan = ['none', 'active', 'paused', 'ended'] as const satisfies readonly CarePlan[]

/**
 * Who may do what about somebody's care, and when. Consent is off until she gives it, and she takes it back whenever she likes.
 * Source: SP-14; who leads and who stands in is our decision, 2026-11.
 */
export const careActionTable = {
  agree: { who: ['resident', 'visitor'], consents: ['none', 'withdrawn'], plans: anyPlan, decidedOn: 'append', needs: null },
  plan: { who: ['leader'], consents: ['given'], plans: anyPlan, decidedOn: 'version', needs: null },
  describe: { who: ['leader', 'carer'], consents: ['given'], plans: anyPlan, decidedOn: 'append', needs: null },
  pause: { who: ['leader', 'carer'], consents: ['given'], plans: ['active'], decidedOn: 'version', needs: 'text' },
  resume: { who: ['leader', 'carer'], consents: ['given'], plans: ['paused'], decidedOn: 'version', needs: null },
  end: { who: ['leader'], consents: ['given'], plans: ['active', 'paused'], decidedOn: 'version', needs: 'text', final: true },
  withdraw: { who: ['resident', 'visitor'], consents: ['given'], plans: anyPlan, decidedOn: 'append', needs: null, final: true }
} as const satisfies Record<CareAction, CareActionRow>

export const careActions = Object.keys(careActionTable) as readonly CareAction[] // the keys of a Record<CareAction, …>
