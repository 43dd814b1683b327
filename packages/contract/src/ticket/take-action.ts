import { createRoute, z } from '@hono/zod-openapi'
import {
  type Action,
  contactMethods,
  departments,
  limits,
  metrics,
  noPhotoReasons,
  notSolvedReasons,
  ratingLevels,
  ratingTags,
  rejectReasons,
  results,
  returnReasons,
  stepKeys,
  suspendReasons,
  transferReasons,
  visitMethods,
  visitOutcomes
} from '@linying/domain'
import { actionDoor } from '../action-door.js'
import { idempotencyHeader, idField, instantField, materialField, textField, versionField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { besideVisit } from '../visit/visit-fields.js'
import { ticketSchema } from './ticket-view.js'

const text = textField(limits.noteText).default('')
const photoPromise = {
  expectedPhotos: z.int().min(0).max(limits.photosPerEvent),
  noPhotoReason: z.enum(noPhotoReasons).nullable()
}
const materials = z.array(materialField).max(limits.materials)
const contactRecord = { method: z.enum(contactMethods), whom: textField(limits.personName), at: instantField }
const contact = z.object(contactRecord).nullable().default(null)

const clockNamed = { metric: z.enum(metrics), round: versionField.min(1) }

/** What each action brings, as JSON. `lapse` and `reviseCalendar` are the service's own and have no door. */
const inputs = {
  accept: {},
  reject: {
    reason: z.enum(rejectReasons),
    whoCanHelp: textField(limits.noteText).default(''),
    duplicateOf: idField.nullable().default(null)
  },
  assign: { technicianId: idField },
  grab: {},
  take: {},
  setEta: { etaAt: instantField },
  depart: { etaAt: instantField.nullable().default(null) },
  arrive: {},
  start: {},
  recordStep: {
    step: z.enum([...stepKeys, 'free']),
    label: textField(limits.shortText).default(''),
    note: text,
    materials,
    ...photoPromise
  },
  suspend: { reason: z.enum(suspendReasons), until: instantField, text },
  noAccess: { until: instantField, text, ...photoPromise },
  resume: {},
  finish: { result: z.enum(results), text, materials, ...photoPromise },
  return: { reason: z.enum(returnReasons), text },
  transfer: { technicianId: idField, reason: z.enum(transferReasons), text },
  confirm: { contact },
  notSolved: { reason: z.enum(notSolvedReasons), text, expectedPhotos: photoPromise.expectedPhotos.default(0), contact },
  reopen: { text },
  cancel: { text },
  askToCancel: { text },
  rate: { level: z.enum(ratingLevels), tags: z.array(z.enum(ratingTags)).max(ratingTags.length).default([]), text, contact },
  replyToRating: { text },
  answerFollowUp: { text, contact },
  deny: { text },
  addNote: { text, audience: z.enum(['household', 'staff']) },
  recordContact: { ...contactRecord, reached: z.boolean(), text },
  urge: { text },
  /** A joined household, for itself; it neither closes nor reopens what is the reporter's. */
  speakForItself: { solved: z.boolean(), text },
  leave: { text },
  /** By name, or by a report that was rejected as a duplicate of this one. */
  join: { residentId: idField.nullable().default(null), from: idField.nullable().default(null) },
  /** A joined household goes on in its own ticket. */
  splitOff: { joinId: idField, text },
  linkTicket: { ticketId: idField },
  correct: { corrects: idField, text },
  closeBySilence: {},
  signOff: { text },
  renewCode: {},
  confirmDetails: { ...contactRecord, text },
  denyDetails: { text },
  giveFeedback: {
    text,
    expectedPhotos: photoPromise.expectedPhotos,
    shownTicketId: idField.nullable().default(null),
    nextUpdateAt: instantField
  },
  handOver: { department: z.enum(departments), text },
  replaceFirstHandler: { personId: idField, text },
  restrict: { text },
  namePerson: { personId: idField, text },
  liftRestriction: { text },
  openSubtask: {
    subtaskId: idField,
    department: z.enum(departments),
    ownerId: idField.nullable().default(null),
    dueAt: instantField,
    text
  },
  answerSubtask: { subtaskId: idField, text },
  settle: { text, ...photoPromise },
  answer: { text },
  fulfil: { text },
  recordVisit: {
    method: z.enum(visitMethods),
    at: instantField,
    outcome: z.enum(visitOutcomes),
    whom: textField(limits.personName).default(''),
    text,
    ...besideVisit
  },
  excuseClock: { ...clockNamed, text },
  acknowledge: { ...clockNamed, level: z.int().min(1).max(9), text }
} as const satisfies Record<Exclude<Action, 'lapse' | 'reviseCalendar'>, z.ZodRawShape>

/** The actions that come over the wire. */
export type WireAction = keyof typeof inputs

export const actionSchema = z
  .discriminatedUnion('action', [
    actionDoor('accept', inputs.accept),
    actionDoor('reject', inputs.reject),
    actionDoor('assign', inputs.assign),
    actionDoor('grab', inputs.grab),
    actionDoor('take', inputs.take),
    actionDoor('setEta', inputs.setEta),
    actionDoor('depart', inputs.depart),
    actionDoor('arrive', inputs.arrive),
    actionDoor('start', inputs.start),
    actionDoor('recordStep', inputs.recordStep),
    actionDoor('suspend', inputs.suspend),
    actionDoor('noAccess', inputs.noAccess),
    actionDoor('resume', inputs.resume),
    actionDoor('finish', inputs.finish),
    actionDoor('return', inputs.return),
    actionDoor('transfer', inputs.transfer),
    actionDoor('confirm', inputs.confirm),
    actionDoor('notSolved', inputs.notSolved),
    actionDoor('reopen', inputs.reopen),
    actionDoor('cancel', inputs.cancel),
    actionDoor('askToCancel', inputs.askToCancel),
    actionDoor('rate', inputs.rate),
    actionDoor('replyToRating', inputs.replyToRating),
    actionDoor('answerFollowUp', inputs.answerFollowUp),
    actionDoor('deny', inputs.deny),
    actionDoor('addNote', inputs.addNote),
    actionDoor('recordContact', inputs.recordContact),
    actionDoor('urge', inputs.urge),
    actionDoor('speakForItself', inputs.speakForItself),
    actionDoor('leave', inputs.leave),
    actionDoor('join', inputs.join),
    actionDoor('splitOff', inputs.splitOff),
    actionDoor('linkTicket', inputs.linkTicket),
    actionDoor('correct', inputs.correct),
    actionDoor('closeBySilence', inputs.closeBySilence),
    actionDoor('signOff', inputs.signOff),
    actionDoor('renewCode', inputs.renewCode),
    actionDoor('confirmDetails', inputs.confirmDetails),
    actionDoor('denyDetails', inputs.denyDetails),
    actionDoor('giveFeedback', inputs.giveFeedback),
    actionDoor('handOver', inputs.handOver),
    actionDoor('replaceFirstHandler', inputs.replaceFirstHandler),
    actionDoor('restrict', inputs.restrict),
    actionDoor('namePerson', inputs.namePerson),
    actionDoor('liftRestriction', inputs.liftRestriction),
    actionDoor('openSubtask', inputs.openSubtask),
    actionDoor('answerSubtask', inputs.answerSubtask),
    actionDoor('settle', inputs.settle),
    actionDoor('answer', inputs.answer),
    actionDoor('fulfil', inputs.fulfil),
    actionDoor('recordVisit', inputs.recordVisit),
    actionDoor('excuseClock', inputs.excuseClock),
    actionDoor('acknowledge', inputs.acknowledge)
  ])
  .openapi('Action')

/** Somebody does something to a ticket; the action table says who may, and when. */
export const takeAction = createRoute({
  method: 'post',
  path: '/tickets/{ticketId}/actions',
  operationId: 'takeAction',
  summary: 'do something to a ticket',
  security: [{ session: [] }],
  request: { params: z.object({ ticketId: idField }), headers: idempotencyHeader, body: jsonBody(actionSchema) },
  responses: { 200: jsonAnswer(ticketSchema, 'the ticket after it'), ...problems(400, 401, 403, 404, 409, 422, 429, 503) }
})
