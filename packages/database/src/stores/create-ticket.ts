import type { KeyUse, NewTicketChange } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { clocks } from '../schema/clock.js'
import { outboxMessages } from '../schema/message.js'
import { eventWords, idempotencyKeys, ticketEvents, tickets } from '../schema/ticket.js'
import { violatedConstraint } from '../violated-constraint.js'
import { type Place, writtenOnce } from '../written-once.js'
import { keyRows } from './key-rows.js'
import { isFull, mustHaveRoom } from './measured-acts.js'
import { numberSeal } from './number-seal.js'
import { columnsOf, jsonOf, recordsIn } from './records-of.js'
import { clockRows, eventRows, outboxRows, ticketRow, wordRows } from './ticket-rows.js'

type Outcome = { readonly number: string } | 'id-taken' | 'key-used' | 'too-often'

const created = z.object({ number: z.string() })

/**
 * One statement, so a number is only ever used up by a ticket that exists. A resident's repeats that her measure is not full yet, which
 * was true of all that she sent at once.
 */
export async function createTicket(database: Database, change: NewTicketChange, use: KeyUse | null): Promise<Outcome> {
  const { residentId, kind, reportedAt } = change.ticket
  const isMeasured = residentId !== null && use !== null && kind !== 'emergency'
  const statement = insertTicket(isMeasured ? 'measured' : undefined)({
    residentId,
    reportedAt,
    organizationId: change.ticket.organizationId,
    communityId: change.ticket.communityId,
    series: change.numberSeries,
    ticket: JSON.stringify(columnsOf(tickets, ticketRow(change))),
    events: jsonOf(ticketEvents, eventRows(change)),
    clocks: jsonOf(clocks, clockRows(change)),
    words: jsonOf(eventWords, wordRows(change)),
    messages: jsonOf(outboxMessages, outboxRows(change, use)),
    keys: jsonOf(idempotencyKeys, keyRows(use, change))
  })
  try {
    const { rows } = await executePrepared(database, statement)
    return created.parse(rows[0])
  } catch (error) {
    if (isFull(error)) return 'too-often'
    const outcome = outcomes[violatedConstraint(error) ?? '']
    if (outcome === undefined) throw error
    return outcome
  }
}

const outcomes: Readonly<Record<string, 'id-taken' | 'key-used'>> = {
  tickets_pkey: 'id-taken',
  ticket_events_id_key: 'id-taken',
  event_words_pkey: 'id-taken',
  idempotency_keys_pkey: 'key-used'
}

type Name =
  | 'residentId'
  | 'reportedAt'
  | 'organizationId'
  | 'communityId'
  | 'series'
  | 'ticket'
  | 'events'
  | 'clocks'
  | 'words'
  | 'messages'
  | 'keys'

const insertTicket = writtenOnce(
  (place: Place<Name>, measured: 'measured' | undefined) => sql`
    with counter as (
      insert into ticket_counters (organization_id, community_id, series, last)
      select ${place('organizationId')}::uuid, ${place('communityId')}::uuid, ${place('series')}, 1
      where ${measured ? mustHaveRoom(place('residentId'), place('reportedAt')) : sql`true`}
      on conflict (community_id, series) do update set last = ticket_counters.last + 1
      returning last
    ), numbered as (
      select ${place('series')} || '-' || lpad(last::text, greatest(4, length(last::text)), '0') as number from counter
    ), sealed as (
      select number, ${numberSeal(sql`(${place('ticket')}::jsonb ->> 'id')`, sql`number`)} as number_seal from numbered
    ), ticket as (
      insert into tickets
      select filed.* from sealed, jsonb_populate_record(null::tickets, ${place('ticket')}::jsonb || to_jsonb(sealed)) as filed
      returning number
    ), event as (
      insert into ticket_events select * from ${recordsIn(place('events'), ticketEvents)}
    ), clock as (
      insert into clocks select * from ${recordsIn(place('clocks'), clocks)}
    ), word as (
      insert into event_words select * from ${recordsIn(place('words'), eventWords)}
    ), message as (
      insert into outbox select * from ${recordsIn(place('messages'), outboxMessages)}
    ), key as (
      insert into idempotency_keys select * from ${recordsIn(place('keys'), idempotencyKeys)}
    )
    select number from ticket`
)
