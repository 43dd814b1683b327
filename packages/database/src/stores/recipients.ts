import type { Recipients, VisitRecipients } from '@linying/domain'
import { type SQL, sql } from 'drizzle-orm'
import { goneSince, homesOf, isOfAnotherHousehold } from './resident-standings.js'

type Staff = Exclude<Recipients | VisitRecipients, 'household'>

/**
 * Who of the posts `p` in its community a message `d` is for: those of the first line, and where nobody is left there, those of the next,
 * down to whoever leads. What another department owes is its supervisors' where no owner was named.
 */
const meant: Readonly<Record<Staff, readonly SQL[]>> = {
  assignee: [sql`p.person_id = d.technician_id`, sql`p.person_id = d.first_handler_id`, sql`p.role = 'agent'`],
  first_handler: [sql`p.person_id = d.first_handler_id`, sql`p.role = 'agent'`],
  agents: [sql`p.role = 'agent'`],
  supervisor: [leads(sql`d.department`), leads(sql`'customer_service'`), sql`p.role = 'manager'`],
  subtask_owner: [
    sql`p.person_id = (d.subtask ->> 'ownerId')::uuid`,
    leads(sql`d.subtask ->> 'department'`),
    leads(sql`'customer_service'`),
    sql`p.role = 'manager'`
  ],
  follow_up_person: [sql`p.person_id = d.follow_up_by`, sql`p.role = 'manager'`, leads(sql`d.department`)],
  manager: [sql`p.role = 'manager'`],
  visitor: [sql`p.person_id = d.visitor_id`, sql`p.role = 'manager'`],
  reviewer: [sql`p.person_id = d.reviewer_id and p.role = 'manager'`, sql`p.role = 'manager'`],
  on_duty: [sql`p.role in ('technician', 'agent', 'supervisor', 'manager')`]
}

/** Of what is hidden from the last manager the admins are told, who stand in for him. */
const standIn = sql`p.role = 'admin' and (d.restricted or d.about_person_id is not null)`

/**
 * Those who live in the room and did when it was reported, who reported while he lives there, as long as they are in it; and of what the public
 * page says those who joined, by name or by a report of their own room.
 */
const household = sql`
  select own.id as message_id, r.person_id, 'resident' as side, 0 as line, false as leads from due own
  join current_residencies r on r.community_id = own.community_id and r.room_id = own.room_id and r.moved_in <= own.reported_at
  where own.recipients = 'household' and not own.reporter_left and not (${isOfAnotherHousehold})
  union select own.id, own.resident_id, 'resident', 0, false from due own
  where own.recipients = 'household' and not own.reporter_left and ${goneSince(homesOf(sql`own.resident_id`), sql`own.room_id`)} is null
  union select own.id, joined, 'resident', 0, false from due own, unnest(own.joined_ids) joined
  where own.recipients = 'household' and own.is_for_joined and ${goneSince(homesOf(sql`joined`), sql`null::uuid`)} is null
  union select own.id, r.person_id, 'resident', 0, false from due own
  join tickets duplicate on duplicate.id = any(own.joined_from) and duplicate.community_id = own.community_id
  join current_residencies r on r.community_id = duplicate.community_id and r.room_id = duplicate.room_id
    and r.moved_in <= duplicate.reported_at
  where own.recipients = 'household' and own.is_for_joined`

// the keys of a Record<Staff, …> are exactly those
const staff = sql`
  select d.id, p.person_id, 'staff', case d.recipients ${sql.join((Object.keys(meant) as Staff[]).map(linesOf), sql` `)} end,
    p.role in ('supervisor', 'manager', 'admin')
  from due d join current_posts p on p.community_id = d.community_id`

/** Who comes after the lines above. Nobody is asked to watch over his manager. */
function lastOf(recipients: Staff): readonly SQL[] {
  if (recipients === 'manager' || recipients === 'reviewer') return [standIn]
  return [leads(sql`d.department`), leads(sql`'customer_service'`), sql`p.role = 'manager'`, standIn]
}

/** Whether candidate `c` may be told of message `d`: not whom the complaint is about, and of the staff, while that is open, only who leads. */
const mayBeTold = sql`c.person_id is distinct from d.about_person_id and (not d.restricted or case c.side
  when 'staff' then c.leads
  else c.person_id = d.resident_id or not exists (select from posts where community_id = d.community_id and person_id = c.person_id) end)`

/** Whom each message `due` is for, as (message_id, person_id, side). */
export const recipients = sql`
  select message_id, person_id, side from (
    select c.*, rank() over (partition by message_id order by line) as place
    from (${household} union ${staff}) c join due d on d.id = c.message_id
    where c.line is not null and ${mayBeTold}
      and exists (select from people p where p.id = c.person_id and p.organization_id = d.organization_id)
  ) possible where place = 1 and person_id is not null`

function leads(department: SQL): SQL {
  return sql`p.role = 'supervisor' and p.department = ${department}`
}

function linesOf(recipients: Staff): SQL {
  const numbered = [...meant[recipients], ...lastOf(recipients)].map((who, line) => sql`when ${who} then ${sql.raw(String(line))}`)
  return sql`when ${sql.raw(`'${recipients}'`)} then case ${sql.join(numbered, sql` `)} end`
}
