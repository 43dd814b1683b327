import type { InputOf } from '@linying/client'
import { isCategoryOf, limits } from '@linying/domain'
import type { Me } from '../../features/session/me'
import type { Room } from '../room/room-store'
import type { FormKind, ReportDraft, ReportPlace } from './report-draft'

/** A report with all that it needs. */
export type WholeReport = Omit<InputOf<'reportTicket'>['body'], 'occurredAt'>

export type Missing = 'category' | 'severity' | 'place' | 'text' | 'shorter-text'

/** What stands between the draft and sending it; she is told at the field. */
export function missingIn(kind: FormKind, draft: ReportDraft): readonly Missing[] {
  const { category, place, severity } = draft
  const text = textOf(draft)
  const missing: Missing[] = []
  if (category === undefined || !isCategoryOf(kind, category)) missing.push('category')
  if (kind === 'complaint' && severity === undefined) missing.push('severity')
  if (place?.kind === 'public' && place.publicPlaceId === undefined) missing.push('place')
  if (text.trim() === '') missing.push('text')
  if (text.length > limits.reportText) missing.push('shorter-text')
  return missing
}

/** The draft as it goes out, what she left open filled with what is known of her; undefined while something is missing. */
export function wholeReport(kind: FormKind, draft: ReportDraft, room: Room, me: Me): WholeReport | undefined {
  const { ticketId, eventId, category, photos, photosPublic, appointments, offer } = draft
  const place = placeOf(draft.place, room)
  if (category === undefined || place === undefined || missingIn(kind, draft).length > 0) return undefined
  return {
    id: ticketId,
    eventId,
    kind,
    category,
    complaint: kind === 'complaint' ? complaintOf(draft) : null,
    offerId: kind === 'convenience' ? (offer?.id ?? null) : null,
    communityId: communityOf(draft.place, room, me).id,
    place,
    text: textOf(draft),
    expectedPhotos: photos.length,
    photosPublic,
    contactName: draft.contactName ?? me.name,
    contactPhone: draft.contactPhone ?? me.phone ?? '',
    appointments: [...appointments]
  }
}

export function communityOf(place: ReportPlace | undefined, room: Room, me: Me): Room['community'] {
  const reported = place?.kind === 'room' ? me.rooms.find(({ id }) => id === place.roomId) : undefined
  return (reported ?? room).community
}

/** A service of the catalogue says enough by its name. */
function textOf({ text, offer }: ReportDraft): string {
  return text.trim() === '' ? (offer?.name ?? '') : text
}

function complaintOf({ severity = 'minor', demand, aboutWhom }: ReportDraft): WholeReport['complaint'] {
  return { severity, demand, aboutWhom }
}

export function placeOf(place: ReportPlace | undefined, room: Room): WholeReport['place'] | undefined {
  if (place === undefined) return { kind: 'room', roomId: room.id }
  if (place.kind === 'room') return place
  return place.publicPlaceId === undefined ? undefined : { kind: 'public', publicPlaceId: place.publicPlaceId }
}
