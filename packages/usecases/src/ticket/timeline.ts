import {
  type Actor,
  type Audience,
  arePhotosPublic,
  type EventActor,
  type EventType,
  entryDepth,
  type Instant,
  isTimeDoubtful,
  type SealedEvent,
  type Ticket
} from '@linying/domain'
import { type Earlier, earlierThan } from './earlier.js'
import { detailsOf, type EntryDetails, publicDetailsOf } from './entry-details.js'
import { photoLinksUntil } from './photo-links.js'
import type { TicketPorts } from './ticket-ports.js'
import type { PhotoFacts, TicketRecord } from './ticket-store.js'
import { type Reading, seesPhotosOf, wordsOf } from './words-of.js'

export interface ShownPhoto {
  readonly id: string
  readonly url: string
  readonly thumbnailUrl: string
  readonly width: number
  readonly height: number
  readonly pending: boolean
}

export interface TimelineEntry {
  readonly id: string
  readonly seq: number
  readonly type: EventType
  readonly actorName: string | null
  readonly actorAs: EventActor['as']
  readonly audience: Audience
  readonly occurredAt: Instant
  readonly recordedAt: Instant
  readonly timeDoubtful: boolean
  readonly details: EntryDetails
  readonly words: Readonly<Record<string, string | null>>
  readonly photos: ShownPhoto[]
}

export interface Timeline {
  /** The part that was loaded, oldest first. */
  readonly timeline: TimelineEntry[]
  readonly earlier: Earlier<TimelineEntry> | null
}

type Shown = readonly [record: TicketRecord, ticket: Ticket, actor: Actor, ports: Pick<TicketPorts, 'photos' | 'now'>]

/** What happened, as far as this person may know of it. */
export function timelineFor(...shown: Shown): Timeline {
  const [record, , actor] = shown
  const seen = record.events.filter(event => entryDepth(event, actor) !== 'nothing')
  const entry = (event: SealedEvent) => seenEntryOf(event, ...shown)
  return {
    timeline: seen.filter(({ seq }) => seq >= record.shownSince).map(entry),
    earlier: earlierThan(record.shownSince, seen, record.people, entry)
  }
}

/** The part of the timeline that ends before an event, for which its record was loaded. */
export function partBefore(before: number, ...shown: Shown): { readonly items: TimelineEntry[]; readonly before: number | null } {
  const [{ events, shownSince }, , actor] = shown
  const seen = events.filter(event => event.seq < before && entryDepth(event, actor) !== 'nothing')
  return {
    items: seen.filter(({ seq }) => seq >= shownSince).map(event => seenEntryOf(event, ...shown)),
    before: seen.some(({ seq }) => seq < shownSince) ? shownSince : null
  }
}

/** One entry as deep as somebody reads it. */
export function seenEntryOf(event: SealedEvent, ...[record, ticket, actor, ports]: Shown): TimelineEntry {
  const reading = { record, ticket, actor }
  return entryDepth(event, actor) === 'words' ? entryOf(event, reading, ports) : publicEntryOf(event, reading, ports)
}

/** As the public page says it: no words, no names, and photos only where everybody may see them. */
function publicEntryOf(event: SealedEvent, reading: Reading, ports: Pick<TicketPorts, 'photos' | 'now'>): TimelineEntry {
  const { record, ticket } = reading
  const entry = entryOf(event, reading, ports)
  const photos = arePhotosPublic(ticket, record.place.isPublic) ? entry.photos : []
  return { ...entry, details: publicDetailsOf(event, record.people), actorName: null, words: {}, photos }
}

function entryOf(event: SealedEvent, reading: Reading, ports: Pick<TicketPorts, 'photos' | 'now'>): TimelineEntry {
  const { record, ticket } = reading
  return {
    id: event.id,
    seq: event.seq,
    type: event.type,
    actorName: record.people.find(({ id }) => id === event.actor.id)?.name ?? null,
    actorAs: event.actor.as,
    audience: event.audience as Audience, // written by `seal` from an Audience
    occurredAt: event.occurredAt,
    recordedAt: event.recordedAt,
    timeDoubtful: isTimeDoubtful(event.occurredAt, event.recordedAt, ticket.rules),
    details: detailsOf(event, record.people),
    words: wordsOf(reading, event),
    photos: seesPhotosOf(reading, event) ? shownPhotos(record.photos, event.id, ports) : []
  }
}

/** The photos of one event, with links that stay good for a while. A blocked one is not shown to anybody. */
export function shownPhotos(photos: readonly PhotoFacts[], eventId: string, ports: Pick<TicketPorts, 'photos' | 'now'>): ShownPhoto[] {
  return photos
    .filter(({ forEvent, checkState }) => forEvent === eventId && checkState !== 'blocked')
    .map(photo => shownPhoto(photo, ports))
}

export function shownPhoto(photo: Omit<PhotoFacts, 'forEvent'>, ports: Pick<TicketPorts, 'photos' | 'now'>): ShownPhoto {
  const until = photoLinksUntil(ports.now())
  return {
    id: photo.id,
    url: ports.photos.shownUrl(photo.shownKey, until),
    thumbnailUrl: ports.photos.shownUrl(photo.thumbnailKey, until),
    width: photo.width,
    height: photo.height,
    pending: photo.checkState === 'pending'
  }
}
