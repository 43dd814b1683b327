import { noResident } from '@linying/domain'
import type { Viewer, VisitRecord } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRow } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { personFacts, selectPerson } from './person-facts.js'
import { photoFacts, selectPhotos } from './photo-facts.js'
import { sealedWord } from './sealed-event.js'
import { sealedVisitEvent, selectVisitEvents, selectVisitWords } from './sealed-visit-event.js'
import { postsHeld, postsIn } from './viewer-scope.js'
import { selectVisitCommunity, visitCommunity } from './visit-facts.js'
import { concerningVisits, reachesVisit } from './visit-scope.js'

const storedVisit = z.object({
  id: z.string(),
  community: visitCommunity,
  roomLabel: z.string().nullable(),
  ticketNumber: z.string().nullable(),
  gift: z.object({ name: z.string(), unit: z.string() }).nullable(),
  events: z.array(sealedVisitEvent),
  words: z.array(sealedWord),
  photos: z.array(photoFacts),
  people: z.array(personFacts),
  visitorIsHere: z.boolean(),
  posts: postsHeld,
  movedOutAt: storedInstant.nullable()
})

/** Everything about one visit in one statement; whether the viewer may reach it is part of the question. Viewer null: the service. */
export async function loadVisit(database: Database, visitId: string, viewer: Viewer | null): Promise<VisitRecord | undefined> {
  const found = await readRow(
    database,
    storedVisit,
    sql`
      select v.id, ${selectVisitCommunity} as community, r.label as "roomLabel", t.number as "ticketNumber",
        case when g.id is not null then json_build_object('name', g.name, 'unit', g.unit) end as gift,
        ${selectVisitEvents} as events, ${selectVisitWords} as words, ${selectPhotos(sql`visit_id = v.id`)} as photos,
        exists (select from current_posts here where here.community_id = v.community_id and here.person_id = v.visitor_id) as "visitorIsHere",
        ${selectPeople(viewer)} as people, ${postsIn(sql`v.community_id`, viewer)} as posts,
        ${viewer?.side === 'resident' ? movedOutAt(viewer.personId) : sql`null::timestamptz`} as "movedOutAt"
      from visits v
      join communities c on c.id = v.community_id
      left join rooms r on r.community_id = v.community_id and r.id = v.room_id
      left join tickets t on t.community_id = v.community_id and t.id = v.ticket_id
      left join gifts g on g.community_id = v.community_id and g.id = v.gift_id
      where v.id = ${visitId} and ${viewer ? reachesVisit(viewer) : sql`true`}`
  )
  if (found === undefined) return undefined
  const { posts, movedOutAt: until, ...record } = found
  // the only visits that a resident reaches are those that concern her
  const standing = viewer?.side === 'resident' ? 'household' : 'public'
  return { ...record, standing: { ...noResident, ...posts, standing, movedOutAt: until } }
}

function movedOutAt(personId: string): SQL {
  return sql`(select mine.until from (${concerningVisits(personId)}) mine where mine.visit_id = v.id)`
}

function selectPeople(viewer: Viewer | null): SQL {
  return sql`(
    select coalesce(json_agg(${selectPerson}), '[]') from people p
    where p.organization_id = v.organization_id and p.id in (
      select e.actor_id from visit_events e where e.visit_id = v.id
      union values (v.resident_id), (${viewer?.personId ?? null}::uuid)))`
}
