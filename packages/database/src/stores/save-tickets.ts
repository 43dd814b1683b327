import type { KeyUse, TicketChange, TicketStore } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { clocks } from '../schema/clock.js'
import { outboxMessages } from '../schema/message.js'
import { eventWords, idempotencyKeys, ticketEvents, tickets } from '../schema/ticket.js'
import { outcomeOf } from '../violated-constraint.js'
import { type Place, writtenOnce } from '../written-once.js'
import { enterClocks } from './clock-entries.js'
import { keyRows } from './key-rows.js'
import { movedColumns } from './moved-columns.js'
import { receivedAsJson, receivedPhotos } from './received-photos.js'
import { jsonOf, recordsIn } from './records-of.js'
import { clockRows, eventRows, outboxRows, ticketRow, wordRows } from './ticket-rows.js'
import { enterVisits, giftsTaken, takeGifts, type VisitPart, visitsAsJson } from './visit-entries.js'

type Outcome = Awaited<ReturnType<TicketStore['save']>>

/**
 * One statement: every ticket is at its expected version and locked, or nothing at all is written, the idempotency key least of all.
 * Locked in the order of their ids, so two savers of the same pair take turns.
 */
export async function saveTickets(database: Database, changes: readonly TicketChange[], use: KeyUse | null): Promise<Outcome> {
  const [first] = changes
  if (first === undefined) return 'saved'
  const visits = changes.flatMap(({ visit }) => visit ?? [])
  const statement = updateTickets(visits.length > 0 ? 'visited' : undefined)({
    ids: changes.map(({ ticket }) => ticket.id),
    count: changes.length,
    expected: JSON.stringify(changes.map(({ ticket, expectedVersion }) => ({ id: ticket.id, version: expectedVersion }))),
    tickets: jsonOf(tickets, changes.map(ticketRow)),
    ...visitsAsJson(visits),
    events: jsonOf(ticketEvents, changes.flatMap(eventRows)),
    clocks: jsonOf(clocks, changes.flatMap(clockRows)),
    words: jsonOf(eventWords, changes.flatMap(wordRows)),
    photos: receivedAsJson(changes.flatMap(change => change.receivedPhotos)),
    messages: jsonOf(
      outboxMessages,
      changes.flatMap(change => outboxRows(change, use))
    ),
    keys: jsonOf(idempotencyKeys, keyRows(use, first))
  })
  try {
    const { rows } = await executePrepared(database, statement)
    const { saved, locked } = counted.parse(rows[0])
    if (saved > 0) return 'saved'
    return locked === changes.length ? 'gift-gone' : 'stale'
  } catch (error) {
    return outcomeOf(error, outcomes)
  }
}

const counted = z.object({ saved: z.number(), locked: z.number() })

const outcomes = {
  ticket_events_id_key: 'id-taken',
  event_words_pkey: 'id-taken',
  visits_pkey: 'id-taken',
  visit_events_id_key: 'id-taken',
  visit_words_pkey: 'id-taken',
  idempotency_keys_pkey: 'key-used'
} as const

type Name = 'ids' | 'count' | 'expected' | 'tickets' | VisitPart | 'events' | 'clocks' | 'words' | 'photos' | 'messages' | 'keys'

/** The number was given and sealed when it was created. */
export const whichTicket = ['id', 'organizationId', 'communityId', 'number', 'numberSeal'] as const

const updateTickets = writtenOnce((place: Place<Name>, visited: 'visited' | undefined) => {
  // given apart, because the planner takes rows of a parameter for a hundred and would read the whole table
  const isNamed = sql`t.id = any(${place('ids')}::uuid[])`
  const isLocked = sql`(select count(*) from locked) = ${place('count')}`
  const isSaved = sql`exists (select from saved)`
  return sql`
    with change as (
      select * from ${recordsIn(place('tickets'), tickets)}
    ), locked as (
      select t.id from tickets t
      join jsonb_to_recordset(${place('expected')}::jsonb) as expected(id uuid, version integer) using (id, version)
      where ${isNamed} order by t.id for update of t
    )${visited ? sql`, gift as (${takeGifts(place('gifts'), isLocked)})` : sql``}, saved as (
      update tickets t set ${movedColumns(tickets, whichTicket)} from change
      where t.id = change.id and ${isNamed} and ${isLocked} and ${visited ? giftsTaken(place('gifts')) : sql`true`}
      returning t.id
    )${visited ? sql`, ${enterVisits(place, isSaved)}` : sql``}, event as (
      insert into ticket_events
      select e.* from ${recordsIn(place('events'), ticketEvents)} e join saved on saved.id = e.ticket_id
    ), clock as (
      ${enterClocks(place('clocks'), isSaved)}
    ), word as (
      insert into event_words
      select * from ${recordsIn(place('words'), eventWords)} where ${isSaved}
    ), photo as (
      ${receivedPhotos(place('photos'), sql`saved`, sql`p.ticket_id = saved.id`)}
    ), message as (
      insert into outbox
      select o.* from ${recordsIn(place('messages'), outboxMessages)} o join saved on saved.id = o.ticket_id
    ), key as (
      insert into idempotency_keys
      select * from ${recordsIn(place('keys'), idempotencyKeys)} where ${isSaved}
    )
    select (select count(*) from saved)::integer as saved, (select count(*) from locked)::integer as locked`
})
