import type { TicketPorts } from '@linying/usecases'

/** How far the clocks of a community are ahead of UTC, in minutes; undefined where there is no such community. */
export async function utcOffsetOf(
  { tickets, now }: Pick<TicketPorts, 'tickets' | 'now'>,
  communityId: string
): Promise<number | undefined> {
  const nowhere = { roomId: null, publicPlaceId: null, ticketId: communityId }
  const ground = await tickets.groundFor({ kind: 'repair', communityId, ...nowhere, now: now() }, null)
  return ground?.community.utcOffsetMinutes
}
