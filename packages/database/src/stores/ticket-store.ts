import type { Instant } from '@linying/domain'
import type { TicketStore } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRow, readRows } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { createTicket } from './create-ticket.js'
import { findGround } from './find-ground.js'
import { listTickets } from './list-tickets.js'
import { loadTicket } from './load-ticket.js'
import { isNotFailing } from './not-failing.js'
import { saveTickets } from './save-tickets.js'
import { isWithinReach } from './viewer-scope.js'

const presentVersion = z.object({ version: z.number() })
const dueTicket = z.object({
  id: z.string(),
  ticketId: z.string(),
  version: z.number(),
  dueAt: storedInstant,
  action: z.enum(['lapse', 'resume'])
})

/** Tickets with their events: a load is one trip, a save is one statement. */
export function ticketStore(database: Database): TicketStore {
  return {
    load: (by, viewer, also) => loadTicket(database, by, viewer, also),
    loadForService: ticketId => loadTicket(database, { ticketId }, null),
    groundFor: (ask, viewer) => findGround(database, ask, viewer),
    create: (change, use) => createTicket(database, change, use),
    save: (changes, use) => saveTickets(database, changes, use),
    list: (filter, viewer) => listTickets(database, filter, viewer),
    versionFor: async (ticketId, viewer) => {
      const found = await readRow(
        database,
        presentVersion,
        sql`select t.version from tickets t where t.id = ${ticketId} and ${isWithinReach(viewer)}`
      )
      return found?.version
    },
    dueForService: (now, limit) =>
      readRows(
        database,
        dueTicket,
        sql`
          select t.id, t.id as "ticketId", t.version, t.due_at as "dueAt", t.action from (
            (select id, version, service_due_at as due_at, case status when 'assigned' then 'lapse' else 'resume' end as action
              from tickets where service_due_at <= ${now} and ${isToBeTried(sql`tickets.id`, sql`service_due_at`, now)}
              order by service_due_at limit ${limit})
            union all (select gone.* from (${leftBehind(now)}) gone where ${isToBeTried(sql`gone.id`, sql`gone.due_at`, now)} limit ${limit})
          ) t order by t.due_at limit ${limit}`
      ),
    beginImport: async ({ id, communityId, kind, at }) => {
      const { rows } = await database.execute(sql`
        insert into imports (id, organization_id, community_id, kind, begun_at)
        select ${id}::uuid, organization_id, id, ${kind}, ${at}::timestamptz from communities where id = ${communityId} returning id`)
      return rows.length > 0
    }
  }
}

/** What technicians hold whose post here has ended and who have no other: due since it ended. Whoever is gone leads to it, not all that is held. */
function leftBehind(now: Instant): SQL {
  return sql`
    select held.id, held.version, max(gone.held_until) as due_at, 'lapse' as action from posts gone
    join tickets held on held.community_id = gone.community_id and held.technician_id = gone.person_id
      and held.status in ('assigned', 'working', 'suspended')
    where gone.role = 'technician' and gone.held_until <= ${now} and not exists (
      select from current_posts here
      where here.community_id = gone.community_id and here.person_id = gone.person_id and here.role = 'technician')
    group by held.id`
}

function isToBeTried(id: SQL, dueAt: SQL, now: Instant): SQL {
  return isNotFailing('sweep-tickets', { id: sql`${id}::text`, dueAt }, now)
}
