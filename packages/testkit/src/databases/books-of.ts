import pg from 'pg'

/** What a database holds, for whoever reads or writes it past the service. Unheard, a connection that is cut while idle ends whatever test runs then. */
export function booksOf(ownerUrl: string): pg.Pool {
  return new pg.Pool({ connectionString: ownerUrl, max: 1 }).on('error', () => undefined)
}
