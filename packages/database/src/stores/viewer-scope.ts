import { departments, type Side, type Skill, type StaffRole, skills, staffRoles } from '@linying/domain'
import type { Standing } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { standingTowards } from './resident-standings.js'

/** Who asks; in a text that stands for everybody, only the place of who. */
export interface Asker {
  readonly side: Side
  readonly personId: string | SQL
  readonly sessionId: string | SQL
}

/**
 * Whether the session in which somebody asks goes on. One that has ended ends the statement with an error of its own, so that nothing is
 * read as empty and nothing half written. What a token says that we signed has been a session; the tools of the service ask in none, ''.
 */
export function goesOn({ sessionId }: Asker): SQL {
  return sql`must_go_on(${hasEnded(sessionId)})`
}

/** The same where no community is named, and the staff's session is over with the last post. */
export function goesOnAnywhere({ side, personId, sessionId }: Asker): SQL {
  if (side === 'resident') return sql`must_go_on(${hasEnded(sessionId)})`
  return sql`must_go_on(${hasEnded(sessionId)} or not exists (select from current_posts where person_id = ${personId}::uuid))`
}

function hasEnded(sessionId: string | SQL): SQL {
  return sql`exists (select from sessions where id = nullif(${sessionId}, '')::uuid and ended_at is not null)`
}

/** Whether ticket `t` is within a viewer's reach; what he may do there is for the rules. What is hidden from him never is. */
export function isWithinReach(viewer: Asker): SQL {
  if (viewer.side === 'resident') return sql`${goesOn(viewer)} and exists ${standingTowards(viewer.personId)} and ${isOpenTo(viewer)}`
  return sql`${goesOn(viewer)} and t.community_id in (select community_id from current_posts where person_id = ${viewer.personId}) and ${isOpenTo(viewer)}`
}

/**
 * Whether ticket `t` is hidden from nobody like this viewer: not a complaint about him, and not a restricted one, unless he leads there,
 * reported it, or has never worked there and so cannot be meant.
 */
export function isOpenTo({ side, personId }: Pick<Asker, 'side' | 'personId'>): SQL {
  const mayReadRestricted =
    side === 'resident'
      ? sql`(t.resident_id = ${personId}::uuid
          or t.community_id <> all(array(select community_id from posts where person_id = ${personId}::uuid)))`
      : sql`(exists (select from current_posts lead where lead.community_id = t.community_id and lead.person_id = ${personId}::uuid
          and lead.role in ('supervisor', 'manager')) or ${standsIn(personId)})`
  return sql`t.about_person_id is distinct from ${personId}::uuid and (not t.restricted or ${mayReadRestricted})`
}

/** Whether a viewer may say that something belongs to ticket `t`: whoever took a complaint down names it, also while it is restricted. */
export function mayBeNamedBy(viewer: Asker): SQL {
  return sql`(${isOpenTo(viewer)} or t.first_handler_id = ${viewer.personId}::uuid
    and t.about_person_id is distinct from ${viewer.personId}::uuid)`
}

/**
 * Whether somebody stands in for the manager of ticket `t`: where no manager is left but whom the complaint is about, or may be, the
 * admins of the community are told, read and act in that place.
 * Source: our decision, 2026-11
 */
export function standsIn(personId: string | SQL): SQL {
  return sql`(t.kind = 'complaint' and (t.restricted or t.about_person_id is not null) and ${noManagerLeft}
    and exists (select from current_posts admin where admin.community_id = t.community_id and admin.person_id = ${personId}::uuid
      and admin.role = 'admin'))`
}

const noManagerLeft = sql`not exists (
  select from current_posts manager where manager.community_id = t.community_id and manager.role = 'manager'
    and manager.person_id is distinct from t.about_person_id)`

/** The tickets of a viewer's communities that are hidden from him: what hangs on one of them is hidden with it. */
export function hiddenTickets(viewer: Asker): SQL {
  const { personId } = viewer
  return sql`
    select t.id from tickets t where t.about_person_id = ${personId}::uuid
    union all select t.id from tickets t
    where t.restricted and t.community_id in (select community_id from posts where person_id = ${personId}::uuid) and not (${isOpenTo(viewer)})`
}

/** Whether a community is one that the viewer belongs to: as a resident also where she has moved away. */
export function belongsTo(communityId: SQL, viewer: Asker): SQL {
  const table = viewer.side === 'resident' ? sql`residencies` : sql`current_posts`
  return sql`(${goesOn(viewer)} and exists (select from ${table} where community_id = ${communityId} and person_id = ${viewer.personId}))`
}

/** Whether the viewer holds one of these posts in a community; never from the resident's side. */
export function holdsOneOf(
  roles: readonly StaffRole[],
  communityId: string | SQL,
  { side, personId }: Pick<Asker, 'side' | 'personId'>
): SQL {
  if (side === 'resident') return sql`false`
  return sql`exists (
    select from current_posts
    where community_id = ${communityId} and person_id = ${personId} and role = any(${sql.param(roles)}::text[]))`
}

/** The viewer's posts in a community as JSON, parsed by `postsHeld`; none from the resident's side. */
export function postsIn(communityId: SQL, viewer: Asker | null): SQL {
  const staffId = viewer?.side === 'staff' ? viewer.personId : null
  return sql`(
    select coalesce(json_agg(json_build_object('role', role, 'department', department, 'skills', skills)), '[]')
    from current_posts where community_id = ${communityId} and person_id = ${staffId}::uuid)`
}

/** Several posts of one person taken together. */
export const postsHeld = z
  .array(z.object({ role: z.enum(staffRoles), department: z.enum(departments).nullable(), skills: z.array(z.enum(skills)) }))
  .transform(
    (posts): Pick<Standing, 'roles' | 'departments' | 'skills'> => ({
      roles: unique(posts.map(({ role }) => role)),
      departments: unique(posts.flatMap(({ department }) => department ?? [])),
      skills: unique<Skill>(posts.flatMap(post => post.skills))
    })
  )

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}
