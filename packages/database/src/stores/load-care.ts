import { noResident } from '@linying/domain'
import type { CareGround, CareRecord, CareStore, Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRow } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { activeVisitors, careCommunity, selectCareCommunity, selectChecks, storedChecks } from './care-facts.js'
import { personFacts, selectPerson } from './person-facts.js'
import { sealedCareEvent, selectCareEvents, selectCareWords } from './sealed-care-event.js'
import { sealedWord } from './sealed-event.js'
import { belongsTo, goesOn, postsHeld, postsIn } from './viewer-scope.js'

const storedCare = z.object({
  id: z.string(),
  community: careCommunity,
  roomLabel: z.string(),
  livesIn: z.string().nullable(),
  events: z.array(sealedCareEvent),
  words: z.array(sealedWord),
  lastVisitAt: storedInstant.nullable(),
  dueAt: storedInstant.nullable(),
  people: z.array(personFacts),
  activeVisitors: z.array(z.string()),
  checks: storedChecks,
  posts: postsHeld
})

/** Everything about one resident's care in one statement; whether the viewer may reach it is part of the question. */
export async function loadCare(database: Database, ...[careId, viewer, carerId]: Parameters<CareStore['load']>) {
  const found = await readRow(
    database,
    storedCare,
    sql`${selectCare(viewer, carerId ?? null)} where r.id = ${careId} and ${reachesCare(viewer)}`
  )
  return found && recordFor(viewer, found)
}

const own = z.object({ care: storedCare.nullable() })

/** Her own record; null where she was never asked. */
export async function loadOwnCare(database: Database, communityId: string, viewer: Viewer): ReturnType<CareStore['loadOwn']> {
  const found = await readRow(
    database,
    own,
    sql`
      select (select to_json(care) from (
        ${selectCare(viewer, null)} where r.community_id = mine.id and r.resident_id = ${viewer.personId} and ${reachesCare(viewer)}) care) as care
      from communities mine where mine.id = ${communityId} and ${belongsTo(sql`mine.id`, viewer)}`
  )
  if (found === undefined) return undefined
  return found.care && recordFor(viewer, found.care)
}

function recordFor({ side }: Viewer, { posts, ...found }: z.output<typeof storedCare>): CareRecord {
  // the only record that a resident reaches is her own
  return { ...found, standing: { ...noResident, ...posts, standing: side === 'resident' ? 'household' : 'public' } }
}

/** Whether record `r` is within a viewer's reach; what he may do there is for the rules. */
function reachesCare(viewer: Viewer): SQL {
  const { side, personId } = viewer
  if (side === 'resident') return sql`${goesOn(viewer)} and r.resident_id = ${personId}::uuid`
  return sql`${goesOn(viewer)} and r.community_id in (select community_id from current_posts where person_id = ${personId})`
}

function selectCare(viewer: Viewer, carerId: string | null): SQL {
  return sql`
    select r.id, ${selectCareCommunity} as community, room.label as "roomLabel", ${selectHome(sql`r.resident_id`, sql`room_id`)} as "livesIn",
      ${selectCareEvents} as events, ${selectCareWords} as words, r.last_visit_at as "lastVisitAt", r.due_at as "dueAt",
      ${selectPeople(viewer, carerId)} as people,
      (select coalesce(json_agg(distinct v.person_id), '[]') from (${activeVisitors}) v
        where v.person_id in (r.carer_id, ${carerId}::uuid)) as "activeVisitors",
      ${selectChecks} as checks, ${postsIn(sql`c.id`, viewer)} as posts
    from care_records r
    join communities c on c.id = r.community_id
    join rooms room on room.community_id = r.community_id and room.id = r.room_id`
}

/** Where a person lives in community `c` now; the place she moved into last where there are several. */
function selectHome(personId: SQL, wanted: SQL): SQL {
  return sql`(
    select ${wanted} from current_residencies home where home.community_id = c.id and home.person_id = ${personId}
    order by home.moved_in desc, home.id limit 1)`
}

/** By their ids alone, so that an index finds them, however many the company knows. */
function selectPeople(viewer: Viewer, carerId: string | null): SQL {
  return sql`(
    select coalesce(json_agg(${selectPerson}), '[]') from people p
    where p.organization_id = r.organization_id and p.id in (
      select named from care_events e, lateral (
        values (e.actor_id), (case when e.type = 'CarePlanned' then (e.payload ->> 'carerId')::uuid end)
      ) said(named) where e.care_id = r.id
      union values (r.resident_id), (r.carer_id), (${carerId}::uuid), (${viewer.personId}::uuid)))`
}

const ground = z
  .object({
    community: careCommunity,
    posts: postsHeld,
    lives: z.boolean(),
    resident: personFacts.nullable(),
    room: z.object({ id: z.string(), label: z.string() }).nullable(),
    viewer: personFacts,
    recordId: z.string().nullable()
  })
  .transform(
    ({ posts, lives, ...found }): CareGround => ({
      ...found,
      standing: { ...noResident, ...posts, standing: lives ? 'household' : 'public' }
    })
  )

/** What asking for care stands on. */
export function findCareGround(
  database: Database,
  ...[{ communityId, residentId }, viewer]: Parameters<CareStore['groundFor']>
): ReturnType<CareStore['groundFor']> {
  const isHerself = sql`${viewer.side === 'resident'}::boolean and ${viewer.personId}::uuid = ${residentId}::uuid`
  const home = sql`(select json_build_object('id', id, 'label', label) from rooms where community_id = c.id and id = home.room_id)`
  return readRow(
    database,
    ground,
    sql`
      select ${selectCareCommunity} as community, ${postsIn(sql`c.id`, viewer)} as posts, ${isHerself} as lives,
        (select ${selectPerson} from people p where p.id = ${residentId}::uuid
          and exists (select from current_residencies where community_id = c.id and person_id = p.id)) as resident,
        ${selectHome(sql`${residentId}::uuid`, home)} as room,
        (select ${selectPerson} from people p where p.organization_id = c.organization_id and p.id = ${viewer.personId}) as viewer,
        (select id from care_records where community_id = c.id and resident_id = ${residentId}::uuid) as "recordId"
      from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}`
  )
}
