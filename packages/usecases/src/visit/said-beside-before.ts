import { type Command, evolve, visitBeside } from '@linying/domain'
import { saysTheSame } from '../says-the-same.js'
import type { Viewer } from '../session/viewer.js'
import type { TicketPorts } from '../ticket/ticket-ports.js'
import type { TicketRecord } from '../ticket/ticket-store.js'

/** What a visit keeps of how things stood when it was written down. */
const ofTheCommunity = ['rules', 'organizationId', 'hiddenFromId']

/**
 * Whether the record beside a return visit that is sent again says the same as what was sent now: its note, promise, gift and photos stand there
 * and not in the ticket's event. True for any other action, and where the record is nothing that this viewer reads any more.
 */
export async function saidBesideBefore(
  { visits, digest }: Pick<TicketPorts, 'visits' | 'digest'>,
  viewer: Viewer,
  { community, events }: Pick<TicketRecord, 'community' | 'events'>,
  command: Command
): Promise<boolean> {
  if (command.action !== 'recordVisit') return true
  const kept = await visits.load(command.eventId, viewer)
  const [held] = kept?.events ?? []
  const seq = events.find(({ id }) => id === command.eventId)?.seq ?? 0
  if (kept === undefined || held === undefined) return true
  const decision = visitBeside(evolve(events.filter(event => event.seq < seq)), command, held.recordedAt, community.visitRules)
  return 'events' in decision && saysTheSame(held, kept.words, decision.events[0], digest, ofTheCommunity)
}
