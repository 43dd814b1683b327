import { type Audience, arePhotosPublic, type SealedEvent, type Ticket } from '@linying/domain'

/** A photo is seen by whoever sees its event; by everybody only where the ticket's photos are public. */
export function photoAudience(forEvent: Pick<SealedEvent, 'audience'>, ticket: Ticket, isPublicPlace: boolean): Audience {
  const audience = forEvent.audience as Audience // written by `seal` from an Audience
  return audience === 'public' && !arePhotosPublic(ticket, isPublicPlace) ? 'household' : audience
}
