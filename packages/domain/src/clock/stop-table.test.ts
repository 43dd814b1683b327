import { usualInputs, usualReport, zhou } from '@linying/testkit/rules'
import type { EventType, Payloads, TicketEvent } from '../ticket/events.js'
import { type Metric, metrics } from './metric.js'
import { stops } from './stop-table.js'

const at = '2026-11-22T04:00:00.000Z'
const call = { method: 'phone', at } as const
const withPhoto = { expectedPhotos: 1, noPhotoReason: null } as const
const withoutPhoto = { expectedPhotos: 0, noPhotoReason: 'too_dark' } as const
const visit = { method: 'phone', at, technicianGone: false } as const
const feedback = { shownTicketId: null, nextUpdateAt: at } as const

const actors = ['system', 'household', 'agent'] as const
type Stopped = Readonly<Record<(typeof actors)[number], readonly Metric[]>>

const nobody: Stopped = { system: [], household: [], agent: [] }
/** By a member of staff it stops these, by the service itself or by the resident none. */
const staff = (...stopped: readonly Metric[]): Stopped => ({ ...nobody, agent: stopped })
/** Whoever records it, as the resident's word or an exception that is counted. */
const anybody = (...stopped: readonly Metric[]): Stopped => ({ system: stopped, household: stopped, agent: stopped })

type Case<T extends EventType> = readonly [says: string, payload: Payloads[T], stopped: Stopped]

/** What stops what, written by hand from the plan and not from the table of the rules. Source: SP-1, SP-2, SP-3, SP-7; product.md, default clocks. */
const expected: { readonly [T in EventType]: readonly Case<T>[] } = {
  TicketReported: [['it', { ...usualReport, complaint: null, department: null, promised: [], calendar: null }, nobody]],
  TicketAccepted: [['it', {}, staff('first_response', 'accept')]],
  TicketRejected: [['it', { reason: 'not_ours', duplicateOf: null }, staff('first_response')]],
  TicketAssigned: [['it', { technicianId: 'li' }, staff('first_response', 'accept')]],
  TicketGrabbed: [['it', { technicianId: 'li' }, staff('first_response', 'accept')]],
  TicketTaken: [['it', {}, nobody]],
  AssignmentLapsed: [['it', { technicianId: 'li' }, nobody]],
  EtaSet: [['it', { etaAt: at }, staff('first_response')]],
  TechnicianDeparted: [['it', { etaAt: null }, staff('first_response')]],
  TechnicianArrived: [['it', {}, staff('first_response', 'arrive')]],
  WorkStarted: [['it', {}, staff('first_response', 'arrive')]],
  StepRecorded: [['it', { ...withPhoto, step: 'test', materials: [] }, staff('arrive')]],
  WorkSuspended: [['it', { reason: 'parts', until: at }, nobody]],
  AccessFailed: [['it', { ...withPhoto, until: at }, staff('arrive')]],
  WorkResumed: [['it', {}, nobody]],
  WorkFinished: [['it', { ...withPhoto, result: 'fixed', materials: [] }, staff('arrive', 'complete')]],
  TicketReturned: [['it', { technicianId: 'li', reason: 'other' }, nobody]],
  TicketTransferred: [['it', { from: 'li', technicianId: 'zhang', reason: 'other' }, nobody]],
  SolutionConfirmed: [
    ['her own word', { reported: null }, anybody('close')],
    ['a reported word', { reported: call }, anybody('close')],
    ['her word, while a neighbour says otherwise', { reported: null, keepsOpen: true }, nobody]
  ],
  ClosedOnEarlierWord: [['it', { wordId: 'one' }, anybody('close')]],
  SolutionDenied: [['it', { reason: 'came_back', reported: null, technicianGone: false, expectedPhotos: 1 }, nobody]],
  TicketReopened: [['it', { technicianGone: false }, nobody]],
  TicketCancelled: [['it', { byWish: false }, nobody]],
  CancelWished: [['it', {}, nobody]],
  ServiceRated: [['it', { level: 'fair', tags: [], reported: null }, nobody]],
  RatingReplied: [['it', { ratingId: 'one' }, nobody]],
  FollowUpOpened: [['it', { because: 'dissatisfied', responsibleId: null }, nobody]],
  FollowUpAnswered: [['it', { contact: null }, staff('follow_up')]],
  ReportDenied: [['it', {}, nobody]],
  NoteAdded: [['it', {}, nobody]],
  ContactRecorded: [
    ['somebody who was reached', { ...call, reached: true }, staff('first_response', 'promise')],
    ['an attempt in vain', { ...call, reached: false }, nobody]
  ],
  ResidentUrged: [['it', {}, nobody]],
  ReporterJoined: [['it', { residentId: 'qin', from: null }, nobody]],
  JoinedSpoke: [['it', { joinId: 'one', solved: true }, nobody]],
  HouseholdSplitOff: [['it', { joinId: 'one', ticketId: 'another' }, nobody]],
  TakenUpAgain: [['it', { mainId: 'another', rejection: 'one', notSolved: true }, nobody]],
  HouseholdLeft: [['it', { joinId: 'one' }, nobody]],
  TicketLinked: [['it', { ticketId: 'another' }, nobody]],
  EventCorrected: [['it', { eventId: 'one' }, nobody]],
  ClosedBySilence: [['it', { attempts: 1 }, anybody('close')]],
  DisputeSignedOff: [
    ['a signature before the last', { as: 'manager', closes: false }, nobody],
    ['the last signature', { as: 'manager', closes: true }, anybody('close')]
  ],
  CodeRenewed: [['it', { version: 2 }, nobody]],
  // by whomever it came: it counts only for the words it was promised with
  PhotoReceived: [['it', { photoId: 'photo', forEvent: 'one', sha256: '00', bytes: 1 }, anybody('feedback')]],
  DetailsConfirmed: [['it', call, staff('first_response', 'accept', 'confirm_details')]],
  DetailsDenied: [['it', {}, nobody]],
  FeedbackGiven: [
    [
      'the repair she was shown',
      { ...feedback, expectedPhotos: 0, shownTicketId: 'another' },
      staff('first_response', 'feedback', 'promise')
    ],
    ['a photo that is on its way', { ...feedback, expectedPhotos: 1 }, staff('first_response', 'promise')]
  ],
  ComplaintHandedOver: [['it', { from: 'order', department: 'greening' }, nobody]],
  FirstHandlerReplaced: [['it', { from: 'zhou', personId: 'chen' }, nobody]],
  ComplaintRestricted: [['it', {}, nobody]],
  PersonNamed: [['it', { personId: 'li' }, nobody]],
  RestrictionLifted: [['it', {}, nobody]],
  SubtaskOpened: [['it', { subtaskId: 'part', department: 'order', ownerId: null, dueAt: at }, nobody]],
  SubtaskAnswered: [['it', { subtaskId: 'part' }, staff('subtask')]],
  ComplaintSettled: [
    ['why there is no photo', withoutPhoto, staff('first_response', 'feedback', 'complete')],
    ['a photo that is on its way', withPhoto, staff('first_response', 'complete')]
  ],
  ConsultationAnswered: [['it', {}, staff('first_response', 'accept', 'answer', 'complete')]],
  RequestFulfilled: [['it', {}, staff('first_response', 'accept', 'complete')]],
  VisitRecorded: [
    ['that it is solved', { ...visit, outcome: 'solved' }, { ...anybody('close'), agent: ['close', 'return_visit', 'promise'] }],
    ['that it is not solved', { ...visit, outcome: 'not_solved' }, staff('return_visit', 'promise')],
    ['that nobody was there', { ...visit, outcome: 'unreachable' }, nobody],
    ['that nobody was there for the last time', { ...visit, outcome: 'unreachable', gaveUp: true }, staff('return_visit')]
  ],
  VisitVoided: [['it', { visitId: 'visit', outcome: 'solved', reopens: true }, nobody]],
  ClockExcused: [['it', { metric: 'accept', round: 1 }, nobody]],
  EscalationAcknowledged: [['it', { metric: 'accept', round: 1, level: 1 }, nobody]],
  CalendarRevised: [['it', usualInputs(at).reviseCalendar, nobody]]
}

const cases = (Object.keys(expected) as EventType[]).flatMap(type =>
  (expected[type] as readonly Case<EventType>[]).flatMap(([says, payload, stopped]) =>
    actors.map(as => ({ type, says, payload, as, stopped: stopped[as] }))
  )
)

test.each(cases)('$type by $as, saying $says, stops $stopped', ({ type, payload, as, stopped }) => {
  const id = as === 'system' ? null : zhou.id
  // `type` and `payload` agree by the table
  const event = { id: 'next', type, ticketId: 'one', actor: { id, as }, recordedAt: at, payload } as unknown as TicketEvent
  expect(metrics.filter(metric => stops(event, metric))).toEqual(metrics.filter(metric => stopped.includes(metric)))
})

test('what stops the promise to confirm the details is somebody who confirmed them, and nothing else', () => {
  const confirming = cases.filter(({ stopped }) => stopped.includes('confirm_details'))
  expect(confirming.map(({ type, as }) => [type, as])).toEqual([['DetailsConfirmed', 'agent']])
})
