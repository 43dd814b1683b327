import { clocksAfter } from '../clock/clocks-after.js'
import { firstClocks } from '../clock/clocks-begun.js'
import { isHouseholdWord, isResidentWord } from '../people/actor.js'
import type { EventType, TicketEvent } from './events.js'
import { factsOf } from './facts-of.js'
import { openStatuses } from './status.js'
import type { ClosedTicket, DoneTicket, JoinedHousehold, KeptWay, Ticket, TicketIn } from './ticket.js'
import { present, presentReport } from './upcast.js'
import { notTriedYet, withoutVisit } from './without-visit.js'

const inHand = ['assigned', 'working', 'suspended'] as const
const untilDone = ['submitted', 'accepted', ...inHand] as const
const atTheDesk = ['accepted', 'suspended'] as const

type Folded = Pick<TicketEvent, 'id' | 'type' | 'ticketId' | 'actor' | 'recordedAt' | 'payload'>

/**
 * The one place where a ticket's state follows from its events; what is stored beside them is written from here and can be recomputed.
 * Throws: Error where the history is impossible, since then something is wrong with the record itself.
 */
export function evolve(history: readonly Folded[]): Ticket {
  const [first, ...rest] = history as readonly TicketEvent[] // a stored event is a TicketEvent without its words
  if (first?.type !== 'TicketReported') throw new Error('a history begins with TicketReported')
  return rest.map(present).reduce(next, reported({ ...first, payload: presentReport(first.payload) }))
}

/** The ticket after one more event. */
export function next(ticket: Ticket, event: TicketEvent): Ticket {
  const after = nextState(ticket, event)
  const version = ticket.version + 1
  const isDecisive = after.status !== ticket.status || holderOf(after) !== holderOf(ticket) || after.department !== ticket.department
  const decisiveVersion = isDecisive ? version : ticket.decisiveVersion
  // what has just been made is nobody else's yet, so it need not be copied again
  const own = after === ticket ? { ...ticket } : after
  return Object.assign(own, { version, decisiveVersion, clocks: clocksAfter(ticket, event, after.status) })
}

function reported(event: TicketEvent<'TicketReported'>): Ticket {
  const { kind, category, channel, organizationId, communityId, roomId, publicPlaceId, residentId, photosPublic, rules } = event.payload
  const { urgency, department, complaint, offerName, promised, calendar } = event.payload
  return {
    status: 'submitted',
    id: event.ticketId,
    kind,
    category,
    urgency,
    department,
    complaint,
    offerName,
    subtasks: [],
    detailsConfirmed: false,
    promised,
    calendar,
    clocks: firstClocks(event),
    channel,
    organizationId,
    communityId,
    roomId,
    publicPlaceId,
    residentId,
    photosPublic,
    rules,
    reportedAt: event.recordedAt,
    version: 1,
    decisiveVersion: 1,
    firstHandlerId: isResidentWord(event.actor.as) ? null : event.actor.id,
    handlerIds: [],
    joined: [],
    reporterLeftAt: null,
    linkedIds: [],
    reopenCount: 0,
    urgeCount: 0,
    cancelWished: false,
    codeVersion: 1,
    followUp: null
  }
}

/** What an event adds stands before what stays: an engine takes twenty times as long to add to an object that it has just copied. */
function nextState(ticket: Ticket, event: TicketEvent): Ticket {
  switch (event.type) {
    case 'TicketReported':
      throw new Error('a ticket is reported once')
    case 'TicketAccepted':
      return acceptedBy(expectIn(ticket, event.type, 'submitted'), event)
    case 'TicketRejected':
      return {
        status: 'rejected',
        rejectedFor: event.payload.reason,
        duplicateOf: event.payload.duplicateOf,
        ...factsOf(expectIn(ticket, event.type, 'submitted', 'accepted'))
      }
    case 'TicketAssigned':
      return givenTo(expectIn(ticket, event.type, 'submitted', 'accepted'), event.payload.technicianId, event, null)
    case 'TicketGrabbed':
      return givenTo(expectIn(ticket, event.type, 'submitted', 'accepted'), event.payload.technicianId, event, event.recordedAt)
    case 'TicketTransferred':
      return givenTo(expectIn(ticket, event.type, ...inHand), event.payload.technicianId, event, null)
    case 'TicketTaken': {
      const held = expectIn(ticket, event.type, 'assigned')
      return { ...held, takenAt: event.recordedAt }
    }
    case 'AssignmentLapsed':
      return { status: 'accepted', ...factsOf(expectIn(ticket, event.type, ...inHand)) }
    case 'TicketReturned':
      return { status: 'accepted', ...factsOf(expectIn(ticket, event.type, ...inHand)) }
    case 'EtaSet': {
      const held = expectIn(ticket, event.type, ...inHand)
      if (held.technicianId === null) throw new Error('nobody is expected where nobody is assigned')
      return { ...held, etaAt: event.payload.etaAt }
    }
    case 'TechnicianDeparted': {
      const working = atWork(ticket, event.type)
      return { ...working, departedAt: event.recordedAt, etaAt: event.payload.etaAt ?? working.etaAt }
    }
    case 'TechnicianArrived':
      return { ...atWork(ticket, event.type), arrivedAt: event.recordedAt }
    case 'WorkStarted':
      return { ...atWork(expectIn(ticket, event.type, 'assigned'), event.type), arrivedAt: event.recordedAt }
    case 'StepRecorded': {
      const working = expectIn(ticket, event.type, 'working')
      return { ...working, stepCount: working.stepCount + 1 }
    }
    case 'WorkSuspended':
      return restingFor(expectIn(ticket, event.type, 'working', 'accepted'), event)
    case 'AccessFailed':
      return {
        suspendedFor: 'no_access',
        suspendedUntil: event.payload.until,
        ...expectIn(ticket, event.type, 'working'),
        status: 'suspended',
        etaAt: null
      }
    case 'WorkResumed': {
      const suspended = expectIn(ticket, event.type, 'suspended')
      if (suspended.technicianId === null) return { status: 'accepted', ...factsOf(suspended) }
      const { suspendedFor: _, suspendedUntil: __, ...working } = suspended
      return { ...working, status: 'working', departedAt: null, arrivedAt: null }
    }
    case 'WorkFinished':
      return {
        status: 'done',
        technicianId: expectIn(ticket, event.type, 'working').technicianId,
        doneAt: event.recordedAt,
        result: event.payload.result,
        ...notTriedYet,
        signOffs: [],
        kept: null,
        ...factsOf(ticket)
      }
    case 'ComplaintSettled':
      return doneWithoutTools(expectIn(ticket, event.type, 'accepted'), event)
    case 'ConsultationAnswered':
    case 'RequestFulfilled':
      return doneWithoutTools(expectIn(ticket, event.type, 'submitted', 'accepted'), event)
    case 'VisitRecorded':
      return visited(expectIn(ticket, event.type, 'done', 'closed'), event)
    case 'VisitVoided':
      return withoutVisit(ticket, event.payload)
    case 'DetailsConfirmed': {
      const open = expectIn(ticket, event.type, 'submitted', ...atTheDesk, 'done')
      const met = open.status === 'submitted' ? acceptedBy(open, event) : open
      return { ...met, detailsConfirmed: true }
    }
    case 'DetailsDenied':
      return { ...expectIn(ticket, event.type, ...atTheDesk, 'done'), detailsConfirmed: false }
    case 'FeedbackGiven':
      return handledBy(expectIn(ticket, event.type, ...atTheDesk), event)
    case 'ComplaintHandedOver':
      return { ...expectIn(ticket, event.type, ...atTheDesk), department: event.payload.department }
    case 'FirstHandlerReplaced': {
      // whoever took it in does not speak on it as a resident afterwards
      const { from, personId: firstHandlerId } = event.payload
      return { ...ticket, firstHandlerId, handlerIds: [...new Set([...ticket.handlerIds, from])] }
    }
    case 'ComplaintRestricted':
      return { ...ticket, complaint: ticket.complaint && { ...ticket.complaint, restricted: true } }
    case 'PersonNamed': {
      const { personId: aboutPersonId } = event.payload
      return { ...ticket, complaint: ticket.complaint && { ...ticket.complaint, aboutPersonId, restricted: false } }
    }
    case 'RestrictionLifted':
      return { ...ticket, complaint: ticket.complaint && { ...ticket.complaint, aboutPersonId: null, restricted: false } }
    case 'SubtaskOpened': {
      const { subtaskId: id, department, ownerId, dueAt } = event.payload
      const open = expectIn(ticket, event.type, ...atTheDesk)
      return { ...open, subtasks: [...open.subtasks, { id, department, ownerId, dueAt, answeredAt: null }] }
    }
    case 'SubtaskAnswered': {
      const { subtaskId } = event.payload
      const asked = handledBy(expectIn(ticket, event.type, ...atTheDesk, 'done'), event)
      return { ...asked, subtasks: asked.subtasks.map(one => (one.id === subtaskId ? { ...one, answeredAt: event.recordedAt } : one)) }
    }
    case 'CalendarRevised':
      return { ...ticket, calendar: event.payload.calendar }
    case 'SolutionConfirmed': {
      const done = expectIn(ticket, event.type, 'done')
      const way = confirmedBy(event)
      return event.payload.keepsOpen ? { ...done, kept: { eventId: event.id, way } } : closed(done, event, way)
    }
    case 'ClosedOnEarlierWord': {
      const done = expectIn(ticket, event.type, 'done')
      if (done.kept === null) throw new Error('nothing was said earlier')
      return closed(done, { id: done.kept.eventId, recordedAt: event.recordedAt }, done.kept.way)
    }
    case 'ClosedBySilence':
      return closed(expectIn(ticket, event.type, 'done'), event, 'silence')
    case 'DisputeSignedOff': {
      const done = expectIn(ticket, event.type, 'done')
      const signed = { ...done, signOffs: [...done.signOffs, event.payload.as] }
      return event.payload.closes ? closed(signed, event, 'disputed') : signed
    }
    case 'SolutionDenied':
      return backToWork(expectIn(ticket, event.type, 'done'), event)
    case 'TicketReopened':
      return backToWork(expectIn(ticket, event.type, 'closed'), event)
    case 'ReportDenied': {
      const denied = expectIn(ticket, event.type, 'done', 'closed')
      if (denied.status === 'done') return { ...denied, ...notTriedYet, kept: null }
      const { closedAt: _, closedBy, closedWith, rating, ...done } = denied
      // she has just spoken, so earlier attempts to reach her say nothing about silence
      if (closedBy === 'reported') return { ...done, status: 'done', ...notTriedYet }
      return { closedAt: _, closedBy, closedWith, rating: rating?.reported ? null : rating, ...done }
    }
    case 'ServiceRated':
      return ratedBy(expectIn(ticket, event.type, 'closed'), event)
    case 'RatingReplied': {
      const rated = expectIn(ticket, event.type, 'closed')
      const isOfThis = rated.rating?.eventId === event.payload.ratingId
      return isOfThis ? { ...rated, rating: { ...rated.rating, repliedAt: event.recordedAt } } : rated
    }
    case 'FollowUpOpened':
      return {
        ...expectIn(ticket, event.type, 'accepted', 'assigned', 'closed'),
        followUp: { ...event.payload, openedAt: event.recordedAt, answeredAt: null }
      }
    case 'FollowUpAnswered': {
      const begun = expectIn(ticket, event.type, 'accepted', ...inHand, 'done', 'closed')
      return { ...begun, followUp: begun.followUp && { ...begun.followUp, answeredAt: event.recordedAt } }
    }
    case 'TicketCancelled':
      return { status: 'cancelled', ...factsOf(expectIn(ticket, event.type, ...untilDone)) }
    case 'CancelWished':
      return { ...expectIn(ticket, event.type, 'working', 'suspended'), cancelWished: true }
    case 'ContactRecorded':
      return ticket.status === 'done' ? tried(ticket, event) : ticket
    case 'ResidentUrged':
      return { ...expectIn(ticket, event.type, ...untilDone), urgeCount: ticket.urgeCount + 1 }
    case 'ReporterJoined':
      return { ...expectIn(ticket, event.type, ...openStatuses), joined: withJoined(ticket.joined, joinedBy(event)) }
    case 'JoinedSpoke': {
      const { joinId, solved } = event.payload
      const spoken = ticket.joined.map(one => (one.id === joinId ? { ...one, solved } : one))
      return { ...expectIn(ticket, event.type, 'done', 'closed'), joined: spoken }
    }
    case 'HouseholdLeft': {
      const { joinId } = event.payload
      if (joinId === null) return { ...ticket, reporterLeftAt: event.recordedAt, cancelWished: false }
      return { ...ticket, joined: ticket.joined.filter(({ id }) => id !== joinId) }
    }
    case 'HouseholdSplitOff': {
      const { joinId } = event.payload
      return { ...ticket, joined: ticket.joined.filter(({ id }) => id !== joinId) }
    }
    case 'TakenUpAgain': {
      // those who had joined it went on to the other one, and stay there
      const own = factsOf(expectIn(ticket, event.type, 'rejected'))
      return { status: 'accepted', ...own, joined: [], firstHandlerId: own.firstHandlerId ?? event.actor.id }
    }
    case 'TicketLinked':
      return { ...ticket, linkedIds: [...ticket.linkedIds, event.payload.ticketId] }
    case 'CodeRenewed':
      return { ...ticket, codeVersion: event.payload.version }
    case 'NoteAdded':
      return ticket.status === 'done' && isHouseholdWord(event.actor.as) ? { ...ticket, ...notTriedYet } : ticket
    case 'ClockExcused':
    case 'EscalationAcknowledged':
    case 'EventCorrected':
    case 'PhotoReceived':
      return ticket
    default:
      return event satisfies never
  }
}

/** Who had joined by name, and has a report of its own now, is still one household. */
function withJoined(joined: readonly JoinedHousehold[], one: JoinedHousehold): readonly JoinedHousehold[] {
  const isSame = ({ residentId, from }: JoinedHousehold) => from === null && residentId !== null && residentId === one.residentId
  const before = joined.find(isSame)
  return [...joined.filter(household => household !== before), { ...one, solved: before?.solved ?? one.solved }]
}

function joinedBy({ id, payload, recordedAt }: TicketEvent<'ReporterJoined'>): JoinedHousehold {
  return { id, residentId: payload.residentId, from: payload.from, at: recordedAt, solved: null }
}

function confirmedBy({ actor, payload }: TicketEvent<'SolutionConfirmed'>): KeptWay {
  if (payload.reported !== null) return 'reported'
  return actor.as === 'staff_household' ? 'confirmed_by_staff' : 'confirmed'
}

type Happening = Pick<TicketEvent, 'recordedAt' | 'actor'>

function acceptedBy(ticket: TicketIn<'submitted'>, { actor }: Happening): TicketIn<'accepted'> {
  return { status: 'accepted', ...factsOf(ticket), firstHandlerId: ticket.firstHandlerId ?? actor.id }
}

function restingFor(ticket: TicketIn<'working' | 'accepted'>, { payload }: TicketEvent<'WorkSuspended'>): TicketIn<'suspended'> {
  const rest = { suspendedFor: payload.reason, suspendedUntil: payload.until }
  if (ticket.status === 'working') return { ...rest, ...ticket, status: 'suspended', etaAt: null }
  return { ...rest, technicianId: null, ...ticket, status: 'suspended' }
}

/** Whoever told her how far it is, gave a part, answered or settled it is a handler: he cannot speak for the resident afterwards. */
function handledBy<T extends Ticket>(ticket: T, { actor }: Happening): T {
  return actor.id === null ? ticket : { ...ticket, handlerIds: [...new Set([...ticket.handlerIds, actor.id])] }
}

function doneWithoutTools(ticket: Ticket, event: Happening): DoneTicket {
  return {
    status: 'done',
    technicianId: null,
    doneAt: event.recordedAt,
    result: null,
    ...notTriedYet,
    signOffs: [],
    kept: null,
    ...factsOf(handledBy(ticket, event)),
    firstHandlerId: ticket.firstHandlerId ?? event.actor.id
  }
}

function visited(ticket: DoneTicket | ClosedTicket, event: TicketEvent<'VisitRecorded'>): Ticket {
  const { outcome, keepsOpen } = event.payload
  if (keepsOpen) return ticket.status === 'done' ? keptAtVisit(ticket, event) : ticket
  if (outcome === 'not_solved') return backToWork(ticket, event)
  if (outcome === 'solved') return ticket.status === 'closed' ? ticket : closed(ticket, event, 'visit')
  return tried(ticket, event)
}

/** What she said before stays: a visitor says nothing that she has not said. */
function keptAtVisit(done: DoneTicket, { id }: Pick<TicketEvent, 'id'>): DoneTicket {
  return done.kept === null && done.reporterLeftAt === null ? { ...done, kept: { eventId: id, way: 'visit' } } : done
}

function tried<T extends DoneTicket | ClosedTicket>(ticket: T, { id, recordedAt }: Pick<TicketEvent, 'id' | 'recordedAt'>): T {
  return {
    ...ticket,
    attempts: ticket.attempts + 1,
    firstAttemptAt: ticket.firstAttemptAt ?? recordedAt,
    tries: [...ticket.tries, { eventId: id, at: recordedAt }]
  }
}

function givenTo(ticket: Ticket, technicianId: string, event: Happening, takenAt: string | null): Ticket {
  return {
    status: 'assigned',
    technicianId,
    assignedAt: event.recordedAt,
    takenAt,
    etaAt: null,
    ...factsOf(ticket),
    firstHandlerId: ticket.firstHandlerId ?? event.actor.id,
    handlerIds: [...new Set([...ticket.handlerIds, technicianId])]
  }
}

function atWork(ticket: Ticket, type: EventType): TicketIn<'working'> {
  const held = expectIn(ticket, type, 'assigned', 'working')
  return held.status === 'working' ? held : { departedAt: null, arrivedAt: null, stepCount: 0, ...held, status: 'working' }
}

function closed(done: DoneTicket, event: Pick<TicketEvent, 'id' | 'recordedAt'>, closedBy: ClosedTicket['closedBy']): ClosedTicket {
  return { closedAt: event.recordedAt, closedBy, closedWith: event.id, rating: null, ...done, kept: null, status: 'closed' }
}

function ratedBy(ticket: ClosedTicket, { id, payload, recordedAt, actor }: TicketEvent<'ServiceRated'>): ClosedTicket {
  const { level, tags, reported } = payload
  return {
    ...ticket,
    rating: {
      eventId: id,
      level,
      tags,
      reported: reported !== null,
      byStaff: actor.as === 'staff_household',
      at: recordedAt,
      changed: ticket.rating !== null,
      repliedAt: null
    }
  }
}

function backToWork(ticket: DoneTicket | ClosedTicket, event: TicketEvent<'SolutionDenied' | 'TicketReopened' | 'VisitRecorded'>): Ticket {
  const joined = ticket.joined.map(one => ({ ...one, solved: null }))
  const again = { ...factsOf(ticket), joined, reopenCount: ticket.reopenCount + 1, cancelWished: false }
  if (event.payload.technicianGone || ticket.technicianId === null) return { status: 'accepted', ...again }
  return { status: 'assigned', technicianId: ticket.technicianId, assignedAt: event.recordedAt, takenAt: null, etaAt: null, ...again }
}

function expectIn<S extends Ticket['status']>(ticket: Ticket, type: EventType, ...expected: readonly S[]): TicketIn<S> {
  if (!(expected as readonly Ticket['status'][]).includes(ticket.status)) throw new Error(`${type} cannot follow while ${ticket.status}`)
  return ticket as TicketIn<S> // checked in the line above
}

function holderOf(ticket: Ticket): string | null {
  return 'technicianId' in ticket ? ticket.technicianId : null
}
