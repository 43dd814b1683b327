import {
  type Action,
  actions,
  type ClockNamed,
  type Inputs,
  type Instant,
  type Kind,
  kinds,
  laterOf,
  nextDue,
  plusMinutes,
  ratingLevels,
  type Ticket
} from '@linying/domain'
import fc from 'fast-check'
import { aCall, otherTicketId, usualInputs } from '../tickets/usual-inputs.js'
import { type Name, names } from './cast.js'

/** Somebody tries something with a ticket of any kind, a photo that was promised arrives, or a visit turns out never to have been. */
export interface Act {
  readonly who: Name
  readonly action: Action | 'photo' | 'void'
  /** Minutes that pass before; null: until the moment that the next promise is due. */
  readonly pause: number | null
  /** And so many milliseconds, since a limit lies between two of them. */
  readonly late: number
  /** Decides whatever he has a choice in. */
  readonly choice: number
}

type Sensible = readonly (readonly [Name, Act['action']])[]

const everywhere: Sensible = [
  ['zhou', 'accept'],
  ['zhou', 'recordContact'],
  ['zhou', 'addNote'],
  ['wang', 'urge'],
  ['chen', 'confirm'],
  ['wang', 'confirm'],
  ['wang', 'notSolved'],
  ['wang', 'reopen'],
  ['wang', 'deny'],
  ['wang', 'rate'],
  ['wang', 'cancel'],
  ['zhou', 'reject'],
  ['sun', 'answerFollowUp'],
  ['gu', 'answerFollowUp'],
  ['gu', 'replyToRating'],
  ['clock', 'closeBySilence'],
  ['clock', 'resume'],
  ['gu', 'excuseClock'],
  ['sun', 'acknowledge'],
  ['gu', 'acknowledge']
]

const withTools: Sensible = [
  ['zhou', 'assign'],
  ['li', 'grab'],
  ['li', 'take'],
  ['li', 'setEta'],
  ['li', 'setEta'],
  ['li', 'depart'],
  ['li', 'arrive'],
  ['li', 'recordStep'],
  ['li', 'suspend'],
  ['li', 'noAccess'],
  ['li', 'resume'],
  ['li', 'finish'],
  ['li', 'return'],
  ['li', 'transfer'],
  ['zhang', 'take'],
  ['zhang', 'arrive'],
  ['chen', 'recordVisit'],
  ['gu', 'void']
]

const sensible: Record<Kind, Sensible> = {
  repair: withTools,
  complaint: [
    ['zhou', 'confirmDetails'],
    ['zhou', 'confirmDetails'],
    ['wang', 'denyDetails'],
    ['zhou', 'linkTicket'],
    ['zhou', 'giveFeedback'],
    ['chen', 'giveFeedback'],
    ['zhou', 'photo'],
    ['chen', 'photo'],
    ['gu', 'handOver'],
    ['zhou', 'openSubtask'],
    ['fang', 'answerSubtask'],
    ['zhou', 'suspend'],
    ['zhou', 'resume'],
    ['zhou', 'settle'],
    ['zhou', 'settle'],
    ['chen', 'recordVisit'],
    ['fang', 'recordVisit'],
    ['gu', 'void'],
    ['gu', 'void'],
    ['sun', 'signOff'],
    ['fang', 'signOff'],
    ['gu', 'signOff']
  ],
  consultation: [['zhou', 'answer']],
  convenience: [['zhou', 'fulfil']],
  emergency: withTools
}

const repaired: Sensible = [
  ['zhou', 'accept'],
  ['zhou', 'assign'],
  ['li', 'take'],
  ['li', 'setEta'],
  ['li', 'arrive'],
  ['li', 'finish'],
  ['chen', 'confirm']
]

const usualWays: Record<Kind, Sensible> = {
  repair: repaired,
  complaint: [
    ['zhou', 'confirmDetails'],
    ['zhou', 'giveFeedback'],
    ['zhou', 'photo'],
    ['zhou', 'openSubtask'],
    ['fang', 'answerSubtask'],
    ['zhou', 'settle'],
    ['chen', 'recordVisit']
  ],
  consultation: [
    ['zhou', 'answer'],
    ['chen', 'confirm']
  ],
  convenience: [
    ['zhou', 'fulfil'],
    ['chen', 'confirm']
  ],
  emergency: repaired
}

const asUsual = { pause: 3, late: 0, choice: 3 } as const

const pauses = [0, 0, 1, 5, 10, 15, 31, 61, 121, 24 * 60, 2 * 24 * 60, 7 * 24 * 60, null, null]

/** Who reads a complaint is told by other tests: no clock depends on it. */
const ofReading: readonly Action[] = ['restrict', 'namePerson', 'liftRestriction']
const blind = actions.filter(action => !ofReading.includes(action))

function anActOn(kind: Kind): fc.Arbitrary<Act> {
  const does = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...sensible[kind], ...everywhere) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...names), fc.constantFrom(...blind)) }
  )
  return fc
    .record({ does, pause: fc.constantFrom(...pauses), late: fc.constantFrom(0, 0, 1), choice: fc.nat(999) })
    .map(({ does: [who, action], ...rest }) => ({ who, action, ...rest }))
}

/** A kind of ticket and what people try with it: some of its usual way, and then whatever comes. */
export const actsOnAnyKind: fc.Arbitrary<{ readonly kind: Kind; readonly acts: readonly Act[] }> = fc
  .constantFrom(...kinds, 'complaint' as const, 'complaint' as const)
  .chain(kind => {
    const way = usualWays[kind].map(([who, action]) => ({ ...asUsual, who, action }))
    const acts = fc.array(anActOn(kind), { minLength: 5, maxLength: 35 })
    return fc.record({ far: fc.nat(way.length), acts }).map(({ far, acts }) => ({ kind, acts: [...way.slice(0, far), ...acts] }))
  })

/** When it is tried. */
export function momentOf({ pause, late }: Act, ticket: Ticket, before: Instant): Instant {
  const moment = pause === null ? laterOf(nextDue(ticket.clocks)?.dueAt ?? before, before) : plusMinutes(before, pause)
  return new Date(Date.parse(moment) + late).toISOString()
}

/** What he says with it, of all that the ticket leaves him a choice in. */
export function wordsOf({ action, choice }: Act & { readonly action: Action }, ticket: Ticket, now: Instant): Inputs[Action] {
  const usual = usualInputs(now)
  const chosen = <T>(...values: readonly T[]): T => values[choice % values.length] as T // there is at least one
  const later = plusMinutes(now, chosen(1, 30, 240, 3000))
  const clock = chosen<ClockNamed>(...ticket.clocks, { metric: 'accept', round: 9 })
  const varied: Partial<Inputs> = {
    setEta: { etaAt: later },
    depart: { etaAt: chosen(null, later) },
    suspend: { ...usual.suspend, until: later },
    noAccess: { ...usual.noAccess, until: later },
    confirm: { contact: chosen(null, aCall(now)) },
    notSolved: { ...usual.notSolved, contact: chosen(null, aCall(now)) },
    rate: { ...usual.rate, level: chosen(...ratingLevels), contact: chosen(null, aCall(now)) },
    recordContact: { ...usual.recordContact, reached: chosen(true, false) },
    giveFeedback: { ...usual.giveFeedback, ...chosen({}, { expectedPhotos: 0, shownTicketId: otherTicketId }), nextUpdateAt: later },
    handOver: { ...usual.handOver, department: chosen('order', 'greening', 'finance') },
    openSubtask: { ...usual.openSubtask, subtaskId: partId(chosen(ticket.version, 2)), dueAt: later },
    answerSubtask: { ...usual.answerSubtask, subtaskId: chosen(...ticket.subtasks.map(({ id }) => id), partId(0)) },
    settle: { ...usual.settle, ...chosen({ expectedPhotos: 0, noPhotoReason: 'too_dark' as const }, {}) },
    recordVisit: { ...usual.recordVisit, ...chosen(...visits), ...chosen({}, { promise: '修好门口的灯', promisedUntil: later }) },
    excuseClock: { ...usual.excuseClock, metric: clock.metric, round: clock.round },
    acknowledge: { ...usual.acknowledge, metric: clock.metric, round: clock.round, level: chosen(1, 2, 3) }
  }
  return varied[action] ?? usual[action]
}

function partId(number: number): string {
  return `01900000-0000-7000-8000-0000000d${String(number).padStart(4, '0')}`
}

const visits: readonly Pick<Inputs['recordVisit'], 'outcome' | 'text'>[] = [
  { outcome: 'solved', text: '' },
  { outcome: 'not_solved', text: '还是吵' },
  { outcome: 'unreachable', text: '' }
]
