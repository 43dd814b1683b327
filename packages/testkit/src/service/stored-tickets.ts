import { booksOf } from '../databases/books-of.js'

/** A ticket's row as the lists read it, and how many are to be told of what happened. */
export interface StoredTicket {
  readonly status: string
  readonly version: number
  readonly headHash: string
  readonly technicianId: string | null
  readonly reopenCount: number
  readonly messages: number
}

/** Columns as the database names them, moments as it spells them. */
export interface StoredClocks {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly due: { readonly metric: string | null; readonly at: string | null; readonly warnAt: string | null }
}

export interface StoredTickets {
  readonly rowOf: (ticketId: string) => Promise<StoredTicket>
  /** The requests from which its messages follow. */
  readonly requestsOf: (ticketId: string) => Promise<readonly string[]>
  /** Its promises as rows, and the one that lists read beside the ticket. */
  readonly clocksOf: (ticketId: string) => Promise<StoredClocks>
  readonly close: () => Promise<void>
}

/** Looks past the service at what it has written. */
export function storedTickets(ownerUrl: string): StoredTickets {
  const pool = booksOf(ownerUrl)
  return {
    rowOf: async ticketId => {
      const { rows } = await pool.query<StoredTicket>(
        `select status, version, head_hash as "headHash", technician_id as "technicianId", reopen_count as "reopenCount",
           (select count(*)::integer from outbox where ticket_id = t.id) as messages
         from tickets t where id = $1`,
        [ticketId]
      )
      const [row] = rows
      if (row === undefined) throw new Error(`no ticket ${ticketId}`)
      return row
    },
    requestsOf: async ticketId => {
      const { rows } = await pool.query<{ id: string }>('select distinct request_id as id from outbox where ticket_id = $1', [ticketId])
      return rows.map(({ id }) => id)
    },
    clocksOf: async ticketId => {
      const { rows } = await pool.query<StoredClocks>(
        `select (select coalesce(json_agg(to_jsonb(c) - '{organization_id,community_id,ticket_id}'::text[] order by metric, round), '[]')
                 from clocks c where c.ticket_id = t.id) as rows,
           json_build_object('metric', due_metric, 'at', due_at, 'warnAt', due_warn_at) as due
         from tickets t where id = $1`,
        [ticketId]
      )
      const [stored] = rows
      if (stored === undefined) throw new Error(`no ticket ${ticketId}`)
      return stored
    },
    close: () => pool.end()
  }
}
