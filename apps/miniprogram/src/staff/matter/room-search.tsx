import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { TextLine } from '../../ui/text-line'
import { staffRegisterWords as words } from '../../wording/staff-register'

type Room = { readonly id: string; readonly label: string }

type RoomSearchProps = { readonly communityId: string; readonly chosen: Room | undefined; readonly onPick: (room: Room) => void }

/** Rooms whose number contains what was typed; the one chosen stays in sight. */
export function RoomSearch({ communityId, chosen, onPick }: RoomSearchProps) {
  const [sought, setSought] = useState(chosen?.label ?? '')
  const q = sought.trim().slice(0, longestSought)
  const reading = useReading('listRooms', q === '' ? undefined : { params: { communityId }, query: { q } })
  return (
    <>
      <TextLine id="field-room" label={words.room} value={sought} placeholder={words.roomHint} onChange={setSought} />
      {q !== '' && (
        <ReadingView reading={reading} lines={1}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState icon="search" title={words.noRooms} text={words.noRoomsText} />
            ) : (
              <Chips
                id="room"
                chosen={chosen?.id}
                choices={items.slice(0, shownAtOnce).map(({ id, label }) => ({ value: id, text: label }))}
                onPick={id => {
                  const room = items.find(item => item.id === id)
                  if (room) onPick(room)
                }}
              />
            )
          }
        </ReadingView>
      )}
    </>
  )
}

/** As the contract takes it. */
const longestSought = 20

/** More than fit under a thumb are better found by typing on. Our decision. */
const shownAtOnce = 9
