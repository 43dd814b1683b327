import type { AnswerOf } from '@linying/client'
import { convenienceWords } from '@linying/look'
import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { categoryIcons } from '../../features/report/category-icons'
import { useMe } from '../../features/session/me'
import { goBack, newId, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { Sheet } from '../../ui/sheet'
import { displayWords } from '../../wording/display'
import { staffOffersWords as words } from '../../wording/staff-offers'
import { offerCommunities } from '../matter/offer-communities'
import { StaffScreen } from '../staff-screen'
import { OfferForm } from './offer-form'

export type Offer = AnswerOf<'listOffers'>['items'][number]

const leave = () => void goBack(routes.staffMe.link({}))

/** What a community does for its residents: added, changed and switched off by whoever runs it. */
export default function StaffOffers() {
  const { communityId = '' } = useQuery()
  const { data: me } = useMe()
  const offers = useReading('listOffers', { params: { communityId } })
  const [edited, setEdited] = useState<Offer>()
  const mayKeep = me && offerCommunities(me).some(({ id }) => id === communityId)
  const close = () => setEdited(undefined)
  const saved = async () => {
    close()
    await offers.reload()
  }
  const add = () => setEdited(newOffer(offers.data?.items ?? []))
  return (
    <StaffScreen
      id="staff-offers"
      title={words.title}
      onBack={leave}
      footer={mayKeep && <Button id="offer-add" look="primary" icon="plus" text={words.add} onTap={add} />}
    >
      <Card id="offers">
        <ReadingView reading={offers}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState icon="convenience" title={words.none} text={words.noneText} />
            ) : (
              <Offers items={items} {...(mayKeep && { onEdit: setEdited })} />
            )
          }
        </ReadingView>
      </Card>
      {mayKeep === false && <EmptyState icon="shield" title={words.forManagers} text={words.forManagersText} />}
      {edited && (
        <Sheet
          id="offer-sheet"
          title={edited.version === 0 ? words.add : words.change}
          closeLabel={displayWords.close}
          open
          onClose={close}
        >
          <OfferForm key={edited.id} communityId={communityId} offer={edited} onSaved={saved} />
        </Sheet>
      )}
    </StaffScreen>
  )
}

function Offers({ items, onEdit }: { readonly items: readonly Offer[]; readonly onEdit?: (offer: Offer) => void }) {
  return items.map(offer => (
    <ListItem
      key={offer.id}
      id={`offer-${offer.id}`}
      icon={categoryIcons[offer.item]}
      title={offer.name}
      detail={[convenienceWords[offer.item].label, offer.note].filter(Boolean).join(' · ')}
      aside={<Badge tone={offer.active ? 'onTime' : 'quiet'} text={offer.active ? words.on : words.off} />}
      {...(onEdit && { onTap: () => onEdit(offer) })}
    />
  ))
}

function newOffer(items: readonly Offer[]): Offer {
  const last = Math.max(0, ...items.map(({ sort }) => sort))
  return { id: newId(), item: 'other_service', name: '', note: '', active: true, sort: last + 1, version: 0 }
}
