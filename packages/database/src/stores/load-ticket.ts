import { departments, noResident, type Side, skills, staffRoles } from '@linying/domain'
import type { AlsoAsked, Standing, TicketRecord, TicketStore, Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { asJson, readRow } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { type Place, writtenOnce } from '../written-once.js'
import { communityFacts, selectCommunity } from './community-facts.js'
import { joinedReport, selectJoinedReports, selectNamedDuplicate, selectNamedResident } from './joined-facts.js'
import { selectFirstOfActs } from './measured-acts.js'
import { personFacts, selectPerson } from './person-facts.js'
import { photoFacts, selectPhotos } from './photo-facts.js'
import { placeFacts, selectPlace } from './place-facts.js'
import { residentFacts, selectResident, standingTowards } from './resident-standings.js'
import { sealedEvent, sealedWord, selectEvents, selectWords } from './sealed-event.js'
import { type Depth, isInPart, selectPart } from './timeline-window.js'
import { selectUsedKey, usedKey } from './used-key.js'
import { type Asker, goesOn, isOpenTo, isWithinReach, postsHeld, postsIn, standsIn } from './viewer-scope.js'

const storedTicket = z.object({
  id: z.string(),
  number: z.string(),
  codeHash: z.string(),
  community: communityFacts,
  place: placeFacts,
  events: z.array(sealedEvent),
  words: z.array(sealedWord),
  photos: z.array(photoFacts),
  people: z.array(personFacts),
  atWork: z.array(z.object({ id: z.string(), role: z.enum(staffRoles), skills: z.array(z.enum(skills)) })),
  leaders: z.array(z.object({ id: z.string(), role: z.enum(['supervisor', 'manager']), department: z.enum(departments).nullable() })),
  standing: z.object({ posts: postsHeld, resident: residentFacts.nullable(), standsIn: z.boolean() }).transform(standingOf),
  joinedReports: z.array(joinedReport).default([]),
  namedResident: z.enum(['lives-here', 'works-here', 'unknown']).optional(),
  namedDuplicate: z.enum(['of-this', 'unknown']).optional(),
  shownSince: z.number(),
  ownerDepartments: z.array(z.enum(departments)).default([]),
  isColleague: z.boolean().default(false),
  usedKey: usedKey.default(null),
  firstOfActs: storedInstant.nullish()
})

/**
 * Everything about one ticket in one statement. By its id, whether the viewer may reach it is part of the question; by its code it is
 * open to anyone, and his reach only decides what he is to it.
 */
export function loadTicket(
  database: Database,
  ...[by, viewer, also = {}]: Parameters<TicketStore['load']>
): Promise<TicketRecord | undefined> {
  const { technicianId, successorId, ownerId, concernedId, residentId, duplicateId, key, actsAt, before } = also
  const byId = 'ticketId' in by
  const statement = selectTicket(byId ? 'ticketId' : 'codeHash', viewer?.side, actsOf(also), byId ? depthFor(viewer) : 'public')
  // named one by one: to spread one object into another costs more than to make all of this
  const values = {
    by: byId ? by.ticketId : by.codeHash,
    viewerId: viewer?.personId,
    sessionId: viewer?.sessionId,
    namedId: technicianId ?? successorId,
    ownerId,
    concernedId,
    residentId,
    duplicateId,
    key,
    actsAt,
    before
  }
  return readRow(database, storedTicket, statement(values))
}

/** What a reader needs not know, and only whoever joins somebody. */
function actsOf({ actsAt, residentId, duplicateId }: AlsoAsked): Acts {
  if (residentId || duplicateId) return 'joins'
  return actsAt ? 'acts' : undefined
}

function depthFor(viewer: Viewer | null): Depth {
  if (viewer === null) return 'whole'
  return viewer.side === 'staff' ? 'staff' : 'household'
}

type Name =
  | 'by'
  | 'viewerId'
  | 'sessionId'
  | 'namedId'
  | 'ownerId'
  | 'concernedId'
  | 'residentId'
  | 'duplicateId'
  | 'key'
  | 'actsAt'
  | 'before'

type Acts = 'acts' | 'joins' | undefined
type Shape = readonly [by: 'ticketId' | 'codeHash', side: Side | undefined, acts: Acts, depth: Depth]

const selectTicket = writtenOnce((place: Place<Name>, ...[by, side, acts, depth]: Shape) => {
  const viewer = side ? { side, personId: place('viewerId'), sessionId: place('sessionId') } : null
  const namedId = sql`${place('namedId')}::uuid`
  const isResident = side === 'resident'
  const reach = reachOf(viewer)
  return asJson(sql`
      select t.id, t.number, t.code_hash as "codeHash", ${selectCommunity} as community, ${selectPlace} as place, ${selectEvents} as events, ${selectWords(isInPart)} as words,
        ${selectPhotos(photosOfPart)} as photos, ${selectPeople(viewer, namedId)} as people, ${selectAtWork(namedId)} as "atWork",
        ${selectLeaders} as leaders, json_build_object('posts', ${postsIn(sql`t.community_id`, viewer)},
          'resident', ${isResident ? selectResident(place('viewerId')) : sql`null`},
          'standsIn', ${side === 'staff' ? standsIn(place('viewerId')) : sql`false`}) as standing
        ${side === 'staff' ? sql`, ${selectJoinedReports} as "joinedReports"` : sql``}
        ${
          viewer && acts
            ? sql`, ${selectDepartments(place('ownerId'))} as "ownerDepartments", ${isColleague(place('concernedId'))} as "isColleague",
                ${selectUsedKey(viewer, place('key'))} as "usedKey", ${selectFirstOfActs(viewer, place('actsAt'))} as "firstOfActs"`
            : sql``
        }
        ${acts === 'joins' ? sql`, ${selectNamedResident(place('residentId'))} as "namedResident", ${selectNamedDuplicate(place('duplicateId'))} as "namedDuplicate"` : sql``}
        , part.since as "shownSince"
      from tickets t join communities c on c.id = t.community_id
        ${isResident ? sql`${by === 'ticketId' ? sql`join` : sql`left join`} lateral ${standingTowards(place('viewerId'))} standing on ${reach}` : sql``}
        cross join lateral ${selectPart(depth, place('before'))} as part
      where ${by === 'ticketId' ? sql`t.id = ${place('by')} ${isResident ? sql`` : sql`and ${reach}`}` : sql`t.code_hash = ${place('by')}`}`)
})

const photosOfPart = sql`ticket_id = t.id and for_event in (select e.id from ticket_events e where e.ticket_id = t.id and ${isInPart})`

/** Whom an event `e` names beside whoever did it. */
const namedByEvents = [
  sql`(e.payload ->> 'technicianId')::uuid`,
  sql`case e.type when 'SubtaskOpened' then (e.payload ->> 'ownerId')::uuid when 'FollowUpOpened' then (e.payload ->> 'responsibleId')::uuid
    when 'PersonNamed' then (e.payload ->> 'personId')::uuid when 'FirstHandlerReplaced' then (e.payload ->> 'personId')::uuid end`,
  sql`case when e.type in ('TicketTransferred', 'FirstHandlerReplaced') then (e.payload ->> 'from')::uuid end`
]

/** A resident's is in the join already, but for what is hidden from her. */
function reachOf(viewer: Asker | null): SQL {
  if (viewer === null) return sql`true`
  return viewer.side === 'resident' ? sql`${goesOn(viewer)} and ${isOpenTo(viewer)}` : isWithinReach(viewer)
}

interface FoundStanding {
  readonly posts: z.output<typeof postsHeld>
  readonly resident: z.output<typeof residentFacts> | null
  readonly standsIn: boolean
}

/** Made while it is read: to take a row of so many fields apart and put it together again costs as much as reading it. */
function standingOf({ posts, resident, standsIn: isStandIn }: FoundStanding): Standing {
  const { standing, movedOutAt, joinedFrom, worksHere } = resident ?? { ...noResident, worksHere: posts.roles.length > 0 }
  const { departments, skills } = posts
  const roles = isStandIn ? [...posts.roles, 'manager' as const] : posts.roles
  return { standing, movedOutAt, joinedFrom, worksHere, roles, departments, skills }
}

/** By an index of theirs: of all who are named, in one look through the events, which a list of questions would go through one by one. */
function selectPeople(viewer: Asker | null, namedId: SQL): SQL {
  return sql`(
    select coalesce(json_agg(${selectPerson}), '[]') from people p
    where p.organization_id = t.organization_id and p.id = any(
      array(select unnest(array[e.actor_id, ${sql.join(namedByEvents, sql`, `)}]) from ticket_events e where e.ticket_id = t.id)
      || t.joined_ids || array[${viewer?.personId ?? null}::uuid, ${namedId}, t.about_person_id]))`
}

function isColleague(personId: SQL): SQL {
  return sql`exists (select from posts where community_id = t.community_id and person_id = ${personId}::uuid)`
}

function selectDepartments(personId: SQL): SQL {
  return sql`(
    select coalesce(json_agg(distinct department), '[]') from current_posts
    where community_id = t.community_id and person_id = ${personId}::uuid and department is not null)`
}

/** In an order that is the same at every reading. */
const selectLeaders = sql`(
  select coalesce(json_agg(json_build_object('id', person_id, 'role', role, 'department', department) order by role, person_id), '[]')
  from current_posts where community_id = t.community_id and role in ('supervisor', 'manager'))`

function selectAtWork(namedId: SQL): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', person_id, 'role', role, 'skills', skills)), '[]') from current_posts
    where community_id = t.community_id and person_id in (t.technician_id, t.first_handler_id, ${namedId}))`
}
