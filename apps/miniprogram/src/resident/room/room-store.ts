import { create } from 'zustand'
import type { Me } from '../../features/session/me'
import { readStored, writeStored } from '../../platform'

export type Room = Me['rooms'][number]

const storedUnder = 'room'

/** Which of her rooms she looks at, where she has several; kept on the device. */
export const useRoomChoice = create<{ readonly roomId: string | undefined }>(() => {
  const stored = readStored(storedUnder)
  return { roomId: typeof stored === 'string' ? stored : undefined }
})

export function chooseRoom(roomId: string): void {
  writeStored(storedUnder, roomId)
  useRoomChoice.setState({ roomId })
}

/** The chosen room, the first where none of hers has been chosen. */
export function roomAmong(rooms: readonly Room[], chosenId: string | undefined): Room | undefined {
  return rooms.find(({ id }) => id === chosenId) ?? rooms[0]
}
