import type { ConvenienceItem, Instant } from '@linying/domain'
import type { Viewer } from '../session/viewer.js'

/** A convenience service that a community offers. Source: SP-4 */
export interface Offer {
  readonly id: string
  readonly item: ConvenienceItem
  /** As it stands on the tile, and later in the request. */
  readonly name: string
  /** When and where, or what to bring. */
  readonly note: string
  readonly active: boolean
  readonly sort: number
  /** 0 for one that is yet to be added. */
  readonly version: number
}

export interface OfferStore {
  /** In the community's own order; from the resident's side only what can be asked for. Undefined where the community is not the viewer's. */
  readonly list: (communityId: string, viewer: Viewer) => Promise<readonly Offer[] | undefined>
  /** One statement for managers and admins: added, or changed where it is still as it was seen. Undefined where the community is not his. */
  readonly save: (
    offer: Offer & { readonly communityId: string; readonly at: Instant },
    viewer: Viewer
  ) => Promise<'saved' | 'stale' | 'forbidden' | undefined>
}
