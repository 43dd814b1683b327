import { departments, residencies, skills, staffRoles } from '@linying/domain'
import type { Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRow } from '../read-rows.js'
import { mayStillRead } from './inbox-store.js'
import { goesOnAnywhere } from './viewer-scope.js'

const community = z.object({ id: z.string(), name: z.string(), hotline: z.string(), utcOffsetMinutes: z.number() })

const me = z.object({
  id: z.string(),
  name: z.string(),
  phone: z.string().nullable(),
  rooms: z.array(z.object({ id: z.string(), label: z.string(), residency: z.enum(residencies), community })),
  posts: z.array(
    z.object({
      role: z.enum(staffRoles),
      department: z.enum(departments).nullable(),
      badge: z.string(),
      skills: z.array(z.enum(skills)),
      community
    })
  ),
  unreadCount: z.number()
})

/** The viewer himself: his rooms from the resident's side, his posts from the staff's. */
export function findMe(database: Database, viewer: Viewer) {
  const isStaff = viewer.side === 'staff'
  return readRow(
    database,
    me,
    sql`
      select p.id, p.name, p.phone, ${isStaff ? none : selectRooms} as rooms, ${isStaff ? selectPosts : none} as posts,
        (select count(*) from inbox_items i
          where i.person_id = p.id and i.side = ${viewer.side} and i.read_at is null and ${mayStillRead(viewer)}) as "unreadCount"
      from people p where p.id = ${viewer.personId} and ${goesOnAnywhere(viewer)}`
  )
}

const none: SQL = sql`'[]'::json`

const selectCommunity = sql`json_build_object('id', c.id, 'name', c.name, 'hotline', c.hotline, 'utcOffsetMinutes', c.utc_offset_minutes)`

const selectRooms = sql`(
  select coalesce(json_agg(json_build_object('id', r.id, 'label', r.label, 'residency', lives.residency, 'community', ${selectCommunity})
    order by c.name, r.label), '[]')
  from current_residencies lives join rooms r on r.id = lives.room_id join communities c on c.id = lives.community_id
  where lives.person_id = p.id)`

const selectPosts = sql`(
  select coalesce(json_agg(json_build_object('role', post.role, 'department', post.department, 'badge', post.badge,
    'skills', post.skills, 'community', ${selectCommunity}) order by c.name, post.role), '[]')
  from current_posts post join communities c on c.id = post.community_id
  where post.person_id = p.id)`
