import { departments, type Side, type Skill, type StaffRole, skills, staffRoles } from '@linying/domain'
import type { Standing, Viewer } from '@linying/usecases'
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

/** Whether ticket `t` is within a viewer's reach; what he may do there is for the rules. A complaint about him never is. */
export function isWithinReach(viewer: Asker): SQL {
  const isNotAbout = sql`t.about_person_id is distinct from ${viewer.personId}::uuid`
  if (viewer.side === 'resident') return sql`${goesOn(viewer)} and exists ${standingTowards(viewer.personId)} and ${isNotAbout}`
  return sql`${goesOn(viewer)} and t.community_id in (select community_id from current_posts where person_id = ${viewer.personId}) and ${isNotAbout}`
}

/** Whether a community is one that the viewer belongs to: as a resident also where she has moved away. */
export function belongsTo(communityId: SQL, viewer: Asker): SQL {
  const table = viewer.side === 'resident' ? sql`residencies` : sql`current_posts`
  return sql`(${goesOn(viewer)} and exists (select from ${table} where community_id = ${communityId} and person_id = ${viewer.personId}))`
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
    (posts): Pick<Standing, 'roles' | 'departments' | 'skills'> => ({
      roles: unique(posts.map(({ role }) => role)),
      departments: unique(posts.flatMap(({ department }) => department ?? [])),
      skills: unique<Skill>(posts.flatMap(post => post.skills))
    })
  )

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}
