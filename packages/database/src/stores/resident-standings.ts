import { hasPublicPage, kinds, openStatuses, residentStandings } from '@linying/domain'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storedInstant } from '../stored-instant.js'

/** What nobody but whoever asked reads: it has no page that anyone may open. */
const isPrivate = sql`coalesce(own.kind = any(${namesOf(kinds.filter(kind => !hasPublicPage[kind]))}), false)`
const isOpen = sql`own.status = any(${namesOf(openStatuses)})`

/** Residency `r` began by then and had not ended. */
export function livedThen(at: SQL): SQL {
  return sql`r.moved_in <= ${at} and (r.moved_out is null or r.moved_out > ${at})`
}

/** When whoever lived there moved out; null while he lives there still. */
const until = sql`case when r.moved_out <= now() then r.moved_out end`

/** When a person was last gone from a community, or from one room of it, of all his `homes`; null while he lives there, and where he never did. */
export function goneSince(homes: SQL, roomId: SQL): SQL {
  return sql`(
    select case when bool_and(home.moved_out <= now()) then max(home.moved_out) end from ${homes} home
    where home.community_id = own.community_id and (${roomId} is null or home.room_id = ${roomId}))`
}

/** Wherever a person lives or has lived. */
export function homesOf(personId: string | SQL): SQL {
  return sql`(select * from residencies where person_id = ${personId})`
}

/** Of those who lived in the room of `own` then, somebody with such a residency; where it is known who reported it, he. */
function reporterWas(residency: 'owner' | 'tenant'): SQL {
  return sql`exists (
    select from residencies o where o.community_id = own.community_id and o.room_id = own.room_id and o.residency = ${lettersOf(residency)}
      and o.person_id = own.resident_id and o.moved_in <= own.reported_at and (o.moved_out is null or o.moved_out > own.reported_at))`
}

const wasLet = sql`exists (
  select from residencies o where o.community_id = own.community_id and o.room_id = own.room_id and o.residency = 'tenant'
    and o.moved_in <= own.reported_at and (o.moved_out is null or o.moved_out > own.reported_at))`

/** A landlord and his tenant are two households in one room, and neither reads what the other asked, complained of or wished for. */
export const isOfAnotherHousehold = sql`${isPrivate} and case r.residency
  when 'owner' then ${wasLet} and not ${reporterWas('owner')} when 'tenant' then ${reporterWas('owner')} else false end`

/**
 * The tickets towards which a person has a standing as a resident, as (ticket_id, rank, standing, until, via): the household's first. Each is
 * judged at this moment by the time that he lived there. His homes are looked up once for all of it.
 * Source: product.md, people (three standings)
 */
export function standingsOf(personId: string | SQL): SQL {
  return sql`
    ${householdStandings(personId)}
    union all
    select own.id, 2, 'joined', ${until}, duplicate.id from mine r
    join tickets duplicate on duplicate.community_id = r.community_id and duplicate.room_id = r.room_id
      and ${livedThen(sql`duplicate.reported_at`)} and duplicate.status = 'rejected'
    join tickets own on own.community_id = r.community_id and own.joined_from @> array[duplicate.id] and own.joined_from <> '{}'
    union all
    select own.id, 2, 'joined', ${goneSince(sql`mine`, sql`null::uuid`)}, null from tickets own
    where own.joined_ids @> array[${personId}::uuid] and own.joined_ids <> '{}'
    union all
    select own.id, 3, 'newcomer', null, null from mine r
    join tickets own on own.community_id = r.community_id and own.room_id = r.room_id and own.reported_at < r.moved_in
    where r.moved_in <= now() and (r.moved_out is null or r.moved_out > now()) and ${isOpen} and not (${isPrivate})`
}

/** As `standingsOf`, those of the household that reported it only. */
export function householdStandings(personId: string | SQL): SQL {
  return sql`
    with mine as (select * from residencies where person_id = ${personId})
    select own.id as ticket_id, 1 as rank, 'household' as standing, ${until} as until, null::uuid as via from mine r
    join tickets own on own.community_id = r.community_id and own.room_id = r.room_id and ${livedThen(sql`own.reported_at`)}
    where not (${isOfAnotherHousehold})
    union all
    select own.id, 1, 'household', ${goneSince(sql`mine`, sql`own.room_id`)}, null from tickets own where own.resident_id = ${personId}`
}

/** The one that counts where somebody has several towards ticket `t`, in the columns of `standingsOf`. */
export function standingTowards(personId: string | SQL): SQL {
  return sql`(
    select s.standing, s.until, s.via from (${standingsOf(personId)}) s where s.ticket_id = t.id
    order by s.rank, s.until desc nulls first, s.via nulls last limit 1)`
}

/** What a person is to ticket `t` as a resident, as JSON; `standing` is the row of `standingTowards`. */
export function selectResident(personId: string | SQL): SQL {
  return sql`json_build_object('standing', coalesce(standing.standing, 'public'), 'movedOutAt', standing.until, 'joinedFrom', standing.via,
    'worksHere', exists (select from current_posts where community_id = t.community_id and person_id = ${personId}))`
}

export const residentFacts = z.object({
  standing: z.enum(residentStandings),
  movedOutAt: storedInstant.nullable(),
  joinedFrom: z.string().nullable(),
  worksHere: z.boolean()
})

function namesOf(names: readonly string[]): SQL {
  return sql.raw(`array['${names.join("', '")}']`)
}

function lettersOf(name: string): SQL {
  return sql.raw(`'${name}'`)
}
