import type { KeyUse, TicketChange } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { clocks } from '../schema/clock.js'
import { outboxMessages } from '../schema/message.js'
import { eventWords, idempotencyKeys, ticketEvents, tickets } from '../schema/ticket.js'
import { violatedConstraint } from '../violated-constraint.js'
import { type Place, writtenOnce } from '../written-once.js'
import { enterClocks } from './clock-entries.js'
import { forgetOldKeys, keyRows } from './key-rows.js'
import { jsonOf, recordsIn } from './records-of.js'
import { clockRows, eventRows, outboxRows, ticketRow, wordRows } from './ticket-rows.js'

type Outcome = 'saved' | 'stale' | 'key-used' | 'id-taken'

/**
 * One statement: every ticket is at its expected version and locked, or nothing at all is written, the idempotency key least of all.
 * Locked in the order of their ids, so two savers of the same pair take turns.
 */
export async function saveTickets(database: Database, changes: readonly TicketChange[], use: KeyUse | null): Promise<Outcome> {
  const [first] = changes
  if (first === undefined) return 'saved'
  const statement = updateTickets()({
    ids: changes.map(({ ticket }) => ticket.id),
    count: changes.length,
    expected: JSON.stringify(changes.map(({ ticket, expectedVersion }) => ({ id: ticket.id, version: expectedVersion }))),
    tickets: jsonOf(tickets, changes.map(ticketRow)),
    events: jsonOf(ticketEvents, changes.flatMap(eventRows)),
    clocks: jsonOf(clocks, changes.flatMap(clockRows)),
    words: jsonOf(eventWords, changes.flatMap(wordRows)),
    photos: receivedPhotos(changes),
    messages: jsonOf(
      outboxMessages,
      changes.flatMap(change => outboxRows(change, use))
    ),
    keys: jsonOf(idempotencyKeys, keyRows(use, first)),
    personId: use?.personId,
    at: use?.at
  })
  try {
    const { rows } = await executePrepared(database, statement)
    return rows.length > 0 ? 'saved' : 'stale'
  } catch (error) {
    const outcome = outcomes[violatedConstraint(error) ?? '']
    if (outcome === undefined) throw error
    return outcome
  }
}

const outcomes: Readonly<Record<string, Outcome>> = { ticket_events_id_key: 'id-taken', idempotency_keys_pkey: 'key-used' }

/** Every column that what happens to a ticket can change. */
const movedColumns = sql.join(
  [
    tickets.status,
    tickets.technicianId,
    tickets.department,
    tickets.firstHandlerId,
    tickets.subtaskOwnerIds,
    tickets.dueMetric,
    tickets.dueAt,
    tickets.dueWarnAt,
    tickets.joinedIds,
    tickets.takenAt,
    tickets.departedAt,
    tickets.arrivedAt,
    tickets.etaAt,
    tickets.suspendedUntil,
    tickets.doneAt,
    tickets.closedAt,
    tickets.serviceDueAt,
    tickets.updatedAt,
    tickets.reopenCount,
    tickets.urgeCount,
    tickets.version,
    tickets.headHash,
    tickets.codeHash
  ].map(({ name }) => sql`${sql.identifier(name)} = change.${sql.identifier(name)}`),
  sql`, `
)

type Name = 'ids' | 'count' | 'expected' | 'tickets' | 'events' | 'clocks' | 'words' | 'photos' | 'messages' | 'keys' | 'personId' | 'at'

const updateTickets = writtenOnce((place: Place<Name>) => {
  // given apart, because the planner takes rows of a parameter for a hundred and would read the whole table
  const isNamed = sql`t.id = any(${place('ids')}::uuid[])`
  return sql`
    with change as (
      select * from ${recordsIn(place('tickets'), tickets)}
    ), locked as (
      select t.id from tickets t
      join jsonb_to_recordset(${place('expected')}::jsonb) as expected(id uuid, version integer) using (id, version)
      where ${isNamed} order by t.id for update of t
    ), saved as (
      update tickets t set ${movedColumns} from change
      where t.id = change.id and ${isNamed} and (select count(*) from locked) = ${place('count')}
      returning t.id
    ), event as (
      insert into ticket_events
      select e.* from ${recordsIn(place('events'), ticketEvents)} e join saved on saved.id = e.ticket_id
    ), clock as (
      ${enterClocks(place('clocks'), sql`exists (select from saved)`)}
    ), word as (
      insert into event_words
      select * from ${recordsIn(place('words'), eventWords)} where exists (select from saved)
    ), photo as (
      update photos p set state = 'received', sha256 = r.sha256, bytes = r.bytes, content_type = r.content_type,
        width = r.width, height = r.height, received_at = r.received_at
      from jsonb_populate_recordset(null::photos, ${place('photos')}::jsonb) r, saved
      where p.id = r.id and p.ticket_id = saved.id
    ), message as (
      insert into outbox
      select o.* from ${recordsIn(place('messages'), outboxMessages)} o join saved on saved.id = o.ticket_id
    ), key as (
      insert into idempotency_keys
      select * from ${recordsIn(place('keys'), idempotencyKeys)} where exists (select from saved)
    ), forgotten as (
      ${forgetOldKeys(place('personId'), place('at'))}
    )
    select from saved`
})

function receivedPhotos(changes: readonly TicketChange[]): string {
  return JSON.stringify(
    changes.flatMap(({ receivedPhotos }) =>
      receivedPhotos.map(({ contentType, receivedAt, ...photo }) => ({ ...photo, content_type: contentType, received_at: receivedAt }))
    )
  )
}
