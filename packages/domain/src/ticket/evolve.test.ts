import { aTicket, li, ticketIn, usualInputs, usualReport, wang, zhang, zhou } from '@linying/testkit/rules'
import type { EventType, Payloads, TicketEvent } from './events.js'
import { evolve, next } from './evolve.js'
import { type Status, statuses } from './status.js'
import { technicianOf } from './ticket.js'

const at = '2026-11-22T04:00:00.000Z'
const call = { method: 'phone', at } as const
const noPhoto = { expectedPhotos: 0, noPhotoReason: 'too_dark' } as const
const anyStatus = statuses
const held = ['assigned', 'working', 'suspended'] as const

/** What may follow in which status, and what such an event says: written by hand, so that it does not repeat the code. */
const mayFollow: { readonly [T in EventType]: { readonly while: readonly Status[]; readonly payload: Payloads[T] } } = {
  TicketReported: { while: [], payload: { ...usualReport, complaint: null, department: null, promised: [], calendar: null } },
  TicketAccepted: { while: ['submitted'], payload: {} },
  TicketRejected: { while: ['submitted', 'accepted'], payload: { reason: 'not_ours', duplicateOf: null } },
  TicketAssigned: { while: ['submitted', 'accepted'], payload: { technicianId: li.id } },
  TicketGrabbed: { while: ['submitted', 'accepted'], payload: { technicianId: li.id } },
  TicketTaken: { while: ['assigned'], payload: {} },
  AssignmentLapsed: { while: ['assigned', 'working', 'suspended'], payload: { technicianId: li.id } },
  EtaSet: { while: held, payload: { etaAt: at } },
  TechnicianDeparted: { while: ['assigned', 'working'], payload: { etaAt: null } },
  TechnicianArrived: { while: ['assigned', 'working'], payload: {} },
  WorkStarted: { while: ['assigned'], payload: {} },
  StepRecorded: { while: ['working'], payload: { ...noPhoto, step: 'test', materials: [] } },
  WorkSuspended: { while: ['accepted', 'working'], payload: { reason: 'parts', until: at } },
  AccessFailed: { while: ['working'], payload: { ...noPhoto, until: at } },
  WorkResumed: { while: ['suspended'], payload: {} },
  WorkFinished: { while: ['working'], payload: { ...noPhoto, result: 'fixed', materials: [] } },
  TicketReturned: { while: held, payload: { technicianId: li.id, reason: 'other' } },
  TicketTransferred: { while: held, payload: { from: li.id, technicianId: zhang.id, reason: 'other' } },
  SolutionConfirmed: { while: ['done'], payload: { reported: null } },
  ClosedOnEarlierWord: { while: [], payload: { wordId: 'one' } },
  SolutionDenied: { while: ['done'], payload: { reason: 'came_back', reported: null, technicianGone: false, expectedPhotos: 0 } },
  TicketReopened: { while: ['closed'], payload: { technicianGone: false } },
  TicketCancelled: { while: ['submitted', 'accepted', ...held], payload: { byWish: false } },
  CancelWished: { while: ['working', 'suspended'], payload: {} },
  ServiceRated: { while: ['closed'], payload: { level: 'fair', tags: [], reported: call } },
  RatingReplied: { while: ['closed'], payload: { ratingId: 'one' } },
  FollowUpOpened: { while: ['accepted', 'assigned', 'closed'], payload: { because: 'dissatisfied', responsibleId: null } },
  FollowUpAnswered: { while: ['accepted', ...held, 'done', 'closed'], payload: { contact: null } },
  ReportDenied: { while: ['done', 'closed'], payload: {} },
  NoteAdded: { while: anyStatus, payload: {} },
  ContactRecorded: { while: anyStatus, payload: { ...call, reached: true } },
  ResidentUrged: { while: ['submitted', 'accepted', ...held], payload: {} },
  ReporterJoined: { while: ['submitted', 'accepted', ...held, 'done'], payload: { residentId: wang.id, from: null } },
  JoinedSpoke: { while: ['done', 'closed'], payload: { joinId: 'one', solved: true } },
  HouseholdSplitOff: { while: anyStatus, payload: { joinId: 'one', ticketId: 'another' } },
  TakenUpAgain: { while: ['rejected'], payload: { mainId: 'another', rejection: 'one', notSolved: true } },
  HouseholdLeft: { while: anyStatus, payload: { joinId: 'one' } },
  TicketLinked: { while: anyStatus, payload: { ticketId: 'another' } },
  EventCorrected: { while: anyStatus, payload: { eventId: 'one' } },
  ClosedBySilence: { while: ['done'], payload: { attempts: 1 } },
  DisputeSignedOff: { while: ['done'], payload: { as: 'manager', closes: false } },
  CodeRenewed: { while: anyStatus, payload: { version: 2 } },
  PhotoReceived: { while: anyStatus, payload: { photoId: 'photo', forEvent: 'one', sha256: '00', bytes: 1 } },
  DetailsConfirmed: { while: ['submitted', 'accepted', 'suspended', 'done'], payload: call },
  DetailsDenied: { while: ['accepted', 'suspended', 'done'], payload: {} },
  FeedbackGiven: { while: ['accepted', 'suspended'], payload: { expectedPhotos: 1, shownTicketId: null, nextUpdateAt: at } },
  ComplaintRestricted: { while: anyStatus, payload: {} },
  PersonNamed: { while: anyStatus, payload: { personId: li.id } },
  RestrictionLifted: { while: anyStatus, payload: {} },
  ComplaintHandedOver: { while: ['accepted', 'suspended'], payload: { from: 'order', department: 'greening' } },
  FirstHandlerReplaced: { while: anyStatus, payload: { from: 'zhou', personId: 'chen' } },
  SubtaskOpened: { while: ['accepted', 'suspended'], payload: { subtaskId: 'part', department: 'order', ownerId: null, dueAt: at } },
  SubtaskAnswered: { while: ['accepted', 'suspended', 'done'], payload: { subtaskId: 'part' } },
  ComplaintSettled: { while: ['accepted'], payload: noPhoto },
  ConsultationAnswered: { while: ['submitted', 'accepted'], payload: {} },
  RequestFulfilled: { while: ['submitted', 'accepted'], payload: {} },
  VisitRecorded: { while: ['done', 'closed'], payload: { method: 'phone', at, outcome: 'solved', technicianGone: false } },
  VisitVoided: { while: anyStatus, payload: { visitId: 'visit', outcome: 'solved', reopens: false } },
  ClockExcused: { while: anyStatus, payload: { metric: 'accept', round: 1 } },
  EscalationAcknowledged: { while: anyStatus, payload: { metric: 'accept', round: 1, level: 1 } },
  CalendarRevised: { while: anyStatus, payload: usualInputs(at).reviseCalendar }
}

function anEvent(type: EventType): TicketEvent {
  const event = {
    id: 'next',
    type,
    ticketId: usualReport.ticketId,
    actor: { id: zhou.id, as: 'agent' },
    audience: 'staff',
    occurredAt: at,
    recordedAt: at,
    payload: mayFollow[type].payload,
    content: {}
  }
  return event as TicketEvent
}

function goesThrough(status: Status, type: EventType): boolean {
  try {
    next(ticketIn[status].ticket, anEvent(type))
    return true
  } catch {
    return false
  }
}

describe('a history', () => {
  test.each(Object.keys(mayFollow) as EventType[])('holds %s only where it can happen', type => {
    expect(statuses.filter(status => goesThrough(status, type))).toEqual(statuses.filter(status => mayFollow[type].while.includes(status)))
  })

  test('begins with a report', () => {
    expect(() => evolve([])).toThrow('begins with TicketReported')
    expect(() => evolve(aTicket().acceptedBy(zhou).events.slice(1))).toThrow('begins with TicketReported')
  })

  test('says which event cannot follow and why', () => {
    expect(() => next(aTicket().ticket, anEvent('WorkFinished'))).toThrow('WorkFinished cannot follow while submitted')
  })

  test('gives the same ticket folded at once or event by event', () => {
    const { events } = aTicket().assignedTo(li).withStep().suspended().does('resume', li).confirmed().rated('fair')
    const [first, ...rest] = events
    expect(rest.reduce(next, evolve(first ? [first] : []))).toEqual(evolve(events))
  })

  test('is left as it was', () => {
    const { events } = aTicket().assignedTo(li)
    const before = structuredClone(events)
    evolve(events)
    expect(events).toEqual(before)
  })
})

describe('a ticket’s version', () => {
  test('counts every event', () => {
    const { events, ticket } = aTicket().assignedTo(li).withStep().withStep()
    expect(ticket.version).toBe(events.length)
  })

  test.each([
    { what: 'a note', before: aTicket(), after: aTicket().does('addNote', zhou) },
    { what: 'taking', before: aTicket().assignedTo(li), after: aTicket().assignedTo(li).taken() },
    { what: 'a step', before: aTicket().assignedTo(li).arrived(), after: aTicket().assignedTo(li).withStep() },
    { what: 'a rating', before: aTicket().assignedTo(li).confirmed(), after: aTicket().assignedTo(li).rated('fair') }
  ])('moves on by $what, while an earlier decision still holds', ({ before, after }) => {
    expect(after.ticket.version).toBeGreaterThan(before.ticket.version)
    expect(after.ticket.decisiveVersion).toBe(before.ticket.decisiveVersion)
  })

  test.each([
    { what: 'another status', after: aTicket().does('addNote', zhou).acceptedBy(zhou) },
    { what: 'another technician', after: aTicket().assignedTo(li).does('transfer', li, { technicianId: zhang.id }) }
  ])('is decisive after $what', ({ after }) => {
    expect(after.ticket.decisiveVersion).toBe(after.ticket.version)
  })
})

describe('what stays and what falls away', () => {
  test('a ticket counts how often it went on after it was done or closed', () => {
    const again = aTicket().assignedTo(li).finished().does('notSolved', wang).confirmed().does('reopen', wang)
    expect(again.ticket).toMatchObject({ status: 'assigned', reopenCount: 2 })
  })

  test('nobody holds a ticket that went on after its technician had gone', () => {
    const again = aTicket().assignedTo(li).finished().does('notSolved', wang, {}, { technician: null })
    expect(technicianOf(again.ticket)).toBeNull()
  })

  test('everybody who worked on a ticket is remembered once', () => {
    const passedOn = aTicket()
      .assignedTo(li)
      .does('transfer', li, { technicianId: zhang.id })
      .does('transfer', zhang, { technicianId: li.id })
    expect(passedOn.ticket.handlerIds).toEqual([li.id, zhang.id])
  })

  test('a step belongs to the technician who held the ticket then, and a new one starts counting', () => {
    const passedOn = aTicket().assignedTo(li).withStep().does('transfer', li, { technicianId: zhang.id }).arrived()
    expect(passedOn.ticket).toMatchObject({ technicianId: zhang.id, stepCount: 0 })
  })

  test('nobody is expected while work waits', () => {
    const waiting = aTicket().assignedTo(li).departed({ etaAt: '2026-11-22T04:30:00.000Z' }).suspended()
    expect(waiting.ticket).toMatchObject({ status: 'suspended', etaAt: null })
  })

  test('a resident who registered by phone has no account, and the agent is her first handler', () => {
    const byPhone = aTicket({ channel: 'phone', residentId: null, by: { id: zhou.id, as: 'agent' } })
    expect(byPhone.ticket).toMatchObject({ residentId: null, firstHandlerId: zhou.id })
  })

  test('a resident is not the handler of her own report', () => {
    expect(aTicket().ticket.firstHandlerId).toBeNull()
  })
})
