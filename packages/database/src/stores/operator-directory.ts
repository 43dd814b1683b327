import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRows } from '../read-rows.js'
import { digitsOf } from './erased-scope.js'

const community = z.object({ id: z.string(), name: z.string(), organizationName: z.string() })
const numberedTicket = z.object({ ticketId: z.string(), communityId: z.string(), communityName: z.string() })

const phoned = z.object({ personId: z.string(), organizationName: z.string() })

export interface OperatorDirectory {
  readonly communities: () => Promise<readonly z.infer<typeof community>[]>
  /** Each community counts for itself, so a number may stand for several tickets. */
  readonly ticketsNumbered: (number: string) => Promise<readonly z.infer<typeof numberedTicket>[]>
  /** Each organization knows its people for itself. Spaces and dashes do not count. */
  readonly peopleWithPhone: (phone: string) => Promise<readonly z.infer<typeof phoned>[]>
}

/** For whoever runs the service and asks by what he has before him; it knows no viewer and so has no door. */
export function operatorDirectory(database: Database): OperatorDirectory {
  return {
    communities: () =>
      readRows(
        database,
        community,
        sql`
          select c.id, c.name, o.name as "organizationName"
          from communities c join organizations o on o.id = c.organization_id order by o.name, c.name`
      ),
    ticketsNumbered: number =>
      readRows(
        database,
        numberedTicket,
        sql`
          select t.id as "ticketId", t.community_id as "communityId", c.name as "communityName"
          from communities c join tickets t on t.community_id = c.id and t.number = ${number} order by c.name, c.id`
      ),
    peopleWithPhone: phone =>
      readRows(
        database,
        phoned,
        sql`
          select p.id as "personId", o.name as "organizationName"
          from people p join organizations o on o.id = p.organization_id
          where ${digitsOf(sql`p.phone`)} = nullif(${digitsOf(sql`${phone}::text`)}, '') order by o.name, p.id`
      )
  }
}
