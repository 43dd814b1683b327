import { followUpAfter } from '../follow-up/follow-up-after.js'
import type { StatusBefore } from './action-table.js'
import { accept } from './actions/accept.js'
import { acknowledge } from './actions/acknowledge.js'
import { addNote } from './actions/add-note.js'
import { answer } from './actions/answer.js'
import { answerFollowUp } from './actions/answer-follow-up.js'
import { answerSubtask } from './actions/answer-subtask.js'
import { arrive } from './actions/arrive.js'
import { askToCancel } from './actions/ask-to-cancel.js'
import { assign } from './actions/assign.js'
import { cancel } from './actions/cancel.js'
import { closeBySilence } from './actions/close-by-silence.js'
import { confirm } from './actions/confirm.js'
import { confirmDetails } from './actions/confirm-details.js'
import { correct } from './actions/correct.js'
import { deny } from './actions/deny.js'
import { denyDetails } from './actions/deny-details.js'
import { depart } from './actions/depart.js'
import { excuseClock } from './actions/excuse-clock.js'
import { finish } from './actions/finish.js'
import { fulfil } from './actions/fulfil.js'
import { giveFeedback } from './actions/give-feedback.js'
import { grab } from './actions/grab.js'
import { handOver } from './actions/hand-over.js'
import { join } from './actions/join.js'
import { lapse } from './actions/lapse.js'
import { leave } from './actions/leave.js'
import { liftRestriction } from './actions/lift-restriction.js'
import { linkTicket } from './actions/link-ticket.js'
import { namePerson } from './actions/name-person.js'
import { noAccess } from './actions/no-access.js'
import { notSolved } from './actions/not-solved.js'
import { openSubtask } from './actions/open-subtask.js'
import { rate } from './actions/rate.js'
import { recordContact } from './actions/record-contact.js'
import { recordStep } from './actions/record-step.js'
import { recordVisit } from './actions/record-visit.js'
import { reject } from './actions/reject.js'
import { renewCode } from './actions/renew-code.js'
import { reopen } from './actions/reopen.js'
import { replaceFirstHandler } from './actions/replace-first-handler.js'
import { replyToRating } from './actions/reply-to-rating.js'
import { restrict } from './actions/restrict.js'
import { resume } from './actions/resume.js'
import { returnTicket } from './actions/return.js'
import { reviseCalendar } from './actions/revise-calendar.js'
import { setEta } from './actions/set-eta.js'
import { settle } from './actions/settle.js'
import { signOff } from './actions/sign-off.js'
import { speakForItself } from './actions/speak-for-itself.js'
import { splitOff } from './actions/split-off.js'
import { start } from './actions/start.js'
import { suspend } from './actions/suspend.js'
import { take } from './actions/take.js'
import { transfer } from './actions/transfer.js'
import { urge } from './actions/urge.js'
import { capacityFor, rowOf, whyNot } from './actions-open-to.js'
import type { Action, Command } from './commands.js'
import { type Circumstances, type Decision, refuse } from './decision.js'
import { closedOnKeptWord } from './kept-word.js'
import type { Ticket, TicketIn } from './ticket.js'

const deciders: {
  readonly [A in Action]: (ticket: TicketIn<StatusBefore<A>>, command: Command<A>, circumstances: Circumstances) => Decision
} = {
  accept,
  acknowledge,
  addNote,
  answer,
  answerFollowUp,
  answerSubtask,
  arrive,
  askToCancel,
  assign,
  cancel,
  closeBySilence,
  confirm,
  confirmDetails,
  correct,
  deny,
  denyDetails,
  depart,
  excuseClock,
  finish,
  fulfil,
  giveFeedback,
  grab,
  handOver,
  join,
  lapse,
  leave,
  liftRestriction,
  linkTicket,
  namePerson,
  noAccess,
  notSolved,
  openSubtask,
  rate,
  recordContact,
  recordStep,
  recordVisit,
  reject,
  renewCode,
  reopen,
  replaceFirstHandler,
  replyToRating,
  restrict,
  resume,
  return: returnTicket,
  reviseCalendar,
  setEta,
  settle,
  signOff,
  speakForItself,
  splitOff,
  start,
  suspend,
  take,
  transfer,
  urge
}

/**
 * What follows from a command: the events that happened, with what opens or closes by itself then, or why not.
 * `decidedAt` is the version that the person saw; undefined where he may decide on whatever is true now.
 * Refuses: 'ticket.stale' and every code that the table, a guard or the action itself gives.
 */
export function decide(ticket: Ticket, command: Command, circumstances: Omit<Circumstances, 'as'>, decidedAt?: number): Decision {
  const row = rowOf(ticket, command.action)
  if (row?.decidedOn === 'version' && decidedAt !== undefined && decidedAt < ticket.decisiveVersion) return refuse('ticket.stale')
  const refusal = whyNot(ticket, command.action, command.by, circumstances)
  if (refusal) return { refusal }
  const as = row && capacityFor(ticket, command.by, row)
  if (as === undefined) return refuse('action.not-yours')
  // The table has just been asked, so the ticket is in one of the statuses that this action's function takes.
  const decider = deciders[command.action] as (ticket: Ticket, command: Command, circumstances: Circumstances) => Decision
  const decision = decider(ticket, command, { as, ...circumstances })
  if ('refusal' in decision) return decision
  return {
    events: decision.events.flatMap(event => [
      event,
      ...followUpAfter(ticket, event, circumstances.leaders),
      ...closedOnKeptWord(ticket, event)
    ])
  }
}
