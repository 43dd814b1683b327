import { Forbidden, NotFound, Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { GiftStore } from './gift-store.js'
import type { GiftFacts } from './visit-store.js'

/** A manager counts what visitors may bring. Throws: NotFound (community), Forbidden, Refused */
export async function saveGift(
  { gifts }: { readonly gifts: GiftStore },
  viewer: Viewer,
  communityId: string,
  gift: GiftFacts
): Promise<GiftFacts> {
  const saved = await gifts.save(communityId, gift, viewer)
  if (saved === undefined) throw new NotFound()
  if (saved === 'forbidden') throw new Forbidden()
  if (saved === 'name-taken') throw new Refused({ code: 'gift.name-taken', pointer: '/name' })
  return saved
}
