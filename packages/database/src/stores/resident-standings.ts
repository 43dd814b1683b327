import { hasPublicPage, kinds, openStatuses, residentStandings } from '@linying/domain'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storedInstant } from '../stored-instant.js'
import { columnsOf } from './columns-of.js'

/** What nobody but whoever asked reads: it has no page that anyone may open. */
const isPrivate = sql`coalesce(own.kind = any(${namesOf(kinds.filter(kind => !hasPublicPage[kind]))}), false)`
const reporterWasOwner = sql`o.residency = 'owner' and o.person_id = own.resident_id`
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
  return sql`(select community_id, room_id, residency, moved_in, moved_out from residencies where person_id = ${personId})`
}

/**
 * A landlord and his tenant are two households in one room, and neither reads what the other asked, complained of or wished for: the
 * tenant nothing of a reporter who was an owner, the owner nothing while it was let, unless an owner reported it. Asked of those who lived
 * in the room of `own` then.
 */
export const isOfAnotherHousehold = sql`${isPrivate} and coalesce((
  select case r.residency when 'tenant' then bool_or(${reporterWasOwner})
    when 'owner' then bool_or(o.residency = 'tenant') and not coalesce(bool_or(${reporterWasOwner}), false) end
  from residencies o where o.community_id = own.community_id and o.room_id = own.room_id and o.moved_in <= own.reported_at
    and (o.moved_out is null or o.moved_out > own.reported_at)), false)`

/** Where the branches of a standing find what they judge, each behind its `from`: tickets as `own`, homes as `r`. */
interface Sources {
  /** `own` was reported in a room that is or was `r`. */
  readonly inRoom: SQL
  readonly anywhere: SQL
  /** `duplicate` was reported in a room that is or was `r`, and joined `own`. */
  readonly byDuplicate: SQL
}

/** The tickets `own` that were reported in a room, for those who lived there then. */
function ofRoom({ inRoom }: Pick<Sources, 'inRoom'>, hersUntil = until): SQL {
  return sql`
    select own.id as ticket_id, 1 as rank, 'household' as standing, ${hersUntil} as until, null::uuid as via
    from ${inRoom} and ${livedThen(sql`own.reported_at`)} and not (${isOfAnotherHousehold})`
}

/** The standings of a person towards tickets `own`, judged at this moment by when he lived where; `mine` are his homes. */
function branchesOf(personId: string | SQL, sources: Sources): SQL {
  const { inRoom, anywhere, byDuplicate } = sources
  const isReporter = sql`own.resident_id = ${personId}`
  const roomReported = sql`case when ${isReporter} then own.room_id end`
  return sql`
    ${ofRoom(sources)}
    union all
    select own.id, case when ${isReporter} then 1 else 2 end, case when ${isReporter} then 'household' else 'joined' end,
      ${goneSince(sql`mine`, roomReported)}, null
    from ${anywhere} and (${isReporter} or own.joined_ids @> array[${personId}::uuid] and own.joined_ids <> '{}')
    union all
    select own.id, 2, 'joined', ${until}, duplicate.id from ${byDuplicate} and ${livedThen(sql`duplicate.reported_at`)}
    union all
    select own.id, 3, 'newcomer', null, null from ${inRoom} and own.reported_at < r.moved_in
      and r.moved_in <= now() and (r.moved_out is null or r.moved_out > now()) and ${isOpen} and not (${isPrivate})`
}

/** What a standing is judged by. */
const judged = ['id', 'community_id', 'room_id', 'resident_id', 'kind', 'status', 'reported_at'] as const

/**
 * The tickets towards which a person has a standing as a resident, as (ticket_id, rank, standing, until, via): the household's first. What
 * was ever reported in his homes is looked up once for all of it.
 * Source: product.md, people (three standings)
 */
export function standingsOf(personId: string | SQL): SQL {
  const near = (as: string) => sql`near r cross join lateral (select ${columnsOf('r', judged)}) ${sql.raw(as)}`
  const branches = branchesOf(personId, {
    inRoom: sql`${near('own')} where true`,
    anywhere: sql`tickets own where true`,
    byDuplicate: sql`${near('duplicate')}
      join tickets own on own.community_id = r.community_id and own.joined_from @> array[duplicate.id] and own.joined_from <> '{}'
      where duplicate.status = 'rejected'`
  })
  return sql`
    with mine as ${homesOf(personId)}, near as (
      select r.residency, r.moved_in, r.moved_out, ${columnsOf('own', judged)} from mine r
      join tickets own on own.community_id = r.community_id and own.room_id = r.room_id
    ) ${branches}`
}

/** As `standingsOf`, those of the household that reported it only, and until it went out of a ticket that others go on with. */
export function householdStandings(personId: string | SQL): SQL {
  const untilLeft = (movedOut: SQL) => sql`least(${movedOut}, own.reporter_left_at + interval '1 millisecond')`
  const inRoom = sql`mine r join tickets own on own.community_id = r.community_id and own.room_id = r.room_id where true`
  return sql`
    with mine as ${homesOf(personId)}
    ${ofRoom({ inRoom }, untilLeft(until))}
    union all
    select own.id, 1, 'household', ${untilLeft(goneSince(sql`mine`, sql`own.room_id`))}, null from tickets own where own.resident_id = ${personId}`
}

/** The one that counts where somebody has several towards ticket `t`, in the columns of `standingsOf`. */
export function standingTowards(personId: string | SQL): SQL {
  const branches = branchesOf(personId, {
    inRoom: sql`mine r where r.community_id = own.community_id and r.room_id = own.room_id`,
    anywhere: sql`(select) itself where true`,
    byDuplicate: sql`mine r
      join tickets duplicate on duplicate.community_id = r.community_id and duplicate.room_id = r.room_id and duplicate.id = any(own.joined_from)
      where r.community_id = own.community_id and own.joined_from <> '{}' and duplicate.status = 'rejected'`
  })
  return sql`(
    select s.standing, s.until, s.via from (select ${columnsOf('t', [...judged, 'joined_ids', 'joined_from'])}) own
    cross join lateral (with mine as ${homesOf(personId)} ${branches}) s
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
