import { type Action, type Instant, plusDays, plusMinutes } from '@linying/domain'
import type { Attempt } from './attempt.js'
import { isHousehold, type Remembered } from './remembered.js'

/** Decided on what somebody saw, so it fails where status or holder have changed since. */
const onSight: readonly Action[] = [
  'accept',
  'reject',
  'assign',
  'grab',
  'transfer',
  'confirm',
  'notSolved',
  'closeBySilence',
  'signOff',
  'reopen',
  'deny',
  'cancel',
  'replyToRating',
  'recordVisit'
]

/** Whether something speaks against an action that the status allows and that is somebody's to do. */
export function isInTheWay(remembered: Remembered, attempt: Attempt, now: Instant): boolean {
  if (isStale(remembered, attempt)) return true
  return obstacles[attempt.action]?.(remembered, attempt, now) ?? false
}

function isStale({ events, decidedWith }: Remembered, { who, action, behind }: Attempt): boolean {
  return who !== 'clock' && onSight.includes(action) && Math.max(1, events - behind) < decidedWith
}

type Obstacle = (remembered: Remembered, attempt: Attempt, now: Instant) => boolean

const wordWithoutCall: Obstacle = (remembered, { who, afterCall }) => !isHousehold(remembered, who) && !afterCall
const past: Obstacle = (_, { inThePast }) => inThePast

/** While a household that joined says that it is not solved: her own word once, and before it what others heard from her. */
function saysNothingNew(remembered: Remembered, { who }: Attempt): boolean {
  const { saysSolved, reporterLeft, kept } = remembered
  if (saysSolved !== false) return false
  return reporterLeft || kept === 'herself' || (kept !== undefined && !isHousehold(remembered, who))
}

/** Source: product.md, tickets; the numbers are those of the usual rules: 30 minutes, and 7 days each. */
const obstacles: Partial<Record<Action, Obstacle>> = {
  take: ({ taken }) => taken,
  lapse: ({ taken, givenAt }, _, now) => taken || now < plusMinutes(givenAt, 30),
  setEta: past,
  depart: ({ taken, departed, arrived }, { inThePast }) => inThePast || !taken || departed || arrived,
  arrive: ({ taken, arrived }) => !taken || arrived,
  start: ({ taken }) => !taken,
  suspend: past,
  noAccess: past,
  resume: ({ until }, { who }, now) => who === 'clock' && now < until,
  transfer: ({ holder }, { technician }) => holder === technician,
  cancel: (remembered, { who }) => {
    if (remembered.reporterLeft) return remembered.joined.length > 0
    return ['working', 'suspended'].includes(remembered.status) && (isHousehold(remembered, who) || !remembered.askedToCancel)
  },
  confirm: (remembered, attempt, now) => saysNothingNew(remembered, attempt) || wordWithoutCall(remembered, attempt, now),
  notSolved: wordWithoutCall,
  closeBySilence: ({ triedAt, saysSolved }, _, now) => saysSolved === false || triedAt === undefined || now < plusDays(triedAt, 7),
  signOff: ({ signed, saysSolved }, { who }) => saysSolved === false || signed.includes(who),
  reopen: ({ closedAt }, _, now) => now > plusDays(closedAt, 7),
  rate: (remembered, attempt, now) => {
    if (!isHousehold(remembered, attempt.who)) return remembered.rated !== 'not' || wordWithoutCall(remembered, attempt, now)
    return remembered.rated !== 'not' && now > plusDays(remembered.closedAt, 7)
  },
  replyToRating: ({ rated, replied }) => rated === 'not' || replied,
  // whoever leads 客服部 does not answer for a repair
  answerFollowUp: ({ followedUp }, { who }) => !followedUp || who === 'sun',
  deny: ({ status, closedByReport, rated, kept }) => (status === 'done' ? kept !== 'by report' : !closedByReport && rated !== 'by report'),
  splitOff: ({ joined, saysSolved }) => joined.length === 0 || saysSolved === true,
  join: ({ joined }) => joined.includes('qin'),
  speakForItself: ({ status, closedAt }, _, now) => status === 'closed' && now > plusDays(closedAt, 7)
}
