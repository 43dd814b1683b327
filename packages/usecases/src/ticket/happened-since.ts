import { type Actor, type EventType, entryDepth, type Kind, mayRead, type RefusalCode, turnedAfter } from '@linying/domain'
import { asFarAsTold } from './as-far-as-told.js'
import type { EntryDetails } from './entry-details.js'
import type { TicketPorts } from './ticket-ports.js'
import { seenEntryOf, type TimelineEntry } from './timeline.js'
import type { Unfolded } from './unfolded.js'

/** What somebody else did in between, as far as whoever lost to him may know of it. */
export type Happened = Pick<TimelineEntry, 'type' | 'actorName' | 'actorAs' | 'occurredAt' | 'recordedAt'> & {
  /** What the ticket is, by which words differ. */
  readonly kind: Kind
  readonly details: Pick<EntryDetails, (typeof toldDetails)[number]>
}

/** What a sentence about it is made of, without the times. */
const toldDetails = ['technicianName', 'reason', 'result', 'department', 'reported', 'signOff', 'closes'] as const

/** Noes which only say that things are no longer as they were on screen. */
const noesOfWhoeverLost: readonly RefusalCode[] = ['ticket.stale', 'action.not-open-now', 'ticket.already-taken']

/** Noes which may mean that what was wanted has just been done, and by which events it is. */
const doneBy: Partial<Readonly<Record<RefusalCode, readonly EventType[]>>> = {
  'joined.none': ['HouseholdSplitOff', 'HouseholdLeft'],
  'joined.unknown': ['HouseholdSplitOff', 'HouseholdLeft'],
  'joined.solved': ['JoinedSpoke'],
  'first-handler.still-here': ['FirstHandlerReplaced'],
  'follow-up.none': ['FollowUpAnswered'],
  'rating.replied': ['RatingReplied'],
  'subtask.answered': ['SubtaskAnswered'],
  'subtask.not-yours': ['SubtaskAnswered']
}

export function isOfWhoeverLost(code: RefusalCode): boolean {
  return noesOfWhoeverLost.includes(code) || code in doneBy
}

/** Who was faster since the version that was on screen, read as deep as the viewer reads the ticket. */
export function happenedSince(
  code: RefusalCode,
  seen: number,
  unfolded: Unfolded,
  actor: Actor,
  ports: Pick<TicketPorts, 'photos' | 'now'>
): Happened | undefined {
  const { record, ticket } = asFarAsTold(unfolded, actor)
  const types = doneBy[code]
  const event = types
    ? record.events.findLast(({ seq, type }) => seq > seen && types.includes(type))
    : record.events[turnedAfter(record.events, seen)?.index ?? -1]
  if (event === undefined || isOwn(event, actor) || entryDepth(event, actor) === 'nothing') return undefined
  return told(seenEntryOf(event, record, ticket, actor, ports), ticket.kind, toldDetails)
}

/** By whom a ticket went out of somebody's sight that was in it: which colleague took it on, and no more. */
export function tookItAway(
  seen: number,
  { record, ticket }: Unfolded,
  actor: Actor,
  ports: Pick<TicketPorts, 'photos' | 'now'>
): Happened | undefined {
  const turned = turnedAfter(record.events, seen)
  if (turned === undefined || !mayRead(turned.before, actor) || mayRead(turned.after, actor)) return undefined
  const event = record.events[turned.index]
  if (event === undefined || entryDepth(event, actor) !== 'words') return undefined
  return told(seenEntryOf(event, record, ticket, actor, ports), ticket.kind, ['technicianName'])
}

/** Nobody was faster than himself: of several things that waited for a signal, an earlier one may have changed where the next stands. */
function isOwn(event: { readonly actor: { readonly id: string | null } }, actor: Actor): boolean {
  return actor.kind === 'person' && event.actor.id === actor.id
}

function told(
  { type, actorName, actorAs, occurredAt, recordedAt, details }: TimelineEntry,
  kind: Kind,
  fields: readonly (keyof EntryDetails)[]
): Happened {
  const said = Object.fromEntries(fields.flatMap(field => (details[field] === undefined ? [] : [[field, details[field]]])))
  return { kind, type, actorName, actorAs, occurredAt, recordedAt, details: said }
}
