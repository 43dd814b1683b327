import type { Viewer, VisitGround, VisitGroundAsk, VisitStore } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRow, readRows } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { countVisits } from './count-visits.js'
import { listVisits } from './list-visits.js'
import { loadVisit } from './load-visit.js'
import { isNotFailing } from './not-failing.js'
import { personFacts, selectPerson } from './person-facts.js'
import { saveVisit } from './save-visit.js'
import { belongsTo, mayBeNamedBy, postsHeld, postsIn } from './viewer-scope.js'
import { giftFacts, selectGift, selectVisitCommunity, visitCommunity } from './visit-facts.js'

const ground = z
  .object({
    community: visitCommunity,
    posts: postsHeld,
    roomLabel: z.string().nullable(),
    resident: personFacts.nullable(),
    ticketNumber: z.string().nullable(),
    gift: giftFacts.nullable(),
    viewer: personFacts,
    existing: z.enum(['own', 'foreign']).nullable()
  })
  .transform(({ posts, ...found }): VisitGround => ({ ...found, standing: posts }))

const overdueVisit = z.object({ id: z.string(), visitId: z.string(), version: z.number(), dueAt: storedInstant })

/** Visits with their events: a load is one trip, a save is one statement. */
export function visitStore(database: Database): VisitStore {
  return {
    load: (visitId, viewer) => loadVisit(database, visitId, viewer),
    loadForService: visitId => loadVisit(database, visitId, null),
    groundFor: (ask, viewer) => readRow(database, ground, selectGround(ask, viewer)),
    save: (change, requestId) => saveVisit(database, change, requestId),
    overdueForService: (now, limit) =>
      readRows(
        database,
        overdueVisit,
        sql`
          select id, id as "visitId", version, due_at as "dueAt" from visits v
          where due_at is not null and not overdue_told and due_at < ${now}
            and ${isNotFailing('sweep-visits', { id: sql`v.id::text`, dueAt: sql`v.due_at` }, now)}
          order by due_at, id limit ${limit}`
      ),
    list: (filter, viewer) => listVisits(database, filter, viewer),
    count: (period, now, viewer) => countVisits(database, period, now, viewer)
  }
}

/** Somebody who has gone is visited no more; what is sent late from a bad line is of a time when she lived here. Unit: hours, as device time */
const livedHereLately = sql`moved_in <= now() and (moved_out is null or moved_out > now() - interval '72 hours')`

function selectGround({ visitId, communityId, roomId, residentId, ticketId, giftId }: VisitGroundAsk, viewer: Viewer): SQL {
  const me = viewer.personId
  return sql`
    select ${selectVisitCommunity} as community, ${postsIn(sql`c.id`, viewer)} as posts,
      (select label from rooms where community_id = c.id and id = ${roomId}::uuid) as "roomLabel",
      (select ${selectPerson} from people p where p.id = ${residentId}::uuid
        and exists (select from residencies where community_id = c.id and person_id = p.id and ${livedHereLately})) as resident,
      (select t.number from tickets t where t.community_id = c.id and t.id = ${ticketId}::uuid and ${mayBeNamedBy(viewer)})
        as "ticketNumber",
      (select ${selectGift} from gifts g where g.community_id = c.id and g.id = ${giftId}::uuid) as gift,
      (select ${selectPerson} from people p where p.organization_id = c.organization_id and p.id = ${me}) as viewer,
      (select case when visitor_id = ${me}::uuid and community_id = c.id then 'own' else 'foreign' end
        from visits where id = ${visitId}) as existing
    from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}`
}
