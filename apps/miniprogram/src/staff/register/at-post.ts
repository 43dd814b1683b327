import type { Instant } from '@linying/domain'

/** Somebody at a patrol post whose matter is being registered. */
export type AtPost = {
  readonly dutyId: string
  readonly communityId: string
  readonly whom: string
  readonly topic: string
  readonly at: Instant
  readonly room?: { readonly id: string; readonly label: string }
}

/** The encounter that the page was opened for; undefined where it was opened for any other call. */
export function atPostIn(query: Readonly<Record<string, string | undefined>>): AtPost | undefined {
  const { dutyId, communityId, whom, topic, at, roomId, roomLabel } = query
  if (!dutyId || !communityId || !whom || !topic || !at) return undefined
  return { dutyId, communityId, whom, topic, at, ...(roomId && roomLabel && { room: { id: roomId, label: roomLabel } }) }
}
