import { limits } from '@linying/domain'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { TextLine } from '../../ui/text-line'
import { staffRegisterWords as words } from '../../wording/staff-register'
import { RoomSearch } from '../matter/room-search'
import { changeRegister, type PlaceKind, type RegisterDraft } from './register-draft'

type PlaceFieldProps = { readonly draft: RegisterDraft; readonly communityId: string }

const kinds = ['room', 'public', 'words'] as const satisfies readonly PlaceKind[]

/** A room, a public place, or, where neither is known, words. */
export function PlaceField({ draft, communityId }: PlaceFieldProps) {
  return (
    <>
      <Chips
        id="place-kind"
        chosen={draft.placeKind}
        choices={kinds.map(value => ({ value, text: words.placeKinds[value] }))}
        onPick={placeKind => changeRegister({ placeKind })}
      />
      {draft.placeKind === 'room' && <RoomSearch communityId={communityId} chosen={draft.room} onPick={room => changeRegister({ room })} />}
      {draft.placeKind === 'public' && <PublicPlaces communityId={communityId} chosen={draft.publicPlaceId} />}
      {draft.placeKind === 'words' && (
        <TextLine
          id="field-place-words"
          label={words.placeWords}
          value={draft.placeWords}
          placeholder={words.placeWordsHint}
          maxLength={limits.shortText}
          onChange={placeWords => changeRegister({ placeWords })}
        />
      )}
    </>
  )
}

function PublicPlaces({ communityId, chosen }: { readonly communityId: string; readonly chosen: string | undefined }) {
  const reading = useReading('listPublicPlaces', { params: { communityId } })
  return (
    <ReadingView reading={reading}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState icon="building" title={words.noPlaces} />
        ) : (
          <Chips
            id="public-place"
            chosen={chosen}
            choices={items.map(({ id, name }) => ({ value: id, text: name }))}
            onPick={publicPlaceId => changeRegister({ publicPlaceId })}
          />
        )
      }
    </ReadingView>
  )
}
