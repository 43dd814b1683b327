import type { Instant } from '../instant.js'
import type { Command } from '../ticket/commands.js'
import type { Ticket } from '../ticket/ticket.js'
import { holdVisit } from './hold-visit.js'
import type { VisitDecision } from './visit-decision.js'
import type { GiftGiven } from './visit-events.js'
import type { VisitRules } from './visit-rules.js'

/** What a return visit says beside what decides about its ticket. */
export interface BesideVisit {
  readonly note: string
  readonly promise: string
  readonly promisedUntil: Instant | null
  readonly gift: GiftGiven | null
  readonly expectedPhotos: number
  readonly signatureId: string | null
}

export const nothingBeside: BesideVisit = {
  note: '',
  promise: '',
  promisedUntil: null,
  gift: null,
  expectedPhotos: 0,
  signatureId: null
}

/**
 * A return visit is an event of its ticket, and beside it one visit record with the same id. It is to the reporter's household, as long as that
 * is in it: after that to those who joined. Source: SP-6, SP-15
 * Refuses: what `holdVisit` refuses
 */
export function visitBeside(ticket: Ticket, command: Command<'recordVisit'>, now: Instant, rules: VisitRules): VisitDecision {
  const { action: _, eventId, text, ...told } = command
  const { organizationId, communityId, complaint, reporterLeftAt } = ticket
  const { roomId, residentId } = reporterLeftAt === null ? ticket : { roomId: null, residentId: null }
  return holdVisit(
    {
      ...told,
      id: eventId,
      kind: 'return',
      said: text,
      organizationId,
      communityId,
      roomId,
      residentId,
      ticketId: ticket.id,
      planId: null,
      postId: null,
      topic: null,
      checks: [],
      hiddenFromId: complaint?.aboutPersonId ?? null,
      rules
    },
    now
  )
}
