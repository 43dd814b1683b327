import pg from 'pg'

/** The role that the running service uses: it owns no table, so it can neither drop a trigger nor rewrite an event. */
const appRole = 'linying_app'

/** The same database as the owner's, seen by the running service. */
export function appRoleUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.username = appRole
  return url.href
}

/** Lets the role log in with the owner's password: on a cluster of our own both belong to the same person. */
export async function openAppRole(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [appRole])
    if (rowCount === 0) throw new Error(`No role ${appRole}: a migration has to create it and grant what the service may do.`)
    await client.query(`alter role ${appRole} login password ${client.escapeLiteral(new URL(ownerUrl).password)}`)
  } finally {
    await client.end()
  }
}
