import type { AnswerOf } from '@linying/client'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { type Me, useMe } from '../../features/session/me'
import { goBack, newId } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { Sheet } from '../../ui/sheet'
import { displayWords } from '../../wording/display'
import { staffGiftsWords as words } from '../../wording/staff-gifts'
import { communitiesOf } from '../matter/communities-of'
import { StaffScreen } from '../staff-screen'
import { GiftForm } from './gift-form'
import classes from './visits.module.scss'

export type Gift = AnswerOf<'listGifts'>['items'][number]

export default function StaffGifts() {
  const me = useMe()
  return (
    <StaffScreen id="staff-gifts" title={words.title} onBack={() => void goBack(routes.staffVisits.link({}))}>
      <ReadingView reading={me}>{person => <Communities me={person} />}</ReadingView>
    </StaffScreen>
  )
}

/** One community's stock at a time. */
function Communities({ me }: { readonly me: Me }) {
  const communities = communitiesOf(me, 'manager')
  const [picked, setPicked] = useState<string>()
  const community = communities.find(({ id }) => id === picked) ?? communities[0]
  if (community === undefined) {
    return (
      <Card>
        <EmptyState icon="leaf" title={words.forManagers} text={words.forManagersText} />
      </Card>
    )
  }
  return (
    <>
      {communities.length > 1 && (
        <Chips
          id="community"
          chosen={community.id}
          choices={communities.map(({ id, name }) => ({ value: id, text: name }))}
          onPick={setPicked}
        />
      )}
      <Stock key={community.id} communityId={community.id} />
    </>
  )
}

function Stock({ communityId }: { readonly communityId: string }) {
  const gifts = useReading('listGifts', { params: { communityId } })
  const [edited, setEdited] = useState<Gift>()
  const known = gifts.data?.items.some(({ id }) => id === edited?.id)
  const close = () => setEdited(undefined)
  return (
    <>
      <Text className={classes.due}>{words.intro}</Text>
      <Card id="gifts">
        <ReadingView reading={gifts}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState icon="leaf" title={words.none} text={words.noneText} />
            ) : (
              items.map(gift => (
                <ListItem
                  key={gift.id}
                  id={`gift-${gift.id}`}
                  icon="leaf"
                  title={gift.name}
                  detail={words.left(gift.stock, gift.unit)}
                  onTap={() => setEdited(gift)}
                />
              ))
            )
          }
        </ReadingView>
      </Card>
      <Button id="gift-add" icon="plus" text={words.add} onTap={() => setEdited({ id: newId(), name: '', unit: '', stock: 0 })} />
      {edited && (
        <Sheet id="gift-sheet" title={known ? words.change : words.add} closeLabel={displayWords.close} open onClose={close}>
          <GiftForm
            key={edited.id}
            communityId={communityId}
            gift={edited}
            onSaved={async () => {
              close()
              await gifts.reload()
            }}
          />
        </Sheet>
      )}
    </>
  )
}
