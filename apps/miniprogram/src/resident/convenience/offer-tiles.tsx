import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { categoryIcons } from '../../features/report/category-icons'
import { EmptyState } from '../../ui/empty-state'
import { Tiles } from '../../ui/tiles'
import { residentConvenienceWords as words } from '../../wording/resident-reporting'
import type { DraftAnswers, ReportDraft } from '../reporting/report-draft'

type OfferTilesProps = {
  readonly communityId: string
  readonly draft: ReportDraft
  readonly onPick: (answers: Required<Pick<DraftAnswers, 'category'>> & Pick<DraftAnswers, 'offer'>) => void
}

const other = 'other'
const otherTile = { value: other, icon: categoryIcons.other_service, label: words.other, hint: words.otherHint, wide: true } as const

/** The community's catalogue, and a tile for whatever is not in it. */
export function OfferTiles({ communityId, draft, onPick }: OfferTilesProps) {
  const offers = useReading('listOffers', { params: { communityId } })
  const chosen = draft.offer?.id ?? (draft.category === 'other_service' ? other : undefined)
  return (
    <ReadingView reading={offers}>
      {({ items }) => (
        <>
          {items.length === 0 && <EmptyState icon="convenience" title={words.noOffers} text={words.noOffersText} />}
          <Tiles
            id="offer"
            tiles={[
              ...items.map(({ id, item, name, note }) => ({ value: id, icon: categoryIcons[item], label: name, hint: note })),
              otherTile
            ]}
            chosen={chosen}
            onPick={picked => {
              const offer = items.find(({ id }) => id === picked)
              onPick(
                offer
                  ? { category: offer.item, offer: { id: offer.id, name: offer.name } }
                  : { category: 'other_service', offer: undefined }
              )
            }}
          />
        </>
      )}
    </ReadingView>
  )
}
