import { NotFound, type OfferPorts, saveOffer } from '@linying/usecases'
import type { Handlers } from '../http/handler.js'

export function offerHandlers(ports: OfferPorts): Pick<Handlers, 'listOffers' | 'saveOffer'> {
  return {
    listOffers: async ({ params }, viewer) => {
      const offers = await ports.offers.list(params.communityId, viewer)
      if (offers === undefined) throw new NotFound()
      return { status: 200, body: { items: [...offers] } }
    },
    saveOffer: async ({ params: { communityId, offerId }, body }, viewer) => {
      await saveOffer(ports, { ...body, id: offerId, communityId }, viewer)
      return { status: 204 }
    }
  }
}
