import type pg from 'pg'

interface Change {
  readonly away: string
  readonly back: string
}

/**
 * Takes away what stands in the way of rows that come table by table: references, which are checked in whole when they come back, and
 * triggers, which make again what comes anyway or refuse what has happened. The owner may do it, on a host as well. Answers what puts it back.
 */
export async function setAside(client: pg.Client): Promise<() => Promise<void>> {
  const changes = [...(await references(client)), ...(await triggers(client))]
  for (const { away } of changes) await client.query(away)
  return async () => {
    for (const { back } of changes) await client.query(back)
  }
}

async function references(client: pg.Client): Promise<readonly Change[]> {
  const { rows } = await client.query<Change>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as back
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by conrelid, conname`
  )
  return rows
}

/** Each comes back in the mode that it had: some fire even where replication says otherwise. */
async function triggers(client: pg.Client): Promise<readonly Change[]> {
  const { rows } = await client.query<Change>(
    `select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname) as away,
       format('alter table %s enable %s trigger %I', t.tgrelid::regclass,
         case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, t.tgname) as back
     from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and t.tgenabled <> 'D' and c.relnamespace = 'public'::regnamespace order by 1`
  )
  return rows
}
