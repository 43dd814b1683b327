import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { Field } from '../../ui/field'
import { residentReportWords as words } from '../../wording/resident-report'
import type { Room } from '../room/room-store'
import type { ReportPlace } from './report-draft'

type PlaceFieldProps = {
  readonly rooms: readonly Room[]
  /** The room she looks at: meant as long as she says nothing else. */
  readonly room: Room
  readonly place: ReportPlace | undefined
  readonly error?: string | undefined
  readonly onChange: (place: ReportPlace) => void
}

const publicPlace = 'public'

/** One of her rooms, or a place that belongs to all. */
export function PlaceField({ rooms, room, place = { kind: 'room', roomId: room.id }, error, onChange }: PlaceFieldProps) {
  const choices = [...rooms.map(({ id, label }) => ({ value: id, text: label })), { value: publicPlace, text: words.publicPlace }]
  return (
    <Field id="field-place" label={words.place} error={error}>
      <Chips
        id="place"
        chosen={place.kind === 'room' ? place.roomId : publicPlace}
        choices={choices}
        onPick={value => onChange(value === publicPlace ? { kind: 'public', publicPlaceId: undefined } : { kind: 'room', roomId: value })}
      />
      {place.kind === 'public' && (
        <PublicPlaces
          communityId={room.community.id}
          chosen={place.publicPlaceId}
          onPick={publicPlaceId => onChange({ kind: 'public', publicPlaceId })}
        />
      )}
    </Field>
  )
}

type PublicPlacesProps = { readonly communityId: string; readonly chosen: string | undefined; readonly onPick: (id: string) => void }

function PublicPlaces({ communityId, chosen, onPick }: PublicPlacesProps) {
  const places = useReading('listPublicPlaces', { params: { communityId } })
  return (
    <ReadingView reading={places} lines={2}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState icon="place" title={words.noPublicPlaces} />
        ) : (
          <Chips id="public-place" chosen={chosen} choices={items.map(({ id, name }) => ({ value: id, text: name }))} onPick={onPick} />
        )
      }
    </ReadingView>
  )
}
