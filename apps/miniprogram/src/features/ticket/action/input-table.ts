import type { WireAction } from '@linying/contract'
import type { Bring, BringOf } from '@linying/domain'
import { besideOnWire } from '../../visit/beside-visit'
import type { ActionBody } from '../ticket-view'
import type { AnswerTypes, Visit } from './answers'
import { photoPromise } from './photo-promise'

type Envelope = 'action' | 'eventId' | 'occurredAt' | 'version'
type InputOf<A extends WireAction> = Omit<Extract<ActionBody, { action: A }>, Envelope>

/** All that an action must bring, answered. */
export type Answered<A extends WireAction> = { readonly [B in BringOf<A>]: Whole<B> }

/** Every part of it, where it has several. */
type Whole<B extends Bring> = B extends 'subtask' | 'rating' ? Required<AnswerTypes[B]> : B extends 'visit' ? WholeVisit : AnswerTypes[B]
type WholeVisit = Visit & Required<Pick<Visit, 'method' | 'outcome'>>

/** From the answers of a form to what crosses the wire. */
export const inputTable: { readonly [A in WireAction]: (answers: Answered<A>) => InputOf<A> } = {
  accept: nothing,
  reject: answers => answers['reject-reason'],
  assign: answers => ({ technicianId: answers.technician }),
  grab: nothing,
  take: nothing,
  setEta: answers => ({ etaAt: answers.eta }),
  depart: answers => ({ etaAt: answers['eta-if-known'] }),
  arrive: nothing,
  start: nothing,
  recordStep: answers => ({
    ...answers.step,
    note: answers['text-if-any'],
    materials: [...answers.materials],
    ...photoPromise(answers['photos-or-reason'])
  }),
  suspend: answers => ({ reason: answers['suspend-reason'], until: answers.until, text: answers['text-if-any'] }),
  noAccess: answers => ({ until: answers.until, text: answers['text-if-any'], ...photoPromise(answers['photos-or-reason']) }),
  resume: nothing,
  finish: answers => ({
    result: answers.result,
    text: answers['text-if-any'],
    materials: [...answers.materials],
    ...photoPromise(answers['photos-or-reason'])
  }),
  return: answers => ({ reason: answers['return-reason'], text: answers['text-if-any'] }),
  transfer: answers => ({ technicianId: answers.technician, reason: answers['transfer-reason'], text: answers['text-if-any'] }),
  confirm: answers => ({ contact: answers['contact-if-reported'] }),
  notSolved: answers => ({
    reason: answers['not-solved-reason'],
    text: answers['text-if-any'],
    expectedPhotos: answers['photos-if-any'].length,
    contact: answers['contact-if-reported']
  }),
  reopen: ({ text }) => ({ text }),
  cancel: answers => ({ text: answers['text-if-any'] }),
  askToCancel: ({ text }) => ({ text }),
  rate: ({ rating, ...answers }) => ({
    level: rating.level,
    tags: [...rating.tags],
    text: answers['text-if-any'],
    contact: answers['contact-if-reported']
  }),
  replyToRating: ({ text }) => ({ text }),
  answerFollowUp: ({ text, ...answers }) => ({ text, contact: answers['contact-if-any'] }),
  deny: ({ text }) => ({ text }),
  addNote: ({ text, audience }) => ({ text, audience }),
  recordContact: answers => ({ ...answers.contact, reached: answers.reached, text: answers['text-if-any'] }),
  urge: answers => ({ text: answers['text-if-any'] }),
  speakForItself: answers => ({ solved: answers.solved, text: answers['text-if-any'] }),
  leave: answers => ({ text: answers['text-if-any'] }),
  join: answers => ({ residentId: answers.resident, from: null }),
  splitOff: ({ joined, text }) => ({ joinId: joined, text }),
  linkTicket: answers => ({ ticketId: answers.ticket }),
  correct: answers => ({ corrects: answers.event, text: answers.text }),
  closeBySilence: nothing,
  signOff: ({ text }) => ({ text }),
  renewCode: nothing,
  confirmDetails: ({ contact, text }) => ({ ...contact, text }),
  denyDetails: ({ text }) => ({ text }),
  giveFeedback: ({ evidence, text, ...answers }) => ({
    text,
    expectedPhotos: evidence.photos.length,
    shownTicketId: evidence.shownTicketId,
    nextUpdateAt: answers['next-update']
  }),
  handOver: ({ department, text }) => ({ department, text }),
  replaceFirstHandler: ({ successor, ...answers }) => ({ personId: successor, text: answers['text-if-any'] }),
  restrict: ({ text }) => ({ text }),
  namePerson: ({ person, text }) => ({ personId: person, text }),
  liftRestriction: ({ text }) => ({ text }),
  openSubtask: ({ subtask, text }) => ({ ...subtask, text }),
  answerSubtask: ({ text, ...answers }) => ({ subtaskId: answers['subtask-answer'], text }),
  settle: ({ text, ...answers }) => ({ text, ...photoPromise(answers['photos-or-reason']) }),
  answer: ({ text }) => ({ text }),
  fulfil: answers => ({ text: answers['text-if-any'] }),
  recordVisit: ({ visit, ...answers }) => ({ ...visitOf(visit), text: answers['text-if-any'] }),
  excuseClock: ({ clock, text }) => ({ ...clock, text }),
  acknowledge: ({ level, text }) => ({ ...level, text })
}

function visitOf(visit: WholeVisit) {
  const { method, at, outcome, whom } = visit
  return { method, at, outcome, whom, ...besideOnWire(visit) }
}

function nothing() {
  return {}
}
