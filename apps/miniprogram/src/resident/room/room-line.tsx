import { residencyWords } from '@linying/look'
import { pickOne } from '../../platform'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { displayWords } from '../../wording/display'
import { residentHomeWords as words } from '../../wording/resident-home'
import { chooseRoom, type Room, roomAmong, useRoomChoice } from './room-store'

/** Where she lives; a tap chooses another of her rooms. */
export function RoomLine({ rooms }: { readonly rooms: readonly Room[] }) {
  const chosenId = useRoomChoice(choice => choice.roomId)
  const room = roomAmong(rooms, chosenId)
  if (!room) return <EmptyState icon="home" title={words.noRoom} text={words.noRoomText} />
  return (
    <ListItem
      id="my-room"
      icon="home"
      title={room.label}
      detail={`${room.community.name} · ${residencyWords[room.residency]}`}
      {...(rooms.length > 1 && { onTap: () => void chooseOneOf(rooms) })}
    />
  )
}

async function chooseOneOf(rooms: readonly Room[]): Promise<void> {
  const picked = await pickOne({
    title: words.chooseRoom,
    choices: rooms.map(({ label, community }) => `${community.name} ${label}`),
    no: displayWords.close
  })
  const room = picked === undefined ? undefined : rooms[picked]
  if (room) chooseRoom(room.id)
}
