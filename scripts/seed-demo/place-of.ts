import type { PlaceAsked } from '@linying/usecases'
import { communities } from './company/communities.js'
import { publicPlaceId, roomId, roomsOf } from './company/demo-company.js'
import type { Story } from './stories/story.js'

/** A story's place as the use case asks for it; what is neither room nor public place stays in words. */
export function placeOf({ community, place }: Pick<Story, 'community' | 'place'>): PlaceAsked {
  if (roomsOf(community).some(({ label }) => label === place)) return { kind: 'room', roomId: roomId(community, place) }
  const ofCommunity = communities.find(({ name }) => name === community)
  if (ofCommunity?.publicPlaces.some(({ name }) => name === place)) {
    return { kind: 'public', publicPlaceId: publicPlaceId(community, place) }
  }
  return { kind: 'words', text: place }
}
