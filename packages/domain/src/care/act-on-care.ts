import { type Instant, plusMinutes } from '../instant.js'
import { type Actor, type Capacity, isOfHousehold } from '../people/actor.js'
import type { Refusal } from '../refusal.js'
import { capacityOf } from '../visit/hold-visit.js'
import { defaultVisitRules } from '../visit/visit-rules.js'
import type { Care } from './care.js'
import { type CareActionRow, careActionTable } from './care-action-table.js'
import { whyNotCare } from './care-actions-open-to.js'
import type { CareCommand, ReportedWord } from './care-commands.js'
import { type CareEvent, type CareEventType, careAudienceTable } from './care-events.js'
import { writeReasons } from './care-reason.js'
import { dueOnceBegun } from './care-schedule.js'

export type CareDecision = { readonly event: CareEvent } | { readonly refusal: Refusal }

/** What the rules need to know beyond record and command; handed in, never looked up. */
export interface CareCircumstances {
  readonly now: Instant
  readonly utcOffsetMinutes: number
  /** When somebody was with her last; null where nobody was. */
  readonly lastVisitAt: Instant | null
  /** Whether the carer that the command names works here and goes to see people; null where it names none. */
  readonly carerActive: boolean | null
  /** The version that was on screen. */
  readonly decidedAt: number | undefined
}

/** Whom it is about, as far as no record says so yet. */
export interface CareSubject {
  readonly careId: string
  readonly organizationId: string
  readonly communityId: string
  readonly residentId: string
  readonly roomId: string
}

/**
 * What follows from a command about somebody's care. `care` undefined: she was never asked before.
 * Refuses: 'care.stale', 'care.reason-missing', 'care.carer-unknown', 'contact.missing', 'visit.in-future', 'reason.text-missing' and what
 * `whyNotCare` gives
 */
export function actOnCare(
  care: Care | undefined,
  command: CareCommand,
  subject: CareSubject,
  circumstances: CareCircumstances
): CareDecision {
  const { action, by } = command
  const row: CareActionRow = careActionTable[action]
  const refusal = whyNotCare(care, action, by) ?? faultIn(command, circumstances)
  if (refusal) return { refusal }
  const { decidedAt } = circumstances
  if (row.decidedOn === 'version' && care && decidedAt !== undefined && decidedAt < care.version) return { refusal: { code: 'care.stale' } }
  return eventOf(care, command, subject, circumstances)
}

function faultIn(command: CareCommand, { now, carerActive }: CareCircumstances): Refusal | undefined {
  switch (command.action) {
    case 'agree':
      return faultInWord(command.by, command.contact, now) ?? faultInReasons(command.reasons)
    case 'withdraw':
      return faultInWord(command.by, command.contact, now)
    case 'plan':
      return carerActive === false ? { code: 'care.carer-unknown', pointer: '/carerId' } : undefined
    case 'pause':
    case 'end':
      return command.text.trim() ? undefined : { code: 'reason.text-missing', pointer: '/text' }
    case 'describe':
      return faultInReasons(command.reasons)
    case 'resume':
      return undefined
    default:
      return command satisfies never
  }
}

/** Staff say from whom they have it; she herself does not have to. */
function faultInWord(by: Actor, contact: ReportedWord | null, now: Instant): Refusal | undefined {
  if (isOfHousehold(by)) return undefined
  if (contact === null || !contact.whom.trim()) return { code: 'contact.missing', pointer: '/contact' }
  const latest = plusMinutes(now, defaultVisitRules.deviceAheadMinutes)
  return contact.at > latest ? { code: 'visit.in-future', pointer: '/contact/at' } : undefined
}

function faultInReasons(reasons: readonly unknown[]): Refusal | undefined {
  return reasons.length === 0 ? { code: 'care.reason-missing', pointer: '/reasons' } : undefined
}

function eventOf(care: Care | undefined, command: CareCommand, subject: CareSubject, circumstances: CareCircumstances): CareDecision {
  const { now, lastVisitAt, utcOffsetMinutes } = circumstances
  const event = happened(subject.careId, command, now)
  switch (command.action) {
    case 'agree': {
      const { organizationId, communityId, residentId, roomId } = subject
      const { reasons, note, contact } = command
      const payload = { organizationId, communityId, residentId, roomId, contact: heardIn(command.by, contact) }
      return event('CareAgreed', payload, { reasons: writeReasons(reasons), note, whom: whomIn(command.by, contact) })
    }
    case 'withdraw':
      return event('CareWithdrawn', { contact: heardIn(command.by, command.contact) }, { whom: whomIn(command.by, command.contact) })
    case 'plan': {
      const { frequency, carerId } = command
      return event(
        'CarePlanned',
        { frequency, carerId, dueAt: dueOnceBegun.CarePlanned(lastVisitAt, now, frequency, utcOffsetMinutes) },
        {}
      )
    }
    case 'pause':
      return event('CarePaused', {}, { text: command.text })
    case 'resume': {
      const frequency = care?.frequency ?? 'monthly'
      return event('CareResumed', { dueAt: dueOnceBegun.CareResumed(lastVisitAt, now, frequency, utcOffsetMinutes) }, {})
    }
    case 'end':
      return event('CareEnded', {}, { text: command.text })
    case 'describe':
      return event('CareDescribed', {}, { reasons: writeReasons(command.reasons), note: command.note })
    default:
      return command satisfies never
  }
}

function heardIn(by: Actor, contact: ReportedWord | null) {
  if (contact === null || isOfHousehold(by)) return null
  return { method: contact.method, at: contact.at }
}

function whomIn(by: Actor, contact: ReportedWord | null): string {
  return heardIn(by, contact) === null ? '' : (contact?.whom ?? '')
}

/** One event, with everything that follows from the command filled in; empty words are left out. */
function happened(careId: string, { by, eventId, occurredAt }: CareCommand, now: Instant) {
  return <T extends CareEventType>(type: T, payload: CareEvent<T>['payload'], content: CareEvent<T>['content']): CareDecision => {
    const event = {
      id: eventId,
      type,
      careId,
      actor: { id: by.kind === 'person' ? by.id : null, as: asWhat(by) },
      audience: careAudienceTable[type],
      occurredAt,
      recordedAt: now,
      payload,
      content: Object.fromEntries(Object.entries(content as Record<string, string>).filter(([, word]) => word.trim())) // words are text
    }
    // `type`, `payload` and `content` agree by the signature; the compiler cannot follow a union through a generic
    return { event: event as unknown as CareEvent }
  }
}

function asWhat(by: Actor): Capacity {
  return isOfHousehold(by) ? 'household' : capacityOf(by)
}
