import type { Audience, SealedEvent, Ticket } from '@linying/domain'

/**
 * A photo is seen by whoever sees its event; by everybody only of a public place, or where the resident agreed when reporting.
 * Source: product.md, QR code.
 */
export function photoAudience(forEvent: Pick<SealedEvent, 'audience'>, { photosPublic }: Ticket, isPublicPlace: boolean): Audience {
  const audience = forEvent.audience as Audience // written by `seal` from an Audience
  return audience === 'public' && !photosPublic && !isPublicPlace ? 'household' : audience
}
