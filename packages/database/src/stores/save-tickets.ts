import type { KeyUse, TicketChange } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { outboxMessages } from '../schema/message.js'
import { eventWords, idempotencyKeys, ticketEvents, tickets } from '../schema/ticket.js'
import { violatedConstraint } from '../violated-constraint.js'
import { enterClocks } from './clock-entries.js'
import { forgetOldKeys, keyRows } from './key-rows.js'
import { recordsOf } from './records-of.js'
import { clockRows, eventRows, outboxRows, ticketRow, wordRows } from './ticket-rows.js'

type Outcome = 'saved' | 'stale' | 'key-used' | 'id-taken'

/**
 * One statement: every ticket is at its expected version and locked, or nothing at all is written, the idempotency key least of all.
 * Locked in the order of their ids, so two savers of the same pair take turns.
 */
export async function saveTickets(database: Database, changes: readonly TicketChange[], use: KeyUse | null): Promise<Outcome> {
  const [first] = changes
  if (first === undefined) return 'saved'
  // given apart, because the planner takes rows of a parameter for a hundred and would read the whole table
  const isNamed = sql`t.id = any(${sql.param(changes.map(({ ticket }) => ticket.id))}::uuid[])`
  const expected = changes.map(({ ticket, expectedVersion }) => ({ id: ticket.id, version: expectedVersion }))
  const statement = sql`
    with change as (
      select * from ${recordsOf(tickets, changes.map(ticketRow))}
    ), locked as (
      select t.id from tickets t
      join jsonb_to_recordset(${JSON.stringify(expected)}::jsonb) as expected(id uuid, version integer) using (id, version)
      where ${isNamed} order by t.id for update of t
    ), saved as (
      update tickets t set ${movedColumns} from change
      where t.id = change.id and ${isNamed} and (select count(*) from locked) = ${changes.length}
      returning t.id
    ), event as (
      insert into ticket_events
      select e.* from ${recordsOf(ticketEvents, changes.flatMap(eventRows))} e join saved on saved.id = e.ticket_id
    ), clock as (
      ${enterClocks(changes.flatMap(clockRows), sql`exists (select from saved)`)}
    ), word as (
      insert into event_words
      select * from ${recordsOf(eventWords, changes.flatMap(wordRows))} where exists (select from saved)
    ), photo as (
      update photos p set state = 'received', sha256 = r.sha256, bytes = r.bytes, content_type = r.content_type,
        width = r.width, height = r.height, received_at = r.received_at
      from jsonb_populate_recordset(null::photos, ${receivedPhotos(changes)}::jsonb) r, saved
      where p.id = r.id and p.ticket_id = saved.id
    ), message as (
      insert into outbox
      select o.* from ${recordsOf(
        outboxMessages,
        changes.flatMap(change => outboxRows(change, use))
      )} o join saved on saved.id = o.ticket_id
    ), key as (
      insert into idempotency_keys
      select * from ${recordsOf(idempotencyKeys, keyRows(use, first))} where exists (select from saved)
    ), forgotten as (
      ${forgetOldKeys(use)}
    )
    select from saved`
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
    tickets.followUpAt,
    tickets.followUpBy,
    tickets.updatedAt,
    tickets.reopenCount,
    tickets.urgeCount,
    tickets.version,
    tickets.headHash,
    tickets.codeHash
  ].map(({ name }) => sql`${sql.identifier(name)} = change.${sql.identifier(name)}`),
  sql`, `
)

function receivedPhotos(changes: readonly TicketChange[]): string {
  return JSON.stringify(
    changes.flatMap(({ receivedPhotos }) =>
      receivedPhotos.map(({ contentType, receivedAt, ...photo }) => ({ ...photo, content_type: contentType, received_at: receivedAt }))
    )
  )
}
