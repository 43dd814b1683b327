import { convenienceItems, type Side } from '@linying/domain'
import type { ReportGround, TicketStore } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { asJson, readRow } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { type Place, writtenOnce } from '../written-once.js'
import { calendarFacts, selectCalendarOf, yearOf } from './calendar-facts.js'
import { communityFacts, selectCommunity } from './community-facts.js'
import { selectFirstOfActs, selectReports } from './measured-acts.js'
import { personFacts, selectPerson } from './person-facts.js'
import { placeFacts } from './place-facts.js'
import { policyFacts, selectPolicies } from './policy-facts.js'
import { selectStatutes, statuteFacts } from './statute-facts.js'
import { selectUsedKey, usedKey } from './used-key.js'
import { belongsTo, postsHeld, postsIn } from './viewer-scope.js'

const ground = z
  .object({
    community: communityFacts,
    posts: postsHeld,
    place: placeFacts.nullable(),
    viewer: personFacts.nullable(),
    livesInRoom: z.boolean(),
    livesHere: z.boolean(),
    existing: z.enum(['own', 'foreign']).nullable(),
    usedKey,
    reports: z.array(storedInstant),
    firstOfActs: storedInstant.nullable(),
    workingCalendar: calendarFacts,
    offer: z.object({ item: z.enum(convenienceItems), name: z.string() }).nullable(),
    colleagues: z.array(z.object({ id: z.string(), name: z.string(), badge: z.string() })),
    policies: z.array(policyFacts),
    statutes: z.array(statuteFacts)
  })
  .transform(({ posts, ...found }): ReportGround => ({ standing: posts, ...found }))

/** What a new report stands on, in one statement. */
export function findGround(database: Database, ...[ask, viewer]: Parameters<TicketStore['groundFor']>) {
  return readRow(
    database,
    ground,
    selectGround(viewer?.side)({
      viewerId: viewer?.personId,
      sessionId: viewer?.sessionId,
      communityId: ask.communityId,
      kind: ask.kind,
      roomId: ask.roomId,
      publicPlaceId: ask.publicPlaceId,
      offerId: ask.offerId,
      isAboutStaff: ask.isAboutStaff,
      ticketId: ask.ticketId,
      key: ask.key,
      now: ask.now,
      year: yearOf(ask.now)
    })
  )
}

type Name = keyof Parameters<TicketStore['groundFor']>[0] | 'viewerId' | 'sessionId' | 'year'

const selectGround = writtenOnce((place: Place<Name>, side: Side | undefined) => {
  const viewer = side ? { side, personId: place('viewerId'), sessionId: place('sessionId') } : null
  const me = sql`${viewer?.personId ?? null}::uuid`
  const livesHere = sql`from residencies
    where community_id = c.id and person_id = ${me} and moved_in <= ${place('now')} and (moved_out is null or moved_out > ${place('now')})`
  return asJson(sql`
      select ${selectCommunity} as community, ${postsIn(sql`c.id`, viewer)} as posts,
        coalesce(
          (select json_build_object('label', r.label, 'building', b.name, 'isPublic', false)
            from rooms r join buildings b on b.id = r.building_id where r.community_id = c.id and r.id = ${place('roomId')}::uuid),
          (select json_build_object('label', p.name, 'building', b.name, 'isPublic', true)
            from public_places p left join buildings b on b.id = p.building_id
            where p.community_id = c.id and p.id = ${place('publicPlaceId')}::uuid)) as place,
        (select ${selectPerson} from people p where p.organization_id = c.organization_id and p.id = ${me}) as viewer,
        exists (select ${livesHere} and room_id = ${place('roomId')}::uuid) as "livesInRoom",
        exists (select ${livesHere}) as "livesHere",
        (select case when e.actor_id is not distinct from ${me} then 'own' else 'foreign' end
          from ticket_events e where e.ticket_id = ${place('ticketId')} and e.seq = 1) as existing,
        (select json_build_object('item', o.item, 'name', o.name) from convenience_offers o
          where o.community_id = c.id and o.id = ${place('offerId')}::uuid and o.active) as offer,
        (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'badge', held.badge)), '[]')
          from posts held join people p on p.id = held.person_id
          where held.community_id = c.id and ${place('isAboutStaff')}::boolean) as colleagues,
        ${selectReports(viewer, place('now'))} as reports, ${selectFirstOfActs(viewer, place('now'))} as "firstOfActs",
        ${selectUsedKey(viewer, place('key'))} as "usedKey", ${selectPolicies(place('kind'))} as policies,
        ${selectCalendarOf(sql`${place('year')}::integer`)} as "workingCalendar",
        ${selectStatutes(place('kind'))} as statutes
      from communities c
      where c.id = ${place('communityId')} and ${viewer ? belongsTo(sql`c.id`, viewer) : sql`true`}`)
})
