import { eventIdBeside } from '../../follow-up/event-id-beside.js'
import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { TicketEvent } from '../events.js'
import { joinedHouseholdOf } from '../joined-household.js'
import type { ClosedTicket, DoneTicket, JoinedHousehold, Ticket } from '../ticket.js'
import { mayReopen } from './reopen.js'

/** Refuses: 'reopen.too-late' once nobody would go on with it any more. */
export function maySpeakForItself(ticket: Ticket, actor: Actor, circumstances: Circumstances): Refusal | undefined {
  return mayReopen(ticket, actor, circumstances)
}

/**
 * A joined household says whether it is solved there. The reporter's household decides on the ticket as long as it is in; once that has
 * left, what those who remain say together does: one of them not solved sends it back to work, all of them solved closes it.
 * Refuses: 'reason.text-missing' where it is not solved and nothing says what is left
 * Source: product.md, people (three standings)
 */
export function speakForItself(
  ticket: DoneTicket | ClosedTicket,
  command: Command<'speakForItself'>,
  circumstances: Circumstances
): Decision {
  const household = joinedHouseholdOf(ticket, command.by)
  if (household === undefined) return refuse('action.not-yours')
  const { solved, text } = command
  if (!solved && !text.trim()) return refuse('reason.text-missing', '/text')
  const spoke = happened('JoinedSpoke', ticket.id, command, circumstances, {
    payload: { joinId: household.id, solved },
    content: { text }
  })
  if ('refusal' in spoke || ticket.status !== 'done' || ticket.reporterLeftAt === null) return spoke
  return { events: [...spoke.events, ...decidedTogether(ticket, household, command, circumstances)] }
}

function decidedTogether(
  ticket: DoneTicket,
  { id }: JoinedHousehold,
  command: Command<'speakForItself'>,
  circumstances: Circumstances
): readonly TicketEvent[] {
  const beside = { ...command, eventId: eventIdBeside(command.eventId) }
  if (!command.solved) {
    const payload = {
      reason: 'still_broken',
      reported: null,
      technicianGone: !circumstances.technician?.active,
      expectedPhotos: 0
    } as const
    return eventsOf(happened('SolutionDenied', ticket.id, beside, circumstances, { payload }))
  }
  const isSolvedForAll = ticket.joined.every(one => one.id === id || one.solved === true)
  return isSolvedForAll ? eventsOf(happened('SolutionConfirmed', ticket.id, beside, circumstances, { payload: { reported: null } })) : []
}

function eventsOf(decision: Decision): readonly TicketEvent[] {
  return 'events' in decision ? decision.events : []
}
