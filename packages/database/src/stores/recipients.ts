import type { Recipients, VisitRecipients } from '@linying/domain'
import { type SQL, sql } from 'drizzle-orm'
import { goneSince, isOfAnotherHousehold } from './resident-standings.js'

type Staff = Exclude<Recipients | VisitRecipients, 'household'>

/**
 * Who of the posts `p` in its community a message `d` is for: those of the first line, and where nobody is left there, those of the next.
 * What another department owes is its supervisors' where no owner was named.
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

/**
 * Those who live in the room and did when it was reported, who reported while he lives there, as long as they are in it; and of what the public
 * page says those who joined, by name or by a report of their own room.
 */
const household = sql`
  select own.id as message_id, r.person_id, 'resident' as side, 0 as line from due own
  join current_residencies r on r.community_id = own.community_id and r.room_id = own.room_id and r.moved_in <= own.reported_at
  where own.recipients = 'household' and not own.reporter_left and not (${isOfAnotherHousehold})
  union select own.id, own.resident_id, 'resident', 0 from due own
  where own.recipients = 'household' and not own.reporter_left and ${goneSince(sql`own.resident_id`, sql`own.room_id`)} is null
  union select own.id, joined, 'resident', 0 from due own, unnest(own.joined_ids) joined
  where own.recipients = 'household' and own.is_for_joined and ${goneSince(sql`joined`, sql`null::uuid`)} is null
  union select own.id, r.person_id, 'resident', 0 from due own
  join tickets duplicate on duplicate.id = any(own.joined_from) and duplicate.community_id = own.community_id
  join current_residencies r on r.community_id = duplicate.community_id and r.room_id = duplicate.room_id
    and r.moved_in <= duplicate.reported_at
  where own.recipients = 'household' and own.is_for_joined`

const staff = sql`
  select d.id, p.person_id, 'staff', case d.recipients ${sql.join(Object.entries(meant).map(linesOf), sql` `)} end
  from due d join current_posts p on p.community_id = d.community_id`

/** Whom each message `due` is for, as (message_id, person_id, side). Never is it somebody whom the complaint is about. */
export const recipients = sql`
  select message_id, person_id, side from (
    select c.*, rank() over (partition by message_id order by line) as place
    from (${household} union ${staff}) c join due d on d.id = c.message_id
    where c.line is not null and c.person_id is distinct from d.about_person_id
      and exists (select from people p where p.id = c.person_id and p.organization_id = d.organization_id)
  ) possible where place = 1 and person_id is not null`

function leads(department: SQL): SQL {
  return sql`p.role = 'supervisor' and p.department = ${department}`
}

function linesOf([recipients, lines]: readonly [string, readonly SQL[]]): SQL {
  const numbered = lines.map((who, line) => sql`when ${who} then ${sql.raw(String(line))}`)
  return sql`when ${sql.raw(`'${recipients}'`)} then case ${sql.join(numbered, sql` `)} end`
}
