import type { Capacity } from '../people/actor.js'
import type { Action } from './commands.js'
import type { Kind } from './kind.js'
import type { Status } from './status.js'

/** What a form has to ask for before the action can be sent. */
export type Bring =
  | 'technician'
  | 'eta'
  | 'eta-if-known'
  | 'reject-reason'
  | 'suspend-reason'
  | 'return-reason'
  | 'transfer-reason'
  | 'not-solved-reason'
  | 'until'
  | 'step'
  | 'materials'
  | 'photos-or-reason'
  | 'result'
  | 'text'
  | 'text-if-any'
  | 'audience'
  | 'rating'
  | 'contact'
  | 'contact-if-reported'
  | 'reached'
  | 'ticket'
  | 'resident'
  | 'event'

export interface ActionRow {
  readonly from: readonly Status[]
  /** Where it leads; 'same' where the status does not change; two where the circumstances decide. */
  readonly to: readonly (Status | 'same')[]
  readonly who: readonly Capacity[]
  readonly brings: readonly Bring[]
  /** 'version': decided by a person on what he saw, so it fails when that has changed. 'append': holds whenever it arrives. */
  readonly decidedOn: 'version' | 'append'
  /** Cannot be undone, so a screen asks once more. */
  readonly final?: true
}

const anyStatus = [
  'submitted',
  'accepted',
  'assigned',
  'working',
  'suspended',
  'done',
  'closed',
  'cancelled',
  'rejected'
] as const satisfies readonly Status[]
const untilClosed = ['submitted', 'accepted', 'assigned', 'working', 'suspended', 'done'] as const satisfies readonly Status[]
const held = ['assigned', 'working', 'suspended'] as const satisfies readonly Status[]
const onSite = ['working'] as const satisfies readonly Status[]

/**
 * Who may do what to a repair, when, and where it leads. Read by the server, the screens and the tests.
 * Source: product.md, tickets.
 */
const repairActions = {
  accept: { from: ['submitted'], to: ['accepted'], who: ['agent'], brings: [], decidedOn: 'version' },
  reject: {
    from: ['submitted', 'accepted'],
    to: ['rejected'],
    who: ['agent'],
    brings: ['reject-reason'],
    decidedOn: 'version',
    final: true
  },
  assign: { from: ['accepted'], to: ['assigned'], who: ['agent', 'supervisor'], brings: ['technician'], decidedOn: 'version' },
  grab: { from: ['accepted'], to: ['assigned'], who: ['technician'], brings: [], decidedOn: 'version' },
  take: { from: ['assigned'], to: ['same'], who: ['assignee'], brings: [], decidedOn: 'append' },
  lapse: { from: ['assigned'], to: ['accepted'], who: ['system'], brings: [], decidedOn: 'append' },
  setEta: { from: held, to: ['same'], who: ['assignee'], brings: ['eta'], decidedOn: 'append' },
  depart: { from: ['assigned', 'working'], to: ['working'], who: ['assignee'], brings: ['eta-if-known'], decidedOn: 'append' },
  arrive: { from: ['assigned', 'working'], to: ['working'], who: ['assignee'], brings: [], decidedOn: 'append' },
  start: { from: ['assigned'], to: ['working'], who: ['assignee'], brings: [], decidedOn: 'append' },
  recordStep: {
    from: onSite,
    to: ['same'],
    who: ['assignee'],
    brings: ['step', 'photos-or-reason', 'materials', 'text-if-any'],
    decidedOn: 'append'
  },
  finish: {
    from: onSite,
    to: ['done'],
    who: ['assignee'],
    brings: ['result', 'photos-or-reason', 'materials', 'text-if-any'],
    decidedOn: 'append'
  },
  suspend: {
    from: onSite,
    to: ['suspended'],
    who: ['assignee', 'agent', 'supervisor'],
    brings: ['suspend-reason', 'until', 'text-if-any'],
    decidedOn: 'append'
  },
  noAccess: {
    from: onSite,
    to: ['suspended'],
    who: ['assignee'],
    brings: ['until', 'photos-or-reason', 'text-if-any'],
    decidedOn: 'append'
  },
  resume: { from: ['suspended'], to: ['working'], who: ['assignee', 'agent', 'supervisor', 'system'], brings: [], decidedOn: 'append' },
  return: { from: held, to: ['accepted'], who: ['assignee'], brings: ['return-reason', 'text-if-any'], decidedOn: 'append' },
  transfer: {
    from: held,
    to: ['assigned'],
    who: ['assignee', 'supervisor'],
    brings: ['technician', 'transfer-reason', 'text-if-any'],
    decidedOn: 'version'
  },
  confirm: { from: ['done'], to: ['closed'], who: ['household', 'agent'], brings: ['contact-if-reported'], decidedOn: 'version' },
  notSolved: {
    from: ['done'],
    to: ['assigned', 'accepted'],
    who: ['household', 'agent'],
    brings: ['not-solved-reason', 'text-if-any', 'contact-if-reported'],
    decidedOn: 'version'
  },
  closeBySilence: { from: ['done'], to: ['closed'], who: ['agent', 'system'], brings: [], decidedOn: 'version', final: true },
  signOff: { from: ['done'], to: ['same', 'closed'], who: ['manager', 'supervisor'], brings: ['text'], decidedOn: 'version', final: true },
  reopen: { from: ['closed'], to: ['assigned', 'accepted'], who: ['household', 'agent'], brings: ['text'], decidedOn: 'version' },
  rate: {
    from: ['closed'],
    to: ['same'],
    who: ['household', 'agent'],
    brings: ['rating', 'text-if-any', 'contact-if-reported'],
    decidedOn: 'append'
  },
  deny: { from: ['closed'], to: ['done', 'same'], who: ['household'], brings: ['text'], decidedOn: 'version' },
  cancel: {
    from: ['submitted', 'accepted', 'assigned', 'working', 'suspended'],
    to: ['cancelled'],
    who: ['household', 'agent'],
    brings: ['text-if-any'],
    decidedOn: 'version',
    final: true
  },
  askToCancel: { from: ['working', 'suspended'], to: ['same'], who: ['household', 'agent'], brings: ['text'], decidedOn: 'append' },
  addNote: {
    from: anyStatus,
    to: ['same'],
    who: ['household', 'assignee', 'agent', 'supervisor', 'manager'],
    brings: ['text', 'audience'],
    decidedOn: 'append'
  },
  recordContact: {
    from: anyStatus,
    to: ['same'],
    who: ['assignee', 'agent', 'supervisor', 'manager'],
    brings: ['contact', 'reached', 'text-if-any'],
    decidedOn: 'append'
  },
  urge: {
    from: ['submitted', 'accepted', 'assigned', 'working', 'suspended'],
    to: ['same'],
    who: ['household'],
    brings: ['text-if-any'],
    decidedOn: 'append'
  },
  join: { from: untilClosed, to: ['same'], who: ['agent', 'system'], brings: ['resident'], decidedOn: 'append' },
  linkTicket: { from: anyStatus, to: ['same'], who: ['agent', 'supervisor', 'manager'], brings: ['ticket'], decidedOn: 'append' },
  correct: {
    from: anyStatus,
    to: ['same'],
    who: ['assignee', 'agent', 'supervisor', 'manager'],
    brings: ['event', 'text'],
    decidedOn: 'append'
  },
  renewCode: { from: anyStatus, to: ['same'], who: ['agent', 'manager'], brings: [], decidedOn: 'append', final: true }
} as const satisfies Record<Action, ActionRow>

export const actionTable = { repair: repairActions } as const satisfies Record<Kind, Record<Action, ActionRow>>

export const actions = Object.keys(repairActions) as readonly Action[] // the keys of a Record<Action, …> are exactly the actions

/** The statuses from which an action is open, as a type: what an action's function may rely on. */
export type StatusBefore<A extends Action> = (typeof repairActions)[A]['from'][number]
