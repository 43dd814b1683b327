import type { KeyUse, TicketChange, TicketStore } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { outboxMessages } from '../schema/message.js'
import { eventWords, idempotencyKeys, ticketEvents, tickets } from '../schema/ticket.js'
import { violatedConstraint } from '../violated-constraint.js'
import { enterClocks } from './clock-entries.js'
import { forgetOldKeys, keyRows } from './key-rows.js'
import { receivedPhotos } from './received-photos.js'
import { recordsOf } from './records-of.js'
import { clockRows, eventRows, outboxRows, ticketRow, wordRows } from './ticket-rows.js'
import { enterVisits, giftsTaken, takeGifts } from './visit-entries.js'

type Outcome = Awaited<ReturnType<TicketStore['save']>>

/**
 * One statement: every ticket is at its expected version and locked, or nothing at all is written, the idempotency key least of all.
 * Locked in the order of their ids, so two savers of the same pair take turns.
 */
export async function saveTickets(database: Database, changes: readonly TicketChange[], use: KeyUse | null): Promise<Outcome> {
  const [first] = changes
  if (first === undefined) return 'saved'
  // given apart, because the planner takes rows of a parameter for a hundred and would read the whole table
  const isNamed = sql`t.id = any(${sql.param(changes.map(({ ticket }) => ticket.id))}::uuid[])`
  const visits = changes.flatMap(({ visit }) => visit ?? [])
  const isLocked = sql`(select count(*) from locked) = ${changes.length}`
  const expected = changes.map(({ ticket, expectedVersion }) => ({ id: ticket.id, version: expectedVersion }))
  const statement = sql`
    with change as (
      select * from ${recordsOf(tickets, changes.map(ticketRow))}
    ), locked as (
      select t.id from tickets t
      join jsonb_to_recordset(${JSON.stringify(expected)}::jsonb) as expected(id uuid, version integer) using (id, version)
      where ${isNamed} order by t.id for update of t
    )${visits.length > 0 ? sql`, gift as (${takeGifts(visits, isLocked)})` : sql``}, saved as (
      update tickets t set ${movedColumns} from change
      where t.id = change.id and ${isNamed} and ${isLocked} and ${visits.length > 0 ? giftsTaken(visits) : sql`true`}
      returning t.id
    )${visits.length > 0 ? sql`, ${enterVisits(visits, sql`exists (select from saved)`)}` : sql``}, event as (
      insert into ticket_events
      select e.* from ${recordsOf(ticketEvents, changes.flatMap(eventRows))} e join saved on saved.id = e.ticket_id
    ), clock as (
      ${enterClocks(changes.flatMap(clockRows), sql`exists (select from saved)`)}
    ), word as (
      insert into event_words
      select * from ${recordsOf(eventWords, changes.flatMap(wordRows))} where exists (select from saved)
    ), photo as (
      ${receivedPhotos(
        changes.flatMap(change => change.receivedPhotos),
        sql`saved`,
        sql`p.ticket_id = saved.id`
      )}
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
    select (select count(*) from saved)::integer as saved, (select count(*) from locked)::integer as locked`
  try {
    const { rows } = await executePrepared(database, statement)
    const { saved, locked } = counted.parse(rows[0])
    if (saved > 0) return 'saved'
    return locked === changes.length ? 'gift-gone' : 'stale'
  } catch (error) {
    const outcome = outcomes[violatedConstraint(error) ?? '']
    if (outcome === undefined) throw error
    return outcome
  }
}

const counted = z.object({ saved: z.number(), locked: z.number() })

const outcomes: Readonly<Record<string, Outcome>> = {
  ticket_events_id_key: 'id-taken',
  visits_pkey: 'id-taken',
  idempotency_keys_pkey: 'key-used'
}

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
