import { type Actor, evolve, openStatuses, type SealedEvent, type Status, type Ticket } from '@linying/domain'
import type { TicketRecord } from './ticket-store.js'
import type { Unfolded } from './unfolded.js'

export interface Told extends Unfolded {
  /** How it ended, which whoever reported it keeps; the ticket itself where nothing is held back. */
  readonly outcome: Ticket
  readonly isWhole: boolean
}

/**
 * A ticket as far as somebody may know of it: who moved out reads nothing that was written afterwards, and whose household left a ticket that
 * others go on with, nothing after that. Whoever reported it keeps how it ended.
 * Source: product.md, people (a view covers the time lived there, judged when it is read)
 */
export function asFarAsTold({ record, ticket }: Unfolded, actor: Actor): Told {
  const isTold = readsUntil(record, ticket, actor)
  if (isTold === undefined) return { record, ticket, outcome: ticket, isWhole: true }
  const events = record.events.filter(isTold)
  const known = new Set(events.map(({ id }) => id))
  const then = evolve(events)
  const words = record.words.filter(({ eventId }) => known.has(eventId))
  const photos = record.photos.filter(({ forEvent, id }) => known.has(forEvent) && isReceived(events, id))
  const keepsOutcome = actor.kind === 'person' && ticket.residentId === actor.id && isOver(ticket)
  return { record: { ...record, events, words, photos }, ticket: then, outcome: keepsOutcome ? ticket : then, isWhole: false }
}

function readsUntil({ events }: TicketRecord, { reporterLeftAt }: Ticket, actor: Actor): ((event: SealedEvent) => boolean) | undefined {
  if (actor.kind === 'system' || actor.standing === 'public') return undefined
  const { movedOutAt } = actor
  const hasLeft = actor.standing === 'household' && reporterLeftAt !== null
  if (movedOutAt === null && !hasLeft) return undefined
  const last = hasLeft ? (events.findLast(isReportersLeaving)?.seq ?? 1) : Number.POSITIVE_INFINITY
  return ({ recordedAt, seq }) => seq === 1 || (seq <= last && (movedOutAt === null || recordedAt < movedOutAt))
}

function isReportersLeaving({ type, payload }: SealedEvent): boolean {
  return type === 'HouseholdLeft' && 'joinId' in payload && payload.joinId === null
}

function isReceived(events: readonly SealedEvent[], photoId: string): boolean {
  return events.some(({ type, payload }) => type === 'PhotoReceived' && 'photoId' in payload && payload.photoId === photoId)
}

function isOver({ status }: Ticket): boolean {
  return !(openStatuses as readonly Status[]).includes(status)
}

/** Whether somebody who asks reads what a ticket's household reads, or only what its public page says. */
export function readsAsPublic({ standing }: TicketRecord): boolean {
  return standing.roles.length === 0 && standing.standing !== 'household'
}
