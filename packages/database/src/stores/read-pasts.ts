import type { SealedEvent } from '@linying/domain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRows } from '../read-rows.js'
import { sealedEvent, selectEvent } from './sealed-event.js'

/** A ticket that went on after she moved out at `until`, in the database's own spelling. */
interface Left {
  readonly id: string
  readonly until: string
}

/** What happened of one up to then. */
const past = z.object({ ticketId: z.string(), events: z.array(sealedEvent) })

/**
 * What happened of each ticket up to when she moved out: at least that it was reported, as in `asFarAsTold`. A trip of its own for the few who
 * have moved out: to stand ready for them in the list's statement cost everybody's list a thirtieth.
 */
export async function readPasts(database: Database, left: readonly Left[]): Promise<ReadonlyMap<string, readonly SealedEvent[]>> {
  if (left.length === 0) return new Map()
  const [ids, untils] = [left.map(({ id }) => id), left.map(({ until }) => until)]
  const pasts = await readRows(
    database,
    past,
    sql`
      select e.ticket_id as "ticketId", json_agg(${selectEvent} order by e.seq) as events
      from unnest(${sql.param(ids)}::uuid[], ${sql.param(untils)}::timestamptz[]) as gone(id, until)
      join ticket_events e on e.ticket_id = gone.id and (e.seq = 1 or e.recorded_at < gone.until)
      group by e.ticket_id`
  )
  return new Map(pasts.map(({ ticketId, events }) => [ticketId, events]))
}
