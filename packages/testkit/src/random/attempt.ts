import {
  type Action,
  actions,
  type Inputs,
  type Instant,
  plusMinutes,
  type RatingLevel,
  ratingLevels,
  type VisitOutcome,
  visitOutcomes
} from '@linying/domain'
import fc from 'fast-check'
import { aCall, otherTicketId, usualInputs } from '../tickets/usual-inputs.js'
import { cast, type Name, names, technicians } from './cast.js'

/** Somebody tries something, whether it is his to do or not. */
export interface Attempt {
  readonly who: Name
  readonly action: Action
  /** Whom he names, where he has to name a technician. */
  readonly technician: (typeof technicians)[number]
  /** Reports the resident's word after a call. */
  readonly afterCall: boolean
  /** Names a day or hour that has passed. */
  readonly inThePast: boolean
  /** How he finds the service. */
  readonly level: RatingLevel
  /** What he hears on a return visit. */
  readonly outcome: VisitOutcome
  /** How many events the picture on his screen is old. */
  readonly behind: number
  /** Minutes that pass before he does it. */
  readonly pause: number
  /** Minutes by which his phone's clock, or a bad line, is off. */
  readonly late: number
}

/** What needs another ticket, or a clock that has run out, has random histories of its own. */
const leftOut: readonly Action[] = ['linkTicket', 'excuseClock', 'acknowledge', 'reviseCalendar']
const tried = actions.filter(action => !leftOut.includes(action))

/** What a person would sensibly try; most attempts, since blind ones seldom leave the first statuses. */
const sensible: readonly (readonly [Name, Action])[] = [
  ['zhou', 'accept'],
  ['zhou', 'assign'],
  ['li', 'grab'],
  ['li', 'take'],
  ['zhang', 'take'],
  ['li', 'depart'],
  ['zhang', 'depart'],
  ['li', 'arrive'],
  ['li', 'start'],
  ['li', 'recordStep'],
  ['li', 'setEta'],
  ['li', 'suspend'],
  ['li', 'noAccess'],
  ['clock', 'resume'],
  ['clock', 'lapse'],
  ['li', 'finish'],
  ['zhang', 'finish'],
  ['chen', 'recordContact'],
  ['wang', 'confirm'],
  ['chen', 'confirm'],
  ['chen', 'closeBySilence'],
  ['clock', 'closeBySilence'],
  ['wang', 'notSolved'],
  ['wang', 'rate'],
  ['chen', 'rate'],
  ['gu', 'replyToRating'],
  ['fang', 'answerFollowUp'],
  ['gu', 'answerFollowUp'],
  ['chen', 'recordVisit'],
  ['wang', 'deny'],
  ['zhou', 'join'],
  ['chen', 'join'],
  ['qin', 'speakForItself'],
  ['qin', 'speakForItself'],
  ['qin', 'speakForItself'],
  ['qin', 'leave'],
  ['chen', 'splitOff'],
  ['wang', 'cancel'],
  ['wang', 'reopen'],
  ['wang', 'askToCancel'],
  ['sun', 'signOff'],
  ['fang', 'signOff'],
  ['gu', 'signOff']
]

const pauses = [0, 0, 1, 5, 31, 90, 60 * 24, 60 * 24 * 7, 60 * 24 * 7 + 1]

export const anAttempt: fc.Arbitrary<Attempt> = fc
  .record({
    does: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...sensible) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...names), fc.constantFrom(...tried)) }
    ),
    technician: fc.constantFrom(...technicians),
    afterCall: fc.boolean(),
    inThePast: fc.nat(5).map(one => one === 0),
    level: fc.constantFrom(...ratingLevels),
    outcome: fc.constantFrom(...visitOutcomes),
    behind: fc.constantFrom(0, 0, 0, 1, 3),
    pause: fc.constantFrom(...pauses),
    late: fc.integer({ min: -10, max: 60 * 24 * 5 })
  })
  .map(({ does: [who, action], ...rest }) => ({ who, action, ...rest }))

/** What he says with it; all that is not about to be tried out is as usual. */
export function saidIn({ action, technician, afterCall, inThePast, level, outcome }: Attempt, now: Instant): Inputs[Action] {
  const moment = momentNamed(now, inThePast)
  const usual = usualInputs(now)[action]
  return {
    ...usual,
    ...('technicianId' in usual ? { technicianId: cast[technician].id } : {}),
    ...('contact' in usual ? { contact: afterCall ? aCall(now) : null } : {}),
    ...('etaAt' in usual ? { etaAt: moment } : {}),
    ...(action === 'rate' ? { level } : {}),
    ...('outcome' in usual ? { outcome, text: '还在漏' } : {}),
    ...(action === 'join' ? { from: otherTicketId } : {}),
    ...(action === 'speakForItself' ? { solved: outcome === 'solved', text: '我家还在漏' } : {}),
    ...('until' in usual ? { until: moment } : {})
  }
}

/** The day or hour that he names. */
export function momentNamed(now: Instant, inThePast: boolean): Instant {
  return plusMinutes(now, inThePast ? -1 : 45)
}
