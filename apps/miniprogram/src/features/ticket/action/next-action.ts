import type { Action, EventType, Instant } from '@linying/domain'
import { nextStep } from '../recorded-steps'
import type { OfferedAction, TicketView } from '../ticket-view'
import { type Way, wayOf } from '../way-of'

/** Actions as the work goes on; what stands earlier is what somebody most likely wants now. */
const asWorkGoes: readonly Action[] = [
  'accept',
  'confirmDetails',
  'answer',
  'fulfil',
  'assign',
  'grab',
  'take',
  'depart',
  'arrive',
  'start',
  'resume',
  'recordStep',
  'finish',
  'giveFeedback',
  'openSubtask',
  'answerSubtask',
  'answerFollowUp',
  'handOver',
  'replaceFirstHandler',
  'namePerson',
  'liftRestriction',
  'restrict',
  'settle',
  'recordVisit',
  'confirm',
  'notSolved',
  'speakForItself',
  'rate',
  'replyToRating',
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
  'acknowledge',
  'excuseClock',
  'reopen',
  'deny',
  'denyDetails',
  'reject',
  'askToCancel',
  'cancel',
  'leave',
  'splitOff',
  'linkTicket',
  'correct',
  'renewCode'
]

type Leading = Way & Pick<TicketView, 'actions' | 'kind' | 'status' | 'category' | 'detailsConfirmed' | 'subtasks' | 'clocks'>

/**
 * What leads the work on, most pressing first, and when; all else is only possible. Whether it is solved is the resident's to say, so
 * nobody is led to that, only to asking her.
 */
const leadsOn: readonly (readonly [action: Action, isDue?: (ticket: Leading, now: Instant) => boolean])[] = [
  ['confirmDetails', ({ detailsConfirmed }) => !detailsConfirmed],
  ['answerSubtask'],
  ['answerFollowUp'],
  ['giveFeedback', isFeedbackPressing],
  // offered where he is gone; in an emergency somebody is sent first
  ['replaceFirstHandler', ({ kind, status }) => kind !== 'emergency' && status !== 'closed'],
  ['answer'],
  ['accept'],
  ['fulfil'],
  ['assign'],
  ['grab'],
  ['take'],
  ['depart'],
  ['arrive'],
  ['resume'],
  ['recordStep', ticket => nextStep(ticket) !== undefined],
  ['finish'],
  ['settle', ticket => hasHeardSince(ticket) && ticket.subtasks.every(({ answeredAt }) => answeredAt !== null)],
  ['giveFeedback'],
  ['replaceFirstHandler', ({ status }) => status !== 'closed'],
  ['recordVisit', isVisitOwed]
]

/** The one next thing for this person; undefined where it is for others to act. */
export function nextAction(ticket: Leading, now: Instant): Action | undefined {
  const open = new Set(ticket.actions.flatMap(({ action, refusal }) => (refusal === null ? [action] : [])))
  return leadsOn.find(([action, isDue]) => open.has(action) && (isDue?.(ticket, now) ?? true))?.[0]
}

/** She was promised to hear, and it is nearly time or late. */
function isFeedbackPressing({ clocks }: Leading, now: Instant): boolean {
  return clocks.some(
    ({ metric, endedAt, pausedAt, warnAt }) => metric === 'feedback' && endedAt === null && pausedAt === null && now >= warnAt
  )
}

/** She has not said a word, or a visit was promised to her all the same. */
function isVisitOwed({ actions, clocks }: Leading): boolean {
  if (actions.some(({ action, refusal }) => action === 'confirm' && refusal?.code !== 'confirm.kept')) return true
  return clocks.some(({ metric, endedAt }) => metric === 'return_visit' && endedAt === null)
}

/** Whether the resident has been told anything since it last began anew. */
function hasHeardSince(ticket: Leading): boolean {
  const way = wayOf(ticket)
  const begun = way.map(({ type }) => beginsAnew.has(type)).lastIndexOf(true)
  return way.slice(begun + 1).some(({ type }) => type === 'FeedbackGiven')
}

const beginsAnew: ReadonlySet<EventType> = new Set(['SolutionDenied', 'TicketReopened', 'VisitRecorded'])

/**
 * What is offered, most likely first, and what cannot be done now behind all that can. What is missing in the order is nothing that a person
 * does by hand.
 */
export function inOrder(offered: readonly OfferedAction[]): readonly OfferedAction[] {
  const asGoing = asWorkGoes.flatMap(action => offered.filter(offer => offer.action === action))
  return [...asGoing.filter(({ refusal }) => refusal === null), ...asGoing.filter(({ refusal }) => refusal !== null)]
}
