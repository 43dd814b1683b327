import { evolve, type SealedEvent, type TicketEvent } from '@linying/domain'
import { NotFound, Refused } from '../failure.js'
import type { PatrolStore } from '../patrol/patrol-store.js'
import { overtaken, retrying } from '../retrying.js'
import type { Viewer } from '../session/viewer.js'
import { changeOf } from '../ticket/change-of.js'
import type { TicketPorts } from '../ticket/ticket-ports.js'
import type { TicketRecord } from '../ticket/ticket-store.js'
import { type ShownPhoto, shownPhoto } from '../ticket/timeline.js'
import { receiveVisitPhoto } from '../visit/receive-visit-photo.js'
import type { VisitPorts } from '../visit/visit-ports.js'
import { isAwaited } from './awaited-photo.js'
import { photoAudience } from './photo-audience.js'
import type { DevelopedPhoto, PhotoDeveloper } from './photo-developer.js'
import type { PhotoLedger, PhotoRow } from './photo-ledger.js'
import type { PhotoStore } from './photo-store.js'

export interface PhotoPorts extends TicketPorts, VisitPorts {
  readonly patrol: Pick<PatrolStore, 'receivePhoto'>
  readonly ledger: PhotoLedger
  readonly photos: PhotoStore
  readonly developer: PhotoDeveloper
}

/**
 * The bytes are in the store: read once, checked, stripped for others' eyes, and put on record as an event of their own.
 * Throws: NotFound, Refused 'photo.not-uploaded' and what the developer refuses, Busy (nothing is lost: ask again later), StaleVersion
 */
export async function completePhoto(ports: PhotoPorts, viewer: Viewer, photoId: string): Promise<ShownPhoto> {
  const row = await ports.ledger.find(photoId, viewer)
  if (row === undefined) throw new NotFound()
  if (row.received !== null) return shown(row, row.received, row.received.pending, ports)
  if (!isAwaited(row.expectedAt, ports.now())) throw new Refused({ code: 'photo.not-uploaded' })
  const developed = await ports.developer.develop({ from: viewer.personId, read: () => ports.photos.readOriginal(row.originalKey) })
  if (developed.kind === 'missing') throw new Refused({ code: 'photo.not-uploaded' })
  if (developed.kind === 'refused') {
    await ports.ledger.forget(row.id)
    await ports.photos.remove(row.originalKey)
    throw new Refused({ code: developed.reason })
  }
  await ports.photos.writeShown(row.shownKey, developed.shown, 'image/jpeg')
  await ports.photos.writeShown(row.thumbnailKey, developed.thumbnail, 'image/jpeg')
  await putOnRecord(ports, viewer, row, developed)
  return shown(row, developed, false, ports)
}

/** With a ticket or a visit as an event of its own; a duty at a post only needs to have it. */
async function putOnRecord(ports: PhotoPorts, viewer: Viewer, row: PhotoRow, developed: DevelopedPhoto): Promise<void> {
  const { of, id, forEvent } = row
  if (of.ticketId !== null) return record(ports, viewer, { ...row, ticketId: of.ticketId }, developed)
  const { sha256, bytes, width, height, sniffedType: contentType } = developed
  const photo = { id, sha256, bytes, contentType, width, height }
  if (of.visitId !== null) return receiveVisitPhoto(ports, viewer, { visitId: of.visitId, forEvent }, photo)
  return ports.patrol.receivePhoto(of.dutyId, { ...photo, receivedAt: ports.now() })
}

type TicketPhoto = PhotoRow & { readonly ticketId: string }

async function record(ports: PhotoPorts, viewer: Viewer, row: TicketPhoto, developed: DevelopedPhoto): Promise<void> {
  return retrying(ports, async () => {
    const loaded = (await ports.tickets.load({ ticketId: row.ticketId }, viewer)) ?? (await restrictedMeanwhile(ports, viewer, row))
    if (loaded === undefined || loaded.standing.movedOutAt !== null) throw new NotFound()
    if (loaded.events.some(event => hasCome(event, row.id))) return
    const event = receivedEvent(loaded, row, developed, ports)
    const receivedAt = event.recordedAt
    const { sha256, bytes, width, height, sniffedType } = developed
    const received = { id: row.id, sha256, bytes, contentType: sniffedType, width, height, receivedAt }
    const change = changeOf({ ...loaded, ticket: evolve(loaded.events) }, [event], ports, [received])
    return (await ports.tickets.save([change], null)) === 'saved' ? undefined : overtaken
  })
}

function hasCome({ type, payload }: SealedEvent, photoId: string): boolean {
  return type === 'PhotoReceived' && 'photoId' in payload && payload.photoId === photoId
}

/** Whoever took a complaint down still sends the photos that belong to it, unless she is meant. */
async function restrictedMeanwhile(ports: PhotoPorts, viewer: Viewer, { ticketId }: TicketPhoto): Promise<TicketRecord | undefined> {
  const loaded = await ports.tickets.loadForService(ticketId)
  const complaint = loaded && evolve(loaded.events).complaint
  return complaint?.restricted && complaint.aboutPersonId !== viewer.personId ? loaded : undefined
}

function receivedEvent(loaded: TicketRecord, row: TicketPhoto, { sha256, bytes }: DevelopedPhoto, ports: PhotoPorts): TicketEvent {
  const forEvent = loaded.events.find(({ id }) => id === row.forEvent)
  if (forEvent === undefined) throw new NotFound()
  const at = ports.now()
  return {
    id: ports.newId(),
    type: 'PhotoReceived',
    ticketId: row.ticketId,
    actor: forEvent.actor,
    audience: photoAudience(forEvent satisfies SealedEvent, evolve(loaded.events), loaded.place.isPublic),
    occurredAt: at,
    recordedAt: at,
    payload: { photoId: row.id, forEvent: row.forEvent, sha256, bytes },
    content: {}
  }
}

function shown(row: PhotoRow, size: { readonly width: number; readonly height: number }, pending: boolean, ports: PhotoPorts): ShownPhoto {
  const { id, shownKey, thumbnailKey } = row
  return shownPhoto({ id, shownKey, thumbnailKey, width: size.width, height: size.height, checkState: pending ? 'pending' : 'none' }, ports)
}
