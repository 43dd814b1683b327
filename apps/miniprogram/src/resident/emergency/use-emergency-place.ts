import { useState } from 'react'
import { useReading } from '../../features/cache/use-reading'
import { type Me, useMe } from '../../features/session/me'
import type { ReportPlace } from '../reporting/report-draft'
import { placeOf, type WholeReport } from '../reporting/whole-report'
import { type Room, roomAmong, useRoomChoice } from '../room/room-store'

export type EmergencyPlace = {
  readonly me: Me
  readonly room: Room
  readonly place: ReportPlace | undefined
  /** As it goes out; her room while she has not said which public place. */
  readonly at: WholeReport['place']
  readonly label: string
  readonly community: Room['community']
}

/** Where help is needed: her room, until she says otherwise. Undefined where nothing is known of her. */
export function useEmergencyPlace(): { readonly where: EmergencyPlace | undefined; readonly setPlace: (place: ReportPlace) => void } {
  const { data: me } = useMe()
  const chosenId = useRoomChoice(choice => choice.roomId)
  const [place, setPlace] = useState<ReportPlace>()
  const chosen = me && roomAmong(me.rooms, place?.kind === 'room' ? place.roomId : chosenId)
  const isPublic = place?.kind === 'public'
  const places = useReading('listPublicPlaces', isPublic && chosen ? { params: { communityId: chosen.community.id } } : undefined)
  if (!me || !chosen) return { where: undefined, setPlace }
  const named = isPublic ? places.data?.items.find(({ id }) => id === place.publicPlaceId) : undefined
  const at = placeOf(place, chosen) ?? { kind: 'room', roomId: chosen.id }
  return { where: { me, room: chosen, place, at, label: named?.name ?? chosen.label, community: chosen.community }, setPlace }
}
