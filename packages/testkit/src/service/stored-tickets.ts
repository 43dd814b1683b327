import pg from 'pg'

/** A ticket's row as the lists read it, and how many are to be told of what happened. */
export interface StoredTicket {
  readonly status: string
  readonly version: number
  readonly headHash: string
  readonly technicianId: string | null
  readonly reopenCount: number
  readonly messages: number
}

export interface StoredTickets {
  readonly rowOf: (ticketId: string) => Promise<StoredTicket>
  /** The requests from which its messages follow. */
  readonly requestsOf: (ticketId: string) => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** Looks past the service at what it has written. */
export function storedTickets(ownerUrl: string): StoredTickets {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 })
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
    close: () => pool.end()
  }
}
