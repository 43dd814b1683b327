import type { Capacity } from '../people/actor.js'
import type { Action } from './commands.js'
import { type Kind, kinds } from './kind.js'
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
  | 'photos-if-any'
  | 'result'
  | 'text'
  | 'text-if-any'
  | 'audience'
  | 'rating'
  | 'contact'
  | 'contact-if-reported'
  | 'contact-if-any'
  | 'reached'
  | 'ticket'
  | 'resident'
  | 'joined'
  | 'solved'
  | 'event'
  | 'next-update'
  | 'evidence'
  | 'department'
  | 'person'
  | 'successor'
  | 'subtask'
  | 'subtask-answer'
  | 'visit'
  | 'clock'
  | 'level'

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
const begun = ['accepted', 'assigned', 'working', 'suspended'] as const satisfies readonly Status[]
const held = ['assigned', 'working', 'suspended'] as const satisfies readonly Status[]
const onSite = ['working'] as const satisfies readonly Status[]

/**
 * Who may do what to a repair, when, and where it leads. 'household' is the one that reported it; one that joined speaks for itself only,
 * and never closes, cancels, rates or denies what is the reporter's. Read by the server, the screens and the tests.
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
  lapse: { from: held, to: ['accepted'], who: ['system'], brings: [], decidedOn: 'append' },
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
  confirm: { from: ['done'], to: ['closed', 'same'], who: ['household', 'agent'], brings: ['contact-if-reported'], decidedOn: 'version' },
  notSolved: {
    from: ['done'],
    to: ['assigned', 'accepted'],
    who: ['household', 'agent'],
    brings: ['not-solved-reason', 'text-if-any', 'photos-if-any', 'contact-if-reported'],
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
  deny: { from: ['done', 'closed'], to: ['done', 'same'], who: ['household'], brings: ['text'], decidedOn: 'version' },
  replyToRating: { from: ['closed'], to: ['same'], who: ['manager'], brings: ['text'], decidedOn: 'version' },
  answerFollowUp: {
    from: [...begun, 'done', 'closed'],
    to: ['same'],
    who: ['supervisor', 'manager'],
    brings: ['text', 'contact-if-any'],
    decidedOn: 'append'
  },
  recordVisit: {
    from: ['done', 'closed'],
    to: ['closed', 'assigned', 'accepted', 'same'],
    who: ['agent', 'supervisor'],
    brings: ['visit', 'text-if-any'],
    decidedOn: 'version'
  },
  cancel: {
    from: ['submitted', 'accepted', 'assigned', 'working', 'suspended'],
    to: ['cancelled', 'same'],
    who: ['household', 'agent'],
    brings: ['text-if-any'],
    decidedOn: 'version',
    final: true
  },
  askToCancel: { from: ['working', 'suspended'], to: ['same'], who: ['household', 'agent'], brings: ['text'], decidedOn: 'append' },
  addNote: {
    from: anyStatus,
    to: ['same'],
    who: ['household', 'joined', 'assignee', 'agent', 'supervisor', 'manager'],
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
    who: ['household', 'joined'],
    brings: ['text-if-any'],
    decidedOn: 'append'
  },
  speakForItself: {
    from: ['done', 'closed'],
    to: ['same', 'closed', 'assigned', 'accepted'],
    who: ['joined'],
    brings: ['solved', 'text-if-any'],
    decidedOn: 'append'
  },
  leave: {
    from: [...untilClosed, 'closed'],
    to: ['same', 'closed'],
    who: ['joined'],
    brings: ['text-if-any'],
    decidedOn: 'append',
    final: true
  },
  splitOff: {
    from: [...untilClosed, 'closed'],
    to: ['same', 'closed'],
    who: ['agent', 'supervisor'],
    brings: ['joined', 'text'],
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
  replaceFirstHandler: {
    from: [...untilClosed, 'closed'],
    to: ['same'],
    who: ['agent', 'supervisor', 'manager'],
    brings: ['successor', 'text-if-any'],
    decidedOn: 'append'
  },
  renewCode: { from: anyStatus, to: ['same'], who: ['agent', 'manager'], brings: [], decidedOn: 'append', final: true },
  excuseClock: { from: anyStatus, to: ['same'], who: ['manager'], brings: ['clock', 'text'], decidedOn: 'append', final: true },
  acknowledge: {
    from: anyStatus,
    to: ['same'],
    who: ['assignee', 'agent', 'supervisor', 'manager'],
    brings: ['level', 'text'],
    decidedOn: 'append'
  },
  reviseCalendar: { from: [...untilClosed, 'closed'], to: ['same'], who: ['system'], brings: [], decidedOn: 'append' }
} as const satisfies Partial<Record<Action, ActionRow>>

const notBegun = ['submitted', 'accepted'] as const satisfies readonly Status[]

/** As a repair, but nobody waits for an agent to sort it: whoever is on duty takes it at once. Source: SP-5 */
const emergencyActions = {
  ...repairActions,
  assign: { ...repairActions.assign, from: notBegun },
  grab: { ...repairActions.grab, from: notBegun }
} as const satisfies Partial<Record<Action, ActionRow>>

/** What is the same for everything that nobody comes with tools for. */
const deskActions = {
  accept: repairActions.accept,
  reject: repairActions.reject,
  confirm: repairActions.confirm,
  notSolved: { ...repairActions.notSolved, to: ['accepted'] },
  closeBySilence: repairActions.closeBySilence,
  reopen: { ...repairActions.reopen, to: ['accepted'] },
  rate: repairActions.rate,
  deny: repairActions.deny,
  replyToRating: repairActions.replyToRating,
  answerFollowUp: { ...repairActions.answerFollowUp, from: ['accepted', 'suspended', 'done', 'closed'] },
  cancel: { ...repairActions.cancel, from: ['submitted', 'accepted', 'suspended'] },
  addNote: repairActions.addNote,
  recordContact: repairActions.recordContact,
  urge: { ...repairActions.urge, from: ['submitted', 'accepted', 'suspended'] },
  speakForItself: { ...repairActions.speakForItself, to: ['same', 'closed', 'accepted'] },
  leave: repairActions.leave,
  splitOff: repairActions.splitOff,
  join: repairActions.join,
  linkTicket: repairActions.linkTicket,
  correct: repairActions.correct,
  replaceFirstHandler: repairActions.replaceFirstHandler,
  renewCode: repairActions.renewCode,
  excuseClock: repairActions.excuseClock,
  acknowledge: repairActions.acknowledge,
  reviseCalendar: { ...repairActions.reviseCalendar, from: untilClosed }
} as const satisfies Partial<Record<Action, ActionRow>>

/**
 * A complaint stays with whoever had the first contact, while departments answer what he asks them; only the resident, a return visit
 * or an openly counted exception closes it.
 * Source: SP-2; product.md, 首接负责制
 */
const complaintActions = {
  ...deskActions,
  accept: { ...repairActions.accept, who: ['agent', 'supervisor'] },
  confirmDetails: {
    // also once it is settled: the promise to speak with her runs on, and she may have denied that anybody did
    from: ['submitted', 'accepted', 'suspended', 'done'],
    to: ['accepted', 'same'],
    who: ['agent', 'supervisor'],
    brings: ['contact', 'text'],
    decidedOn: 'append'
  },
  denyDetails: { from: ['accepted', 'suspended', 'done'], to: ['same'], who: ['household'], brings: ['text'], decidedOn: 'append' },
  giveFeedback: {
    from: ['accepted', 'suspended'],
    to: ['same'],
    who: ['agent', 'supervisor'],
    brings: ['text', 'evidence', 'next-update'],
    decidedOn: 'append'
  },
  handOver: {
    from: ['accepted', 'suspended'],
    to: ['same'],
    who: ['agent', 'supervisor', 'manager'],
    brings: ['department', 'text'],
    decidedOn: 'version'
  },
  restrict: { from: anyStatus, to: ['same'], who: ['supervisor', 'manager'], brings: ['text'], decidedOn: 'append' },
  namePerson: { from: anyStatus, to: ['same'], who: ['supervisor', 'manager'], brings: ['person', 'text'], decidedOn: 'append' },
  liftRestriction: { from: anyStatus, to: ['same'], who: ['supervisor', 'manager'], brings: ['text'], decidedOn: 'append', final: true },
  openSubtask: {
    from: ['accepted', 'suspended'],
    to: ['same'],
    who: ['agent', 'supervisor', 'manager'],
    brings: ['subtask', 'text'],
    decidedOn: 'append'
  },
  answerSubtask: {
    from: ['accepted', 'suspended', 'done'],
    to: ['same'],
    who: ['technician', 'agent', 'supervisor', 'manager'],
    brings: ['subtask-answer', 'text'],
    decidedOn: 'append'
  },
  suspend: { ...repairActions.suspend, from: ['accepted'], who: ['agent', 'supervisor'] },
  resume: { ...repairActions.resume, to: ['accepted'], who: ['agent', 'supervisor', 'system'] },
  settle: {
    from: ['accepted'],
    to: ['done'],
    who: ['agent', 'supervisor'],
    brings: ['text', 'photos-or-reason'],
    decidedOn: 'version'
  },
  recordVisit: { ...repairActions.recordVisit, to: ['closed', 'accepted', 'same'] },
  reviseCalendar: repairActions.reviseCalendar,
  signOff: repairActions.signOff
} as const satisfies Partial<Record<Action, ActionRow>>

/** A question is answered, a request is seen to: no way, no photo. Source: SP-3, SP-4 */
const consultationActions = {
  ...deskActions,
  answer: { from: notBegun, to: ['done'], who: ['agent', 'supervisor'], brings: ['text'], decidedOn: 'version' }
} as const satisfies Partial<Record<Action, ActionRow>>

const convenienceActions = {
  ...deskActions,
  fulfil: { from: notBegun, to: ['done'], who: ['agent', 'supervisor'], brings: ['text-if-any'], decidedOn: 'version' }
} as const satisfies Partial<Record<Action, ActionRow>>

export const actionTable = {
  repair: repairActions,
  complaint: complaintActions,
  consultation: consultationActions,
  convenience: convenienceActions,
  emergency: emergencyActions
} as const satisfies Record<Kind, Partial<Record<Action, ActionRow>>>

/** Undefined where tickets of this kind know no such action. */
export function actionRow(kind: Kind, action: Action): ActionRow | undefined {
  const rows: Partial<Record<Action, ActionRow>> = actionTable[kind]
  return rows[action]
}

export const actions = [...new Set(kinds.flatMap(kind => Object.keys(actionTable[kind])))] as readonly Action[] // as `everyActionHasARow` says

/** The rows of an action, of every kind that knows it. */
type RowOf<A extends Action> = Extract<(typeof actionTable)[Kind], Readonly<Record<A, ActionRow>>>[A]

type Rowless = { [A in Action]: [RowOf<A>] extends [never] ? A : never }[Action]
/** Fails to compile with the names of actions that stand in no table. */
export const everyActionHasARow: [Rowless] extends [never] ? true : Rowless = true

/** The statuses from which an action is open, as a type: what an action's function may rely on. */
export type StatusBefore<A extends Action> = RowOf<A>['from'][number]

/** What a form has to ask for, as a type. */
export type BringOf<A extends Action> = RowOf<A>['brings'][number]
