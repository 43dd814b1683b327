import { type Department, departments, type StaffRole, skills, staffRoles } from '@linying/domain'
import type { CommunityStore, Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRow } from '../read-rows.js'
import { findMe } from './find-me.js'
import { findPromises } from './find-promises.js'
import { belongsTo, holdsOneOf } from './viewer-scope.js'

const welcome = z.object({
  organizationName: z.string(),
  communities: z.array(z.object({ name: z.string(), hotline: z.string() }))
})
const publicPlace = z.object({ id: z.string(), name: z.string() })
const room = z.object({ id: z.string(), label: z.string() })
const technician = z.object({
  id: z.string(),
  name: z.string(),
  badge: z.string(),
  skills: z.array(z.enum(skills)),
  openCount: z.number()
})

const colleague = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(staffRoles)),
  departments: z.array(z.enum(departments))
})

const registerForOthers = ['agent', 'supervisor', 'manager'] as const satisfies readonly StaffRole[]
const handOver = ['technician', ...registerForOthers] as const satisfies readonly StaffRole[]

/** As many as fit under a search field; whoever looks for another one types more. */
const roomsShown = 30

/** Communities and who belongs to them, as a viewer may know it. */
export function communityStore(database: Database): CommunityStore {
  return {
    me: viewer => findMe(database, viewer),
    welcome: organizationCode =>
      readRow(
        database,
        welcome,
        sql`
          select o.name as "organizationName", (
            select coalesce(json_agg(json_build_object('name', name, 'hotline', hotline) order by name), '[]')
            from communities where organization_id = o.id) as communities
          from organizations o where o.code = ${organizationCode}`
      ),
    publicPlaces: async (communityId, viewer) => {
      const all = sql`select id, name from public_places where community_id = ${communityId} order by name`
      return (await findList(database, publicPlace, all, { communityId, viewer, isAllowed: sql`true` }))?.list
    },
    rooms: async (communityId, q, viewer) => {
      const matching = sql`
        select id, label from rooms where community_id = ${communityId} and strpos(lower(label), lower(${q})) > 0
        order by length(label), label limit ${roomsShown}`
      const isAllowed = holdsOneOf(registerForOthers, communityId, viewer)
      return orForbidden(await findList(database, room, matching, { communityId, viewer, isAllowed }))
    },
    staff: async (communityId, department, viewer) => {
      const isAllowed = holdsOneOf(registerForOthers, communityId, viewer)
      return orForbidden(await findList(database, colleague, staffOf(communityId, department), { communityId, viewer, isAllowed }))
    },
    promiseGround: (asked, viewer) => findPromises(database, asked, viewer),
    technicians: async (communityId, viewer) => {
      const isAllowed = holdsOneOf(handOver, communityId, viewer)
      return orForbidden(await findList(database, technician, techniciansOf(communityId), { communityId, viewer, isAllowed }))
    }
  }
}

interface Asked {
  readonly communityId: string
  readonly viewer: Viewer
  readonly isAllowed: SQL
}

/** A list of a community and whether the viewer may have it; undefined where the community is not his. */
function findList<Entry extends z.ZodType>(database: Database, entry: Entry, list: SQL, { communityId, viewer, isAllowed }: Asked) {
  return readRow(
    database,
    z.object({ isAllowed: z.boolean(), list: z.array(entry) }),
    sql`
      select ${isAllowed} as "isAllowed", (select coalesce(json_agg(entry), '[]') from (${list}) entry) as list
      where ${belongsTo(sql`${communityId}::uuid`, viewer)}`
  )
}

function orForbidden<Entry>(found: { readonly isAllowed: boolean; readonly list: readonly Entry[] } | undefined) {
  if (found === undefined) return undefined
  return found.isAllowed ? found.list : 'forbidden'
}

/** Each person once, whatever posts he holds; of a department those with a post in it. */
function staffOf(communityId: string, department: Department | undefined): SQL {
  return sql`
    select p.id, p.name, array_agg(distinct post.role) as roles,
      coalesce(array_agg(distinct post.department) filter (where post.department is not null), '{}') as departments
    from current_posts post join people p on p.id = post.person_id
    where post.community_id = ${communityId}
      and (${department ?? null}::text is null or post.department = ${department ?? null}::text)
    group by p.id, p.name order by min(post.badge), p.id`
}

function techniciansOf(communityId: string): SQL {
  return sql`
    select p.id, p.name, post.badge, post.skills, (
      select count(*) from tickets t
      where t.community_id = post.community_id and t.technician_id = p.id and t.status in ('assigned', 'working', 'suspended')
    ) as "openCount"
    from current_posts post join people p on p.id = post.person_id
    where post.community_id = ${communityId} and post.role = 'technician'
    order by post.badge, p.id`
}
