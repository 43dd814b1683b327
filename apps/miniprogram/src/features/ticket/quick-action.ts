import type { WireAction } from '@linying/contract'
import { actionRow, type Duty, type StaffRole } from '@linying/domain'
import type { TicketSummary } from './ticket-view'

type Doer = { readonly id: string | undefined; readonly roles: readonly StaffRole[] }

/** Actions that a line of a list may offer, in the order of the work, and what else must be so. */
const wayOfWork: readonly (readonly [action: WireAction, isDue: (ticket: TicketSummary) => boolean])[] = [
  // nobody goes on with what is left behind until somebody answers for it; in an emergency somebody is sent first
  ['replaceFirstHandler', ticket => ticket.kind !== 'emergency' && isLeft(ticket, 'first_contact')],
  ['answerFollowUp', ticket => isLeft(ticket, 'follow_up')],
  // what stops the clock that was promised; taking it in alone stops none of those
  ['confirmDetails', ({ status, due }) => status === 'submitted' || due?.metric === 'confirm_details'],
  ['giveFeedback', ({ due }) => due?.metric === 'feedback'],
  ['answer', () => true],
  ['accept', () => true],
  ['fulfil', () => true],
  ['assign', () => true],
  ['grab', () => true],
  ['take', ({ taken }) => !taken],
  ['depart', ({ taken, departed, arrived }) => taken && !departed && !arrived],
  ['arrive', ({ departed, arrived }) => departed && !arrived],
  ['recordStep', ({ arrived }) => arrived],
  ['resume', () => true],
  ['replaceFirstHandler', ticket => isLeft(ticket, 'first_contact')]
]

function isLeft({ leftBy }: TicketSummary, owes: Duty): boolean {
  return leftBy?.owes === owes
}

/** The one next thing that somebody can do from a list, by the action table; the ticket's own page knows the rest. */
export function quickAction(ticket: TicketSummary, doer: Doer): WireAction | undefined {
  return wayOfWork.find(([action, isDue]) => isHis(ticket, action, doer) && isDue(ticket))?.[0]
}

function isHis({ kind, status, technicianId }: TicketSummary, action: WireAction, { id, roles }: Doer): boolean {
  const row = actionRow(kind, action)
  if (!row?.from.includes(status)) return false
  return row.who.some(capacity => (capacity === 'assignee' ? technicianId === id : roles.some(role => role === capacity)))
}
