import type { KeyUse, NewTicketChange } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { outboxMessages } from '../schema/message.js'
import { eventWords, idempotencyKeys, ticketEvents, tickets } from '../schema/ticket.js'
import { violatedConstraint } from '../violated-constraint.js'
import { enterClocks } from './clock-entries.js'
import { forgetOldKeys, keyRows } from './key-rows.js'
import { columnsOf, recordsOf } from './records-of.js'
import { clockRows, eventRows, outboxRows, ticketRow, wordRows } from './ticket-rows.js'

type Outcome = { readonly number: string } | 'id-taken' | 'key-used'

const created = z.object({ number: z.string() })

/** One statement, so a number is only ever used up by a ticket that exists. */
export async function createTicket(database: Database, change: NewTicketChange, use: KeyUse | null): Promise<Outcome> {
  const { organizationId, communityId } = change.ticket
  const row = JSON.stringify(columnsOf(tickets, ticketRow(change)))
  const statement = sql`
    with counter as (
      insert into ticket_counters (organization_id, community_id, series, last)
      values (${organizationId}, ${communityId}, ${change.numberSeries}, 1)
      on conflict (community_id, series) do update set last = ticket_counters.last + 1
      returning last
    ), numbered as (
      select ${change.numberSeries} || '-' || lpad(last::text, greatest(4, length(last::text)), '0') as number from counter
    ), ticket as (
      insert into tickets
      select filed.* from numbered, jsonb_populate_record(null::tickets, ${row}::jsonb || to_jsonb(numbered)) as filed
      returning number
    ), event as (
      insert into ticket_events select * from ${recordsOf(ticketEvents, eventRows(change))}
    ), clock as (
      ${enterClocks(clockRows(change), sql`true`)}
    ), word as (
      insert into event_words select * from ${recordsOf(eventWords, wordRows(change))}
    ), message as (
      insert into outbox select * from ${recordsOf(outboxMessages, outboxRows(change, use))}
    ), key as (
      insert into idempotency_keys select * from ${recordsOf(idempotencyKeys, keyRows(use, change))}
    ), forgotten as (
      ${forgetOldKeys(use)}
    )
    select number from ticket`
  try {
    const { rows } = await executePrepared(database, statement)
    return created.parse(rows[0])
  } catch (error) {
    const outcome = outcomes[violatedConstraint(error) ?? '']
    if (outcome === undefined) throw error
    return outcome
  }
}

const outcomes: Readonly<Record<string, 'id-taken' | 'key-used'>> = {
  tickets_pkey: 'id-taken',
  ticket_events_id_key: 'id-taken',
  idempotency_keys_pkey: 'key-used'
}
