import { departments, type Side, type Skill, type StaffRole, skills, staffRoles } from '@linying/domain'
import type { Standing, Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'

/** Who asks; in a text that stands for everybody, only the place of who. */
export interface Asker {
  readonly side: Side
  readonly personId: string | SQL
}

/** The tickets that are a person's own: of rooms while living there, reported by herself, or joined. */
export function householdTickets(personId: string | SQL): SQL {
  return sql`
    select own.id from residencies r
    join tickets own on own.community_id = r.community_id and own.room_id = r.room_id
      and own.reported_at >= r.moved_in and (r.moved_out is null or own.reported_at < r.moved_out)
    where r.person_id = ${personId}
    union select own.id from tickets own where own.resident_id = ${personId}
    union select own.id from tickets own where own.joined_ids @> array[${personId}::uuid] and own.joined_ids <> '{}'`
}

/** Whether ticket `t` is within a viewer's reach; what he may do there is for the rules. A complaint about him never is. */
export function isWithinReach(viewer: Asker): SQL {
  const isNotAbout = sql`t.about_person_id is distinct from ${viewer.personId}::uuid`
  if (viewer.side === 'resident') return sql`t.id in (${householdTickets(viewer.personId)}) and ${isNotAbout}`
  return sql`t.community_id in (select community_id from current_posts where person_id = ${viewer.personId}) and ${isNotAbout}`
}

/** Whether a community is one that the viewer belongs to: as a resident also where she has moved away. */
export function belongsTo(communityId: SQL, viewer: Asker): SQL {
  const table = viewer.side === 'resident' ? sql`residencies` : sql`current_posts`
  return sql`exists (select from ${table} where community_id = ${communityId} and person_id = ${viewer.personId})`
}

/** Whether the viewer holds one of these posts in a community; never from the resident's side. */
export function holdsOneOf(roles: readonly StaffRole[], communityId: string, { side, personId }: Viewer): SQL {
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
    (posts): Omit<Standing, 'household'> => ({
      roles: unique(posts.map(({ role }) => role)),
      departments: unique(posts.flatMap(({ department }) => department ?? [])),
      skills: unique<Skill>(posts.flatMap(post => post.skills))
    })
  )

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}
