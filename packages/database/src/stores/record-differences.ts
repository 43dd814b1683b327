import { careSchedule } from '@linying/domain'
import type { Recomputed, RowDifference } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../connect.js'
import { careRecords } from '../schema/care.js'
import { clocks } from '../schema/clock.js'
import { tickets } from '../schema/ticket.js'
import { visits } from '../schema/visit.js'
import { careRow } from './care-rows.js'
import { visitsOfPlans } from './load-schedule.js'
import { recordsOf } from './records-of.js'
import { clockRows, ticketRow } from './ticket-rows.js'
import { visitRow } from './visit-rows.js'

type Snapshot = Pick<Database, 'execute'>
type Differences = Promise<readonly RowDifference[]>

/** Rows and clocks of tickets, held against what a save of the same events would write. */
export async function compareTickets(snapshot: Snapshot, recomputed: readonly Recomputed<'ticket'>[]): Differences {
  if (recomputed.length === 0) return []
  const changes = recomputed.map(({ state, events, codeHash }) => ({
    ...nothingElse,
    ticket: state,
    events,
    codeHash,
    headHash: events.at(-1)?.hash ?? '',
    clocks: state.clocks
  }))
  // its number is not in the events: it has a seal, and that each has one of its own is judged over all of them
  const rows = await differences(
    snapshot,
    tickets,
    recordsOf(tickets, changes.map(ticketRow)),
    sql`id`,
    sql`s.key not in ('number', 'number_seal')`
  )
  const ids = recomputed.map(({ state }) => state.id)
  return [...rows, ...(await clockDifferences(snapshot, ids, recordsOf(clocks, changes.flatMap(clockRows))))]
}

export async function compareVisits(snapshot: Snapshot, recomputed: readonly Recomputed<'visit'>[]): Differences {
  if (recomputed.length === 0) return []
  const rows = recomputed.map(({ state, events }) =>
    visitRow({ ...nothingElse, also: [], visit: state, events, headHash: events.at(-1)?.hash ?? '' })
  )
  return differences(snapshot, visits, recordsOf(visits, rows), sql`id`, sql`true`)
}

/** When she was last visited, and is to be again, follows from the visits as well, without those that never took place. */
export async function compareCare(snapshot: Snapshot, recomputed: readonly Recomputed<'care'>[]): Differences {
  if (recomputed.length === 0) return []
  const moved = await visitsOfPlans(
    snapshot,
    recomputed.map(({ state }) => state.id)
  )
  const rows = recomputed.flatMap(({ state, events }) => {
    const [event, plan] = [events.at(-1), moved.get(state.id)]
    if (event === undefined || plan === undefined) return []
    return [careRow({ care: state, expectedVersion: 0, event, words: [], ...careSchedule(events, plan.visits, plan.utcOffsetMinutes) })]
  })
  return differences(snapshot, careRecords, recordsOf(careRecords, rows), sql`id`, sql`true`)
}

const nothingElse = { expectedVersion: 0, words: [], messages: [], receivedPhotos: [] } as const

async function differences(snapshot: Snapshot, table: PgTable, told: SQL, key: SQL, counts: SQL): Differences {
  const { rows } = await snapshot.execute<{ id: string; which: string }>(sql`
    select kept.${key} as id, s.key as which from ${told} told join ${table} kept using (${key}),
      jsonb_each(to_jsonb(kept.*)) s join jsonb_each(to_jsonb(told.*)) f using (key)
    where s.value is distinct from f.value and ${counts} order by 1, 2`)
  return rows.map(({ id, which }) => ({ subjectId: id, what: 'row', which }))
}

/**
 * What a sweep has told is its own; so is a breach that it saw of a clock that still runs.
 * A clock that is missing or too many differs in its metric.
 */
async function clockDifferences(snapshot: Snapshot, ids: readonly string[], told: SQL): Differences {
  const { rows } = await snapshot.execute<{ id: string; which: string }>(sql`
    with told as (select * from ${told}), kept as (select * from clocks where ticket_id = any(${sql.param(ids)}::uuid[])),
    both_sides as (
      select coalesce(kept.ticket_id, told.ticket_id) as id, coalesce(kept.metric, told.metric) as metric,
        coalesce(kept.round, told.round) as round, kept.ticket_id is not null and told.ticket_id is not null as is_both,
        to_jsonb(kept.*) as kept, to_jsonb(told.*) as told
      from kept full join told using (ticket_id, metric, round)
    )
    select id, metric || ' ' || round as which from both_sides where not is_both
    union all
    select id, metric || ' ' || round || ' ' || s.key from both_sides, jsonb_each(kept) s join jsonb_each(told) f using (key)
    where is_both and s.value is distinct from f.value and s.key <> 'told'
      and not (s.key = 'broken_at' and told ->> 'ended_at' is null and s.value = told -> 'due_at')
    union all
    select id, metric || ' ' || round || ' told' from both_sides
    where is_both and not (kept ->> 'told')::integer between 0 and jsonb_array_length(told -> 'alarm_at')
    order by 1, 2`)
  return rows.map(({ id, which }) => ({ subjectId: id, what: 'clock', which }))
}
