import { LinkItem } from '../../features/display/link-item'
import type { Me } from '../../features/session/me'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { staffOffersWords as words } from '../../wording/staff-offers'
import { offerCommunities } from '../matter/offer-communities'

/** For whoever keeps a community's catalogue of services. */
export function OfferLinks({ posts }: Pick<Me, 'posts'>) {
  const communities = offerCommunities({ posts })
  if (communities.length === 0) return null
  return (
    <Card title={words.links}>
      {communities.map(({ id, name }) => (
        <LinkItem
          key={id}
          id={`offers-${id}`}
          icon="convenience"
          title={words.link(name)}
          detail={words.linkText}
          to={routes.staffOffers.link({ communityId: id })}
        />
      ))}
    </Card>
  )
}
