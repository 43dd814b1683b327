import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'

/** Person `p` as community `c` knows him, as JSON: with the badge of his latest post there, whether or not he still holds it. */
export const selectPerson = sql`json_build_object('id', p.id, 'name', p.name, 'phone', p.phone, 'badge', (
  select badge from posts where community_id = c.id and person_id = p.id order by held_from desc limit 1))`

export const personFacts = z.object({ id: z.string(), name: z.string(), phone: z.string().nullable(), badge: z.string().nullable() })

/** What somebody is called, looked up for each row of a page: where his table is joined, a page of twenty reads all people of the company. */
export function nameOf(personId: SQL): SQL {
  return sql`(select named.name from people named where named.id = ${personId})`
}
