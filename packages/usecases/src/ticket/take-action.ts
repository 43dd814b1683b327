import { type Actor, type Command, decide, evolve, type Inputs, mayRead, type Refusal } from '@linying/domain'
import { Forbidden, NotFound, Outrun, Refused } from '../failure.js'
import { overtaken, retrying } from '../retrying.js'
import { saysTheSame } from '../says-the-same.js'
import type { Viewer } from '../session/viewer.js'
import { saidBesideBefore } from '../visit/said-beside-before.js'
import { visitChangeBeside } from '../visit/visit-change-beside.js'
import { actorOf } from './actor-of.js'
import { changeOf } from './change-of.js'
import { circumstancesOf } from './circumstances-of.js'
import { companionChange } from './companion-change.js'
import { happenedSince, isOfWhoeverLost, tookItAway } from './happened-since.js'
import { recordAfter } from './record-after.js'
import { isReplay } from './replayed.js'
import type { TicketPorts } from './ticket-ports.js'
import type { AlsoAsked, KeyUse, TicketChange, TicketRecord } from './ticket-store.js'
import { type TicketView, ticketView } from './ticket-view.js'
import type { Unfolded } from './unfolded.js'
import { mustActWithinMeasure } from './within-measure.js'

/** A command as it came in: all but who gives it, which only the session knows. */
export type WireCommand = { readonly [A in keyof Inputs]: Omit<Command<A>, 'by'> }[keyof Inputs]

export interface TakeAction {
  readonly ticketId: string
  readonly command: WireCommand
  /** The version that was on screen, for actions decided on it. */
  readonly version: number | undefined
  readonly key: string
  readonly requestHash: string
}

/**
 * Somebody does something to a ticket. Whoever was overtaken decides again on what is true then, and is told by whom if that is no longer open.
 * Throws: NotFound, Forbidden, Refused (Outrun where somebody was faster), KeyReused, TooOften, StaleVersion
 */
export async function takeAction(ports: TicketPorts, viewer: Viewer, asked: TakeAction): Promise<TicketView> {
  const also = { ...namedIn(asked.command), key: asked.key, actsAt: ports.now() }
  let seen = asked.version
  return retrying(ports, async () => {
    const record = await ports.tickets.load({ ticketId: asked.ticketId }, viewer, also)
    if (record === undefined) throw new NotFound()
    const ticket = evolve(record.events)
    const actor = actorOf(viewer, record.standing)
    if (!mayRead(ticket, actor)) throw outOfSight({ record, ticket }, actor, seen, ports)
    if (isReplay(record.usedKey, asked.requestHash) || (await hasHappened(ports, record, asked, viewer)))
      return ticketView({ record, ticket }, viewer, ports)

    const decision = decide(ticket, commandOf(asked, viewer, record), circumstancesOf(record, ticket, also, ports.now()), asked.version)
    if ('refusal' in decision) throw refusedTo(decision.refusal, { record, ticket }, actor, seen, ports)
    mustActWithinMeasure(viewer, { kind: ticket.kind, record, action: asked.command.action }, decision.events, ports.now())
    const visit = visitChangeBeside(ports, record, ticket, commandOf(asked, viewer, record))
    const change = { ...changeOf({ ...record, ticket }, decision.events, ports), ...(visit && { visit }) }
    const companion = await companionChange(ports, viewer, ticket, asked.command, decision.events)
    const outcome = await ports.tickets.save(companion ? [change, companion] : [change], keyUse(asked, viewer, change))
    if (outcome === 'saved') return ticketView(recordAfter(record, change), viewer, ports)
    if (outcome === 'gift-gone') throw new Refused({ code: 'gift.out-of-stock', pointer: '/gift' })
    if (outcome === 'id-taken') throw new Refused({ code: 'event.id-used', pointer: '/eventId' })
    seen ??= ticket.version
    return overtaken
  })
}

function refusedTo(refusal: Refusal, unfolded: Unfolded, actor: Actor, seen: number | undefined, ports: TicketPorts): Refused {
  const asks = seen !== undefined && isOfWhoeverLost(refusal.code)
  const happened = asks ? happenedSince(refusal.code, seen, unfolded, actor, ports) : undefined
  return happened ? new Outrun(refusal, happened) : new Refused(refusal)
}

/** A ticket that a technician saw in the pool is not his to read once somebody else has it; that somebody has it he is told. */
function outOfSight(unfolded: Unfolded, actor: Actor, seen: number | undefined, ports: TicketPorts): Error {
  const happened = seen === undefined ? undefined : tookItAway(seen, unfolded, actor, ports)
  return happened ? new Outrun({ code: 'ticket.stale' }, happened) : new Forbidden()
}

/** Whom and what a command names, to be looked up with the ticket. */
function namedIn(command: WireCommand): AlsoAsked {
  if ('technicianId' in command) return { technicianId: command.technicianId }
  if (command.action === 'replaceFirstHandler') return { successorId: command.personId }
  if (command.action === 'openSubtask') return { ownerId: command.ownerId ?? undefined }
  if (command.action === 'join') return { residentId: command.residentId ?? undefined, duplicateId: command.from ?? undefined }
  return command.action === 'namePerson' ? { concernedId: command.personId } : {}
}

function commandOf({ command }: TakeAction, viewer: Viewer, record: TicketRecord): Command {
  return { ...command, by: actorOf(viewer, record.standing) }
}

/**
 * The event is there already: the same tap, sent again under another key. It is decided once more as things stood then.
 * Throws: Refused 'event.id-used' where the id is another event's
 */
async function hasHappened(ports: TicketPorts, record: TicketRecord, asked: TakeAction, viewer: Viewer): Promise<boolean> {
  const kept = record.events.find(({ id }) => id === asked.command.eventId)
  if (kept === undefined) return false
  const before = record.events.filter(({ seq }) => seq < kept.seq)
  if (kept.actor.id === viewer.personId && before.length > 0) {
    const ticket = evolve(before)
    const decision = decide(
      ticket,
      commandOf(asked, viewer, record),
      circumstancesOf(record, ticket, namedIn(asked.command), kept.recordedAt)
    )
    const isSame = 'events' in decision && saysTheSame(kept, record.words, decision.events[0], ports.digest)
    if (isSame && (await saidBesideBefore(ports, viewer, record, commandOf(asked, viewer, record)))) return true
  }
  throw new Refused({ code: 'event.id-used', pointer: '/eventId' })
}

function keyUse({ key, requestHash }: TakeAction, viewer: Viewer, { events }: TicketChange): KeyUse {
  return { personId: viewer.personId, key, requestHash, at: events[0]?.recordedAt ?? '', requestId: viewer.requestId }
}
