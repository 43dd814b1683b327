import {
  type Actor,
  type Care,
  type CareAction,
  type CareContact,
  type CareEvent,
  type CareEventType,
  type CareReason,
  careActionsOpenTo,
  type EventActor,
  evolveCare,
  type Instant,
  isOfHousehold,
  mayHoldVisits,
  mayReadCareNote,
  mayReadCareReasons,
  readReasons,
  type SealedCareEvent
} from '@linying/domain'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from '../ticket/actor-of.js'
import { wordsIn } from '../ticket/words-in.js'
import type { CareCommunity, CareRecord, StoredChecks } from './care-store.js'

/** One thing that was agreed or planned. */
export interface CareEntry {
  readonly id: string
  readonly type: CareEventType
  readonly actorName: string | null
  readonly actorAs: EventActor['as']
  readonly recordedAt: Instant
  /** How the staff heard it from her; null where she did it herself, or where there is nothing to hear. */
  readonly contact: CareContact | null
  readonly whom: string | null
  readonly text: string | null
  readonly frequency: Care['frequency']
  readonly carerName: string | null
}

export interface CareView extends Pick<Care, 'id' | 'consent' | 'agreedAt' | 'withdrawnAt' | 'plan' | 'frequency' | 'version'> {
  readonly community: Omit<CareCommunity, 'organizationId'>
  readonly resident: { readonly id: string; readonly name: string; readonly phone: string | null }
  readonly room: { readonly id: string; readonly label: string }
  /** Null to whoever may not read them. */
  readonly reasons: readonly CareReason[] | null
  readonly note: string | null
  readonly carer: { readonly id: string; readonly name: string; readonly active: boolean } | null
  readonly lastVisitAt: Instant | null
  readonly dueAt: Instant | null
  readonly checks: StoredChecks
  readonly history: readonly CareEntry[]
  readonly actions: readonly CareAction[]
  /** Whether the viewer may write a visit down now. */
  readonly mayVisit: boolean
}

/** Her care for one person, as deep as he may see, with the buttons he has. */
export function careView(record: CareRecord, folded: Care | undefined, viewer: Viewer): CareView {
  const care = folded ?? evolveCare(record.events)
  const actor = actorOf(viewer, record.standing)
  const { id, consent, agreedAt, withdrawnAt, plan, frequency, version, residentId, roomId } = care
  const { organizationId: _organization, ...community } = record.community
  const resident = record.people.find(person => person.id === residentId)
  return {
    id,
    consent,
    agreedAt,
    withdrawnAt,
    plan,
    frequency,
    version,
    community,
    resident: { id: residentId, name: resident?.name ?? '', phone: mayCall(care, actor) ? (resident?.phone ?? null) : null },
    room: { id: roomId, label: record.roomLabel },
    ...described(record, care, actor),
    carer: carerOf(record, care),
    lastVisitAt: record.lastVisitAt,
    dueAt: record.dueAt,
    checks: record.checks,
    history: record.events.filter(({ audience }) => audience === 'household').map(event => entryOf(event, record)),
    actions: careActionsOpenTo(care, actor),
    mayVisit: !isHousehold(actor) && mayHoldVisits(actor) && consent === 'given' && plan === 'active'
  }
}

/** Who did what, as far as the viewer may know of it: what is only for the staff stands in no history. */
export function careTurns(record: CareRecord, viewer: Viewer): readonly Pick<CareEntry, 'id' | 'actorName'>[] {
  const isOnlyHers = isHousehold(actorOf(viewer, record.standing))
  return record.events
    .filter(({ audience }) => !isOnlyHers || audience === 'household')
    .map(({ id, actor }) => ({ id, actorName: nameOf(record, actor.id) }))
}

/** Whoever has to reach her. */
function mayCall({ consent }: Care, actor: Actor): boolean {
  return consent === 'given' && !isHousehold(actor) && mayHoldVisits(actor)
}

/** The latest word for each, of the time that she agreed last. */
function described(record: CareRecord, care: Care, actor: Actor): Pick<CareView, 'reasons' | 'note'> {
  const said = record.events.filter(({ type }) => type === 'CareAgreed' || type === 'CareDescribed').at(-1)
  const words = said === undefined || care.consent === 'withdrawn' ? {} : wordsIn(record, said.id)
  return {
    reasons: mayReadCareReasons(care, actor) ? readReasons(words.reasons ?? '') : null,
    note: mayReadCareNote(care, actor) ? (words.note ?? '') : null
  }
}

function carerOf(record: CareRecord, { carerId, plan }: Care): CareView['carer'] {
  if (carerId === null || plan === 'none' || plan === 'ended') return null
  return { id: carerId, name: nameOf(record, carerId) ?? '', active: record.activeVisitors.includes(carerId) }
}

function entryOf(event: SealedCareEvent, record: CareRecord): CareEntry {
  const { type, payload } = event as unknown as CareEvent // type and payload belong together since they were sealed
  const { whom = null, text = null } = wordsIn(record, event.id)
  return {
    id: event.id,
    type,
    actorName: nameOf(record, event.actor.id),
    actorAs: event.actor.as,
    recordedAt: event.recordedAt,
    contact: 'contact' in payload ? payload.contact : null,
    whom,
    text,
    frequency: 'frequency' in payload ? payload.frequency : null,
    carerName: 'carerId' in payload ? nameOf(record, payload.carerId) : null
  }
}

function nameOf({ people }: CareRecord, id: string | null): string | null {
  return people.find(person => person.id === id)?.name ?? null
}

function isHousehold(actor: Actor): boolean {
  return isOfHousehold(actor)
}
