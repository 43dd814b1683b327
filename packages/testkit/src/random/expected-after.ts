import type { Action, Instant } from '@linying/domain'
import { arrows } from './arrows.js'
import { type Attempt, momentNamed } from './attempt.js'
import type { Name } from './cast.js'
import { isHisToDo } from './is-his-to-do.js'
import { isInTheWay } from './is-in-the-way.js'
import { isHousehold, type Remembered } from './remembered.js'

/** What is true after an attempt, if it is one that succeeds; undefined where it must be refused. */
export function expectedAfter(before: Remembered, attempt: Attempt, now: Instant): Remembered | undefined {
  const status = arrows[before.status][attempt.action]
  if (status === undefined || !isHisToDo(before, attempt.who, attempt.action) || isInTheWay(before, attempt, now)) return undefined
  const noticedThen = { ...before, status, ...noticed(before, attempt, now) }
  const opens = isFollowedUp(before, noticedThen, attempt)
  const decides = ofJoined.has(attempt.action) && noticedThen.status !== before.status
  const after = {
    ...noticedThen,
    events: before.events + 1 + (opens ? 1 : 0) + (decides ? 1 : 0),
    followedUp: noticedThen.followedUp || opens
  }
  const isDecisive = after.status !== before.status || after.holder !== before.holder
  return { ...after, decidedWith: isDecisive ? before.events + (decides ? 2 : 1) : before.decidedWith }
}

const ofJoined: ReadonlySet<Action> = new Set(['speakForItself', 'leave', 'splitOff'])

/** All that changes besides the status, and where a status depends on more than where it came from. */
function noticed(
  before: Remembered,
  { who, action, technician, inThePast, afterCall, outcome }: Attempt,
  now: Instant
): Partial<Remembered> {
  const byReport = afterCall && !isHousehold(before, who)
  switch (action) {
    case 'assign':
    case 'transfer':
      return given(technician, now)
    case 'grab':
      return { ...given(who, now), taken: true }
    case 'take':
      return { taken: true }
    case 'return':
    case 'lapse':
    case 'reject':
      return { holder: undefined }
    case 'cancel':
      return before.joined.length > 0 ? { status: before.status, reporterLeft: true, askedToCancel: false } : { holder: undefined }
    case 'depart':
      return { departed: true }
    case 'arrive':
    case 'start':
      return { arrived: true }
    case 'suspend':
    case 'noAccess':
      return { until: momentNamed(now, inThePast) }
    case 'resume':
      return { departed: false, arrived: false }
    case 'finish':
      return { signed: [], triedAt: undefined, kept: undefined }
    case 'recordContact':
      return before.status === 'done' ? { triedAt: before.triedAt ?? now } : {}
    case 'addNote':
      return isHousehold(before, who) ? { triedAt: undefined } : {}
    case 'confirm':
      if (before.saysSolved === false) return { status: 'done', kept: byReport ? 'by report' : 'herself' }
      return { ...closed(now), closedByReport: byReport }
    case 'closeBySilence':
      return closed(now)
    case 'signOff':
      return signed(before, who, now)
    case 'notSolved':
    case 'reopen':
      return backToWork(before, now)
    case 'rate':
      return { rated: byReport ? 'by report' : 'herself', replied: false }
    case 'replyToRating':
      return { replied: true }
    case 'answerFollowUp':
      return { followedUp: false }
    case 'recordVisit':
      return visited(before, outcome, now)
    case 'deny':
      if (before.status === 'done') return { triedAt: undefined, kept: undefined }
      return before.closedByReport ? { status: 'done', triedAt: undefined } : { rated: 'not' }
    case 'askToCancel':
      return { askedToCancel: true }
    case 'join':
      return { joined: [...before.joined, 'qin'], saysSolved: undefined }
    case 'leave':
    case 'splitOff':
      return { joined: [], saysSolved: undefined, ...closedOnKept(before, now) }
    case 'speakForItself':
      return spoken(before, outcome === 'solved', now)
    default:
      return {}
  }
}

/** Once the reporter has left, those who remain decide. */
function spoken(before: Remembered, solved: boolean, now: Instant): Partial<Remembered> {
  if (before.status === 'closed') return { status: 'closed', saysSolved: solved }
  if (!before.reporterLeft) return { status: 'done', saysSolved: solved, ...(solved ? closedOnKept(before, now) : {}) }
  return solved ? { status: 'closed', ...closed(now), saysSolved: true } : { status: 'assigned', ...backToWork(before, now) }
}

/** Nobody says any more that it is not solved. */
function closedOnKept(before: Remembered, now: Instant): Partial<Remembered> {
  if (before.status !== 'done' || before.kept === undefined) return {}
  return { status: 'closed', ...closed(now), closedByReport: before.kept === 'by report' }
}

function closed(now: Instant) {
  return { kept: undefined, closedAt: now, closedByReport: false, rated: 'not', replied: false } as const
}

function backToWork(before: Remembered, now: Instant): Partial<Remembered> {
  return { ...given(before.holder, now), reopened: before.reopened + 1, askedToCancel: false, saysSolved: undefined, kept: undefined }
}

function visited(before: Remembered, outcome: Attempt['outcome'], now: Instant): Partial<Remembered> {
  if (outcome === 'not_solved') return { status: 'assigned', ...backToWork(before, now) }
  if (before.status === 'closed') return {}
  if (outcome === 'solved' && before.saysSolved === false)
    return { status: 'done', kept: before.kept ?? (before.reporterLeft ? undefined : 'at a visit') }
  return outcome === 'solved' ? closed(now) : { status: 'done', triedAt: before.triedAt ?? now }
}

/** She is dissatisfied, or it is the second time that it was not solved. Source: SP-7 */
function isFollowedUp(before: Remembered, after: Remembered, { action, level }: Attempt): boolean {
  if (before.followedUp) return false
  return (action === 'rate' && level === 'dissatisfied') || (after.reopened > before.reopened && after.reopened >= 2)
}

function given(holder: Name | undefined, now: Instant): Partial<Remembered> {
  return { holder, givenAt: now, taken: false, departed: false, arrived: false }
}

function signed(before: Remembered, who: Name, now: Instant): Partial<Remembered> {
  const all = [...before.signed, who]
  return all.length < 3 ? { signed: all } : { signed: all, status: 'closed', ...closed(now) }
}
