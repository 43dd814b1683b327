import { randomUUID } from 'node:crypto'
import { defaultPolicies } from '@linying/domain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRows } from '../read-rows.js'
import { policies } from '../schema/clock.js'

const community = z.object({ id: z.string(), organizationId: z.string() })

/**
 * Gives communities that have not promised anything yet what the plans promise; a manager's own rows stay as they are.
 * Answers how many communities that were.
 */
export async function foundPolicies(database: Database): Promise<number> {
  const without = await readRows(
    database,
    community,
    sql`
      select c.id, c.organization_id as "organizationId" from communities c
      where not exists (select from policies where community_id = c.id)`
  )
  const rows = without.flatMap(({ id, organizationId }) =>
    defaultPolicies.map(policy => ({ id: randomUUID(), organizationId, communityId: id, ...policy }))
  )
  if (rows.length > 0) await database.insert(policies).values(rows).onConflictDoNothing()
  return without.length
}
