import {
  type Actor,
  type EventActor,
  evolveVisit,
  type Instant,
  isOfHousehold,
  isTimeDoubtful,
  mayReadVisitNote,
  type OfferedVisitAction,
  type SealedVisitEvent,
  type Visit,
  type VisitEvent,
  type VisitEventType,
  visitActionsOpenTo,
  visitDueAt
} from '@linying/domain'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from '../ticket/actor-of.js'
import { type ShownPhoto, shownPhotos } from '../ticket/timeline.js'
import { wordsIn } from '../ticket/words-in.js'
import { visitAsFarAsTold } from './visit-as-far-as-told.js'
import type { VisitPorts } from './visit-ports.js'
import type { VisitCommunity, VisitRecord } from './visit-store.js'

export interface VisitEntry {
  readonly id: string
  readonly seq: number
  readonly type: VisitEventType
  readonly actorName: string | null
  readonly actorAs: EventActor['as']
  readonly occurredAt: Instant
  readonly recordedAt: Instant
  readonly timeDoubtful: boolean
  readonly words: Record<string, string | null>
  /** Of an answer that is asked for: until when. */
  readonly until: Instant | null
  readonly upheld: boolean | null
}

export interface VisitView
  extends Pick<
    Visit,
    'id' | 'kind' | 'method' | 'at' | 'outcome' | 'roomId' | 'residentId' | 'ticketId' | 'planId' | 'postId' | 'topic' | 'promisedUntil'
  > {
  readonly community: Pick<VisitCommunity, 'id' | 'name' | 'hotline' | 'utcOffsetMinutes'>
  readonly roomLabel: string | null
  readonly residentName: string | null
  readonly ticketNumber: string | null
  readonly visitor: { readonly id: string; readonly name: string }
  readonly checks: { item: string; ok: boolean }[]
  readonly gift: { readonly name: string; readonly unit: string; readonly quantity: number } | null
  readonly whom: string | null
  readonly said: string | null
  /** Null to whoever may not read it, and where there is none. */
  readonly note: string | null
  readonly promise: string | null
  readonly expectedPhotos: number
  readonly photos: ShownPhoto[]
  readonly signature: ShownPhoto | null
  readonly signed: boolean
  readonly heldAt: Instant
  readonly review: Visit['review']
  readonly denial: Visit['denial']
  readonly dueAt: Instant | null
  readonly version: number
  readonly headHash: string
  readonly timeline: VisitEntry[]
  readonly actions: OfferedVisitAction[]
}

/** The visit for one person, as deep as he may see, with the buttons he has. */
export function visitView(
  whole: VisitRecord,
  folded: Visit | undefined,
  viewer: Viewer,
  ports: Pick<VisitPorts, 'photos' | 'now'>
): VisitView {
  const actor = actorOf(viewer, whole.standing)
  const { record, visit } = visitAsFarAsTold(whole, folded ?? evolveVisit(whole.events), actor)
  const { id, kind, method, at, outcome, roomId, residentId, ticketId, planId, postId, topic, promisedUntil, expectedPhotos } = visit
  const { heldAt, review, denial, version } = visit
  const { community } = record
  return {
    id,
    kind,
    method,
    at,
    outcome,
    roomId,
    residentId,
    ticketId,
    planId,
    postId,
    topic,
    promisedUntil,
    expectedPhotos,
    heldAt,
    review,
    denial,
    version,
    community: { id: community.id, name: community.name, hotline: community.hotline, utcOffsetMinutes: community.utcOffsetMinutes },
    roomLabel: record.roomLabel,
    residentName: nameOf(record, residentId),
    ticketNumber: record.ticketNumber,
    visitor: { id: visit.visitorId, name: nameOf(record, visit.visitorId) ?? '' },
    checks: visit.checks.map(({ item, ok }) => ({ item, ok })),
    gift: visit.gift && { name: record.gift?.name ?? '', unit: record.gift?.unit ?? '', quantity: visit.gift.quantity },
    ...saidIn(record, visit, actor),
    ...photosIn(record, visit, ports),
    // what is due between a manager and the visitor is for the staff
    dueAt: isOfHousehold(actor) ? null : visitDueAt(visit),
    headHash: record.events.at(-1)?.hash ?? '',
    timeline: timelineFor(record, visit, actor),
    actions: [...visitActionsOpenTo(visit, actor, record)]
  }
}

function saidIn(record: VisitRecord, visit: Visit, actor: Actor) {
  const { whom = null, said = null, note = null, promise = null } = wordsIn(record, visit.id)
  return { whom, said, promise, note: mayReadVisitNote(visit, actor) ? note : null }
}

function photosIn(record: VisitRecord, { id, signatureId }: Visit, ports: Pick<VisitPorts, 'photos' | 'now'>) {
  const all = shownPhotos(record.photos, id, ports)
  return {
    photos: all.filter(photo => photo.id !== signatureId),
    signature: all.find(photo => photo.id === signatureId) ?? null,
    signed: signatureId !== null
  }
}

/** What happened after it was held, oldest first, as far as this person may know of it. */
function timelineFor(record: VisitRecord, visit: Visit, actor: Actor): VisitEntry[] {
  const isStaff = actor.kind === 'person' && !isOfHousehold(actor)
  return record.events
    .filter(({ audience, type }) => type !== 'PhotoReceived' && (isStaff || audience === 'household'))
    .map(event => entryOf(event, record, visit))
}

function entryOf(event: SealedVisitEvent, record: VisitRecord, { rules }: Visit): VisitEntry {
  const words = event.type === 'VisitHeld' ? {} : wordsIn(record, event.id)
  const sealedFields = event.type === 'VisitHeld' ? [] : Object.keys(event.words)
  const { type, payload } = event as unknown as VisitEvent // type and payload belong together since they were sealed
  return {
    id: event.id,
    seq: event.seq,
    type,
    actorName: nameOf(record, event.actor.id),
    actorAs: event.actor.as,
    occurredAt: event.occurredAt,
    recordedAt: event.recordedAt,
    timeDoubtful: isTimeDoubtful(event.occurredAt, event.recordedAt, rules),
    words: Object.fromEntries(sealedFields.map(field => [field, words[field] ?? null])),
    until: 'answerDueAt' in payload ? payload.answerDueAt : null,
    upheld: 'upheld' in payload ? payload.upheld : null
  }
}

function nameOf({ people }: VisitRecord, id: string | null): string | null {
  return people.find(person => person.id === id)?.name ?? null
}
