import type { InputOf } from '@linying/client'
import { limits } from '@linying/domain'
import type { Me } from '../../features/session/me'
import type { Room } from '../room/room-store'
import type { ReportDraft, ReportPlace } from './report-draft'

/** A report with all that it needs. */
export type WholeReport = Omit<InputOf<'reportTicket'>['body'], 'occurredAt'>

export type Missing = 'category' | 'place' | 'text' | 'shorter-text'

/** What stands between the draft and sending it; she is told at the field. */
export function missingIn({ category, place, text }: ReportDraft): readonly Missing[] {
  const missing: Missing[] = []
  if (category === undefined) missing.push('category')
  if (place?.kind === 'public' && place.publicPlaceId === undefined) missing.push('place')
  if (text.trim() === '') missing.push('text')
  if (text.length > limits.reportText) missing.push('shorter-text')
  return missing
}

/** The draft as it goes out, what she left open filled with what is known of her; undefined while something is missing. */
export function wholeReport(draft: ReportDraft, room: Room, me: Me): WholeReport | undefined {
  const { ticketId, eventId, category, text, photos, photosPublic, appointments } = draft
  const place = placeOf(draft.place, room)
  if (category === undefined || place === undefined || missingIn(draft).length > 0) return undefined
  return {
    id: ticketId,
    eventId,
    kind: 'repair',
    category,
    communityId: communityOf(draft.place, room, me).id,
    place,
    text,
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

function placeOf(place: ReportPlace | undefined, room: Room): WholeReport['place'] | undefined {
  if (place === undefined) return { kind: 'room', roomId: room.id }
  if (place.kind === 'room') return place
  return place.publicPlaceId === undefined ? undefined : { kind: 'public', publicPlaceId: place.publicPlaceId }
}
