import type { Instant } from '@linying/domain'
import { Forbidden, NotFound, Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { Offer, OfferStore } from './offer-store.js'

export interface OfferPorts {
  readonly offers: OfferStore
  readonly now: () => Instant
}

/**
 * A manager or an admin adds a service, changes it or switches it off. Sending the same again changes nothing.
 * Throws: NotFound (community), Forbidden, Refused
 */
export async function saveOffer(
  { offers, now }: OfferPorts,
  asked: Offer & { readonly communityId: string },
  viewer: Viewer
): Promise<void> {
  const outcome = await offers.save({ ...asked, at: now() }, viewer)
  if (outcome === undefined) throw new NotFound()
  if (outcome === 'forbidden') throw new Forbidden()
  if (outcome === 'stale') throw new Refused({ code: 'offer.stale' })
}
