import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { roleLimits } from '../deadlines.js'

const setting = z.object({ name: z.string(), role: z.string() })

/**
 * The limits of time that the role of this connection does not have, and what gives them to it, as SQL. Empty where all is well: a role
 * takes nothing over from the groups that it is in, so that somebody may have forgotten.
 */
export async function missingLimits(database: Database): Promise<readonly string[]> {
  const names = sql.join(
    Object.keys(roleLimits).map(name => sql`${name}`),
    sql`, `
  )
  const { rows } = await database.execute(sql`
    select name, quote_ident(current_user) as role from pg_settings where name in (${names}) and setting = '0' order by name`)
  return rows.map(row => {
    const { name, role } = setting.parse(row)
    return `alter role ${role} set ${name} = '${roleLimits[name as keyof typeof roleLimits]}ms'` // asked for by these names
  })
}
