import type { Instant } from '@linying/domain'
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
  const after = { ...before, status, events: before.events + 1, ...noticed(before, attempt, now) }
  const isDecisive = after.status !== before.status || after.holder !== before.holder
  return { ...after, decidedWith: isDecisive ? after.events : before.decidedWith }
}

/** All that changes besides the status, and where a status depends on more than where it came from. */
function noticed(before: Remembered, { who, action, technician, inThePast, afterCall }: Attempt, now: Instant): Partial<Remembered> {
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
    case 'cancel':
    case 'reject':
      return { holder: undefined }
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
      return { signed: [], triedAt: undefined }
    case 'recordContact':
      return before.status === 'done' ? { triedAt: before.triedAt ?? now } : {}
    case 'addNote':
      return isHousehold(before, who) ? { triedAt: undefined } : {}
    case 'confirm':
      return { closedAt: now, closedByReport: byReport, rated: 'not' }
    case 'closeBySilence':
      return { closedAt: now, closedByReport: false, rated: 'not' }
    case 'signOff':
      return signed(before, who, now)
    case 'notSolved':
    case 'reopen':
      return { ...given(before.holder, now), reopened: before.reopened + 1, askedToCancel: false }
    case 'rate':
      return { rated: byReport ? 'by report' : 'herself' }
    case 'deny':
      return before.closedByReport ? { status: 'done', triedAt: undefined } : { rated: 'not' }
    case 'askToCancel':
      return { askedToCancel: true }
    case 'join':
      return { joined: [...before.joined, 'qin'] }
    default:
      return {}
  }
}

function given(holder: Name | undefined, now: Instant): Partial<Remembered> {
  return { holder, givenAt: now, taken: false, departed: false, arrived: false }
}

function signed(before: Remembered, who: Name, now: Instant): Partial<Remembered> {
  const all = [...before.signed, who]
  return all.length < 3 ? { signed: all } : { signed: all, status: 'closed', closedAt: now, closedByReport: false, rated: 'not' }
}
