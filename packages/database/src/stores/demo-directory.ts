import type { Residency, Side, StaffRole } from '@linying/domain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'

export interface DemoEntry {
  readonly name: string
  readonly where: string
  readonly as: Residency | StaffRole
}

const rowsSchema = z.array(
  z.object({
    name: z.string(),
    where: z.string(),
    as: z.enum(['owner', 'tenant', 'family', 'technician', 'agent', 'supervisor', 'manager', 'admin'])
  })
)

/** The people of one organization by name, for signing in without a secret in development. */
export function demoDirectory(db: Database, organizationCode: string) {
  return {
    async personFor(name: string): Promise<string | undefined> {
      const { rows } = await db.execute(sql`
        select p.id from people p join organizations o on o.id = p.organization_id
        where o.code = ${organizationCode} and p.name = ${name} order by p.id limit 1`)
      return z.array(z.object({ id: z.uuid() })).parse(rows)[0]?.id
    },
    /** In the order in which they were brought in, at most as many as fit on a screen or two. */
    async people(side: Side): Promise<readonly DemoEntry[]> {
      const { rows } = await db.execute(side === 'staff' ? staff(organizationCode) : residents(organizationCode))
      return rowsSchema.parse(rows)
    }
  }
}

const most = 30

function residents(organizationCode: string) {
  return sql`
    select p.name, c.name || ' ' || r.label as "where", h.residency as "as"
    from people p
    join organizations o on o.id = p.organization_id
    join lateral (select * from residencies h where h.person_id = p.id and h.moved_out is null order by h.id limit 1) h on true
    join rooms r on r.id = h.room_id
    join communities c on c.id = h.community_id
    where o.code = ${organizationCode}
    order by p.id limit ${most}`
}

function staff(organizationCode: string) {
  return sql`
    select p.name, string_agg(c.name, '、' order by c.name) as "where", h.role as "as"
    from people p
    join organizations o on o.id = p.organization_id
    join posts h on h.person_id = p.id and h.held_until is null
    join communities c on c.id = h.community_id
    where o.code = ${organizationCode}
    group by p.id, p.name, h.role
    order by p.id limit ${most}`
}
