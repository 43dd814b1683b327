import pg from 'pg'

type Wanted = { readonly clusterUrl: string; readonly name: string; readonly fresh: boolean }

/** Answers the URL of a database on a cluster of our own, made when it is not there; `fresh` throws away the one that is. */
export async function ownDatabase({ clusterUrl, name, fresh }: Wanted): Promise<string> {
  const client = new pg.Client({ connectionString: clusterUrl })
  await client.connect()
  try {
    const quoted = client.escapeIdentifier(name)
    if (fresh) await client.query(`drop database if exists ${quoted} with (force)`)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${quoted}`)
  } finally {
    await client.end()
  }
  const url = new URL(clusterUrl)
  url.pathname = `/${name}`
  return url.href
}
