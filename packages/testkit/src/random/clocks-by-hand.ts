import {
  type CalendarTerms,
  type Channel,
  dueAfter,
  type EventType,
  type Instant,
  isHouseholdWord,
  isResidentWord,
  type Metric,
  metrics,
  type Promised,
  plusMinutes,
  type Status,
  type TicketEvent,
  workingMsBetween
} from '@linying/domain'

/** An event and the status that it left. */
export interface Moment {
  readonly event: TicketEvent
  readonly status: Status
}

/** What somebody would write down who has the plan, the timeline and a ruler: the reference for clocks in random histories. */
export interface ClockByHand {
  readonly metric: Metric
  readonly round: number
  readonly startAt: Instant
  readonly dueAt: Instant
  readonly ended: 'met' | 'void' | null
  readonly endedAt: Instant | null
  readonly isPaused: boolean
}

/** Looks for each promise's end in the timeline, instead of carrying clocks along it. */
export function clocksByHand(moments: readonly Moment[]): readonly ClockByHand[] {
  const [first] = moments
  if (first?.event.type !== 'TicketReported') return []
  const { promised, calendar } = first.event.payload
  const { kind, rules } = first.event.payload
  const onlyUnrated = kind !== 'complaint' && rules.returnVisitFor === 'unrated'
  return metrics.flatMap(metric => {
    const policy = promised.find(one => one.metric === metric)
    if (policy === undefined) return []
    const same = { policy, calendar, onlyUnrated }
    return beginningsOf(same, moments).map((beginning, index) => drawn({ ...same, moments, beginning }, index + 1))
  })
}

interface Beginning {
  readonly index: number
  readonly promisedAt: Instant | null
  readonly about: string | null
}

interface Line {
  readonly moments: readonly Moment[]
  readonly policy: Promised
  readonly calendar: CalendarTerms | null
  readonly beginning: Beginning
  /** She is visited only as long as she has not said how it was. */
  readonly onlyUnrated: boolean
}

interface End {
  readonly index: number
  readonly ended: 'met' | 'void'
}

function drawn(line: Line, round: number): ClockByHand {
  const { moments, policy, beginning } = line
  const end = endOf(line, beginning.index)
  return {
    metric: policy.metric,
    round,
    startAt: timeOf(moments, beginning.index),
    ...dueWithPauses(line, end?.index ?? null),
    ended: end?.ended ?? null,
    endedAt: end === undefined ? null : timeOf(moments, end.index)
  }
}

const fromTheReport: readonly Metric[] = [
  'first_response',
  'accept',
  'arrive',
  'complete',
  'confirm_details',
  'feedback',
  'close',
  'answer'
]
const inWriting: readonly Channel[] = ['mini_program', 'wechat_group', 'hotline_12345', 'staff']

type SameLine = Omit<Line, 'moments' | 'beginning'>

function beginningsOf(line: SameLine, moments: readonly Moment[]): readonly Beginning[] {
  const begun: Beginning[] = []
  for (const [index, { event }] of moments.entries()) {
    if (event.type !== 'VisitVoided') begun.push(...begunAt(line, moments, index))
    else if (beginsAnew(line, moments.slice(0, index + 1), begun)) begun.push({ index, promisedAt: null, about: null })
  }
  return begun
}

/** There was no visit: what only it had closed is to be closed, and she is to be visited where only that one had been owed and paid. */
function beginsAnew(line: SameLine, moments: readonly Moment[], begun: readonly Beginning[]): boolean {
  const { metric } = line.policy
  const now = moments.length - 1
  const [was, is] = [statusBefore(moments, now), at(moments, now).status]
  const isOpenAgain = was === 'closed' && is === 'done'
  if (metric === 'close') return isOpenAgain
  if (metric !== 'return_visit' || (is !== 'done' && is !== 'closed') || begun.length === 0) return false
  const ends = begun.map(beginning => endOf({ ...line, moments, beginning }, beginning.index))
  return !ends.includes(undefined) && (isOpenAgain || ends.some(end => end?.index === now))
}

function begunAt({ policy: { metric, minutes } }: SameLine, moments: readonly Moment[], index: number): readonly Beginning[] {
  const { event } = at(moments, index)
  const begins = (promisedAt: Instant | null = null, about: string | null = null) => [{ index, promisedAt, about }]
  if (event.type === 'TicketReported') {
    const isSaid = isByStaff(event) && !inWriting.includes(event.payload.channel)
    const isFirst = fromTheReport.includes(metric) && minutes !== null && !(metric === 'first_response' && isSaid)
    return isFirst ? begins() : []
  }
  if (metric === 'arrive') return etaOf(event) === null || (minutes !== null && !hasBeenThere(moments, index)) ? [] : begins(etaOf(event))
  if (metric === 'feedback' && event.type === 'FeedbackGiven') return begins(event.payload.nextUpdateAt)
  if (metric === 'feedback' && isNotSolved(event)) return begins()
  if (metric === 'confirm_details' && event.type === 'DetailsDenied') return begins()
  if (metric === 'return_visit' && (event.type === 'WorkFinished' || event.type === 'ComplaintSettled')) return begins()
  if (metric === 'follow_up' && event.type === 'FollowUpOpened') return begins()
  if (metric === 'promise' && event.type === 'VisitRecorded') return begins(event.payload.promisedUntil ?? null).filter(isNamed)
  if (metric === 'subtask' && event.type === 'SubtaskOpened') return begins(event.payload.dueAt, event.payload.subtaskId)
  return []
}

function hasBeenThere(moments: readonly Moment[], before: number): boolean {
  return moments.slice(0, before).some(({ event }) => isByStaff(event) && (keepers.arrive ?? []).includes(event.type))
}

/** The first thing after `from` that keeps the promise or makes it pointless; what is taken back later is as if it had not been. */
function endOf(line: Line, from: number): End | undefined {
  const { moments, policy } = line
  const kept = moments.findIndex((_, index) => index > from && keeps(line, index))
  const pointless = moments.findIndex((_, index) => index > from && makesPointless(line, index))
  if (kept === -1 || (pointless !== -1 && pointless < kept)) return pointless === -1 ? undefined : { index: pointless, ended: 'void' }
  const takenBack = moments.findIndex((_, index) => index > kept && takesBack(policy.metric, moments, index, kept))
  if (takenBack === -1) return { index: kept, ended: 'met' }
  const isAnotherRound = policy.metric === 'confirm_details' || (isVoid(moments, takenBack) && policy.metric !== 'promise')
  return isAnotherRound ? { index: takenBack, ended: 'void' } : endOf(line, takenBack)
}

const keepers: Partial<Record<Metric, readonly EventType[]>> = {
  accept: ['TicketAccepted', 'TicketAssigned', 'TicketGrabbed', 'DetailsConfirmed', 'ConsultationAnswered', 'RequestFulfilled'],
  arrive: ['TechnicianArrived', 'WorkStarted', 'AccessFailed', 'StepRecorded', 'WorkFinished'],
  complete: ['WorkFinished', 'ComplaintSettled', 'ConsultationAnswered', 'RequestFulfilled'],
  confirm_details: ['DetailsConfirmed'],
  answer: ['ConsultationAnswered'],
  follow_up: ['FollowUpAnswered']
}
const towardsHer: readonly EventType[] = [
  'TicketAccepted',
  'TicketRejected',
  'TicketAssigned',
  'TicketGrabbed',
  'DetailsConfirmed',
  'ConsultationAnswered',
  'RequestFulfilled'
]

function keeps({ moments, policy, beginning }: Line, index: number): boolean {
  const { event, status } = at(moments, index)
  switch (policy.metric) {
    case 'first_response':
      return isByStaff(event) && (towardsHer.includes(event.type) || (event.type === 'ContactRecorded' && event.payload.reached))
    case 'close':
      return status === 'closed' && statusBefore(moments, index) !== 'closed'
    case 'feedback':
      return isFeedback(event) ? event.payload.expectedPhotos === 0 : isPhotoOf(moments, beginning.index, event)
    case 'return_visit':
      return event.type === 'VisitRecorded' && (event.payload.outcome !== 'unreachable' || wasLastOfAttempts(moments, index))
    case 'promise':
      return isTalk(event)
    case 'subtask':
      return event.type === 'SubtaskAnswered' && event.payload.subtaskId === beginning.about
    default:
      return isByStaff(event) && (keepers[policy.metric] ?? []).includes(event.type)
  }
}

/** So many have tried since she was last heard of, this time included; whoever has not been there has not tried. */
function wasLastOfAttempts(moments: readonly Moment[], index: number): boolean {
  const [first] = moments
  const enough = first?.event.type === 'TicketReported' ? first.event.payload.rules.unreachableAfterAttempts : 0
  const none = new Set(moments.map(({ event }) => (event.type === 'VisitVoided' ? event.payload.visitId : '')))
  if (none.has(at(moments, index).event.id)) return false
  const heard = moments.findLastIndex((_, nth) => nth <= index && isHeardOf(moments, nth))
  const attempts = moments.slice(heard + 1, index + 1).filter(({ event, status }) => isAttempt(event, status) && !none.has(event.id))
  return attempts.length >= enough
}

function isAttempt(event: TicketEvent, status: Status): boolean {
  if (event.type === 'VisitRecorded') return event.payload.outcome === 'unreachable'
  return event.type === 'ContactRecorded' && status === 'done'
}

/** The work was just done, or she has said something since. */
function isHeardOf(moments: readonly Moment[], index: number): boolean {
  const { event, status } = at(moments, index)
  const before = statusBefore(moments, index)
  if (status === 'done' && before !== 'done') return true
  if (status !== 'done') return false
  if (event.type === 'NoteAdded') return isHouseholdWord(event.actor.as)
  return event.type === 'ReportDenied' || (event.type === 'VisitVoided' && event.payload.outcome !== 'not_solved')
}

const withoutHer: readonly EventType[] = ['ClosedBySilence', 'DisputeSignedOff']

/** Somebody spoke with her, or showed her. */
function isTalk(event: TicketEvent): boolean {
  if (event.type === 'ContactRecorded') return isByStaff(event) && event.payload.reached
  if (event.type === 'VisitRecorded') return event.payload.outcome !== 'unreachable'
  return event.type === 'FeedbackGiven'
}

function isNamed({ promisedAt }: Beginning): boolean {
  return promisedAt !== null
}

function makesPointless({ moments, policy: { metric }, beginning, onlyUnrated }: Line, index: number): boolean {
  const { event, status } = at(moments, index)
  if (status === 'cancelled' || status === 'rejected') return true
  if (metric === 'return_visit') {
    const isOver = isNotSolved(event) || (status === 'closed' && withoutHer.includes(event.type))
    return isOver || (onlyUnrated && isHerRating(event))
  }
  if (metric === 'promise') return isVoid(moments, index, beginning.index)
  if (metric === 'follow_up') return isOfNoVisit(moments, index, beginning.index)
  if (status === 'closed') return metric !== 'close'
  if (metric === 'feedback') return status === 'done' && statusBefore(moments, index) !== 'done' && !isFeedback(event)
  const isPutOff = event.type === 'WorkSuspended' || etaOf(event) !== null
  return metric === 'arrive' && beginning.promisedAt !== null && isPutOff && event.recordedAt <= beginning.promisedAt
}

/** Whether a manager finds here that there was no such visit: any, or the one that stands there. */
function isVoid(moments: readonly Moment[], index: number, visit?: number): boolean {
  const { event } = at(moments, index)
  return event.type === 'VisitVoided' && (visit === undefined || event.payload.visitId === moments[visit]?.event.id)
}

/** It was opened by a visit that was none, and by her own word since there would be no other: she was not asked, and has not said so. */
function isOfNoVisit(moments: readonly Moment[], index: number, opened: number): boolean {
  if (!isVoid(moments, index, opened - 1)) return false
  const [first] = moments
  const enough = first?.event.type === 'TicketReported' ? first.event.payload.rules.followUpAfterNotSolved : 0
  const sofar = moments.slice(0, index + 1).map(({ event }) => event)
  const none = new Set(sofar.map(event => (event.type === 'VisitVoided' ? event.payload.visitId : '')))
  const notSolved = sofar.filter(event => isNotSolved(event) && !none.has(event.id))
  const since = moments.slice(opened + 1, index).map(({ event }) => event)
  if (since.some(event => event.type === 'ServiceRated' && event.payload.level === 'dissatisfied')) return false
  return !(since.some(isNotSolved) && notSolved.length >= enough)
}

function takesBack(metric: Metric, moments: readonly Moment[], index: number, kept: number): boolean {
  const { event, status } = at(moments, index)
  // one that found nobody was never counted, if it never was
  if (metric === 'return_visit') return isVoid(moments, index, kept) && !isInVain(at(moments, kept).event)
  if (metric === 'promise') return isVoid(moments, index, kept)
  if (metric === 'confirm_details') return event.type === 'DetailsDenied'
  if (metric === 'close') return statusBefore(moments, index) === 'closed' && status !== 'closed'
  return (metric === 'complete' || metric === 'answer') && isNotSolved(event)
}

/** What stood still adds to the due time, as long as it was not late when it began to stand. */
function dueWithPauses({ moments, policy, calendar, beginning }: Line, end: number | null): Pick<ClockByHand, 'dueAt' | 'isPaused'> {
  const startAt = timeOf(moments, beginning.index)
  if (beginning.promisedAt !== null) return { dueAt: beginning.promisedAt, isPaused: false }
  const isReckoned = policy.runs === 'duty_hours' && calendar !== null
  const dueAfterAll = (pausedMs: number) => {
    const minutes = (policy.minutes ?? 0) + pausedMs / 60_000
    return isReckoned ? dueAfter(calendar, startAt, minutes).dueAt : plusMinutes(startAt, minutes)
  }
  let pausedMs = 0
  for (const { from, to } of policy.pausable ? rests(moments) : []) {
    if ((end !== null && end <= from) || (to !== null && to <= beginning.index)) continue
    const stoodAt = timeOf(moments, Math.max(from, beginning.index))
    if (stoodAt > dueAfterAll(pausedMs)) continue
    const goesOn = to === null ? end : Math.min(to, end ?? to)
    if (goesOn === null) return { dueAt: dueAfterAll(pausedMs), isPaused: true }
    const until = timeOf(moments, goesOn)
    pausedMs += isReckoned ? workingMsBetween(calendar, stoodAt, until) : Date.parse(until) - Date.parse(stoodAt)
  }
  return { dueAt: dueAfterAll(pausedMs), isPaused: false }
}

/** From which event to which it was suspended. */
function rests(moments: readonly Moment[]): readonly { readonly from: number; readonly to: number | null }[] {
  return moments.flatMap(({ status }, from) => {
    if (status !== 'suspended' || statusBefore(moments, from) === 'suspended') return []
    const to = moments.findIndex((moment, index) => index > from && moment.status !== 'suspended')
    return [{ from, to: to === -1 ? null : to }]
  })
}

function isInVain(event: TicketEvent): boolean {
  return event.type === 'VisitRecorded' && event.payload.outcome === 'unreachable'
}

function isByStaff({ actor }: TicketEvent): boolean {
  return actor.as !== 'system' && !isResidentWord(actor.as)
}

function isFeedback(event: TicketEvent): event is TicketEvent<'FeedbackGiven' | 'ComplaintSettled'> {
  return event.type === 'FeedbackGiven' || event.type === 'ComplaintSettled'
}

function isPhotoOf(moments: readonly Moment[], after: number, event: TicketEvent): boolean {
  if (event.type !== 'PhotoReceived') return false
  return moments.some((moment, index) => index > after && isFeedback(moment.event) && moment.event.id === event.payload.forEvent)
}

function isNotSolved(event: TicketEvent): boolean {
  if (event.type === 'VisitRecorded') return event.payload.outcome === 'not_solved'
  return event.type === 'SolutionDenied' || event.type === 'TicketReopened'
}

function isHerRating(event: TicketEvent): boolean {
  return event.type === 'ServiceRated' && event.payload.reported === null
}

function etaOf(event: TicketEvent): Instant | null {
  return event.type === 'EtaSet' || event.type === 'TechnicianDeparted' ? event.payload.etaAt : null
}

function statusBefore(moments: readonly Moment[], index: number): Status | undefined {
  return moments[index - 1]?.status
}

function timeOf(moments: readonly Moment[], index: number): Instant {
  return at(moments, index).event.recordedAt
}

function at(moments: readonly Moment[], index: number): Moment {
  const moment = moments[index]
  if (moment === undefined) throw new Error('no such moment')
  return moment
}
