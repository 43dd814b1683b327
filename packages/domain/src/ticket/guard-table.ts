import type { Actor } from '../people/actor.js'
import type { Refusal } from '../refusal.js'
import { mayAcknowledge } from './actions/acknowledge.js'
import { mayAnswerFollowUp } from './actions/answer-follow-up.js'
import { mayAnswerSubtask } from './actions/answer-subtask.js'
import { mayArrive } from './actions/arrive.js'
import { mayCancel } from './actions/cancel.js'
import { mayCloseBySilence } from './actions/close-by-silence.js'
import { mayConfirm } from './actions/confirm.js'
import { mayDeny } from './actions/deny.js'
import { mayDenyDetails } from './actions/deny-details.js'
import { mayDepart } from './actions/depart.js'
import { mayExcuse } from './actions/excuse-clock.js'
import { mayGrab } from './actions/grab.js'
import { mayJoin } from './actions/join.js'
import { mayLapse } from './actions/lapse.js'
import { mayLiftRestriction } from './actions/lift-restriction.js'
import { mayRate } from './actions/rate.js'
import { mayVisit } from './actions/record-visit.js'
import { mayReopen } from './actions/reopen.js'
import { mayReplaceFirstHandler } from './actions/replace-first-handler.js'
import { mayReplyToRating } from './actions/reply-to-rating.js'
import { mayRestrict } from './actions/restrict.js'
import { mayResume } from './actions/resume.js'
import { maySignOff } from './actions/sign-off.js'
import { maySpeakForItself } from './actions/speak-for-itself.js'
import { maySplitOff } from './actions/split-off.js'
import { mayStart } from './actions/start.js'
import { mayTake } from './actions/take.js'
import type { Action } from './commands.js'
import type { Circumstances } from './decision.js'
import { maySpeakForResident } from './reported-word.js'
import type { Ticket } from './ticket.js'

/** Says why an action is closed before anything is filled in; what the command itself gets wrong is the action's to say. */
export type Guard = (ticket: Ticket, actor: Actor, circumstances: Circumstances) => Refusal | undefined

export const guardTable: Partial<Record<Action, Guard>> = {
  grab: mayGrab,
  take: mayTake,
  lapse: mayLapse,
  depart: mayDepart,
  arrive: mayArrive,
  start: mayStart,
  resume: mayResume,
  confirm: mayConfirm,
  notSolved: maySpeakForResident,
  closeBySilence: mayCloseBySilence,
  signOff: maySignOff,
  reopen: mayReopen,
  rate: mayRate,
  deny: mayDeny,
  replyToRating: mayReplyToRating,
  answerFollowUp: mayAnswerFollowUp,
  cancel: mayCancel,
  join: mayJoin,
  speakForItself: maySpeakForItself,
  splitOff: maySplitOff,
  denyDetails: mayDenyDetails,
  answerSubtask: mayAnswerSubtask,
  recordVisit: mayVisit,
  replaceFirstHandler: mayReplaceFirstHandler,
  restrict: mayRestrict,
  liftRestriction: mayLiftRestriction,
  excuseClock: mayExcuse,
  acknowledge: mayAcknowledge
}
