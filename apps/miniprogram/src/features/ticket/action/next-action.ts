import type { Action } from '@linying/domain'
import { nextStep } from '../recorded-steps'
import type { OfferedAction, TicketView } from '../ticket-view'

/** Actions as the work goes on; what stands earlier is what somebody most likely wants now. */
const asWorkGoes: readonly Action[] = [
  'accept',
  'assign',
  'grab',
  'take',
  'depart',
  'arrive',
  'start',
  'resume',
  'recordStep',
  'finish',
  'confirm',
  'notSolved',
  'rate',
  'setEta',
  'recordContact',
  'urge',
  'addNote',
  'suspend',
  'noAccess',
  'transfer',
  'return',
  'signOff',
  'closeBySilence',
  'reopen',
  'deny',
  'reject',
  'askToCancel',
  'cancel',
  'linkTicket',
  'correct',
  'renewCode'
]

/** What leads the work on; all else is only possible. Whether it is solved is the resident's to say, so nobody is led to that. */
const leadsOn: ReadonlySet<Action> = new Set(['accept', 'assign', 'grab', 'take', 'depart', 'arrive', 'resume', 'recordStep', 'finish'])

/** The one next thing for this person; undefined where it is for others to act. */
export function nextAction(ticket: Pick<TicketView, 'actions' | 'timeline' | 'category'>): Action | undefined {
  const open = inOrder(ticket.actions).filter(({ refusal }) => refusal === null)
  const next = open.find(({ action }) => leadsOn.has(action))?.action
  const isAllRecorded = next === 'recordStep' && nextStep(ticket) === undefined
  return isAllRecorded && open.some(({ action }) => action === 'finish') ? 'finish' : next
}

/** What is offered, most likely first. What is missing in the order is nothing that a person does by hand. */
export function inOrder(offered: readonly OfferedAction[]): readonly OfferedAction[] {
  return asWorkGoes.flatMap(action => offered.filter(offer => offer.action === action))
}
