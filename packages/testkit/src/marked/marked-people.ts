import { chen, gu } from '../people/people.js'
import { asOwner } from '../service/as-owner.js'
import { company } from '../service/company.js'
import { fixedId } from '../service/fixed-id.js'
import type { TestService } from '../service/test-service.js'

/** Lives, lived or worked there besides those of the company. */
export const markedPeople = {
  goneLongAgo: fixedId('person', 811),
  gone: fixedId('person', 812),
  newcomer: fixedId('person', 813),
  joiner: fixedId('person', 814),
  formerAgent: fixedId('person', 815)
} as const

export const joinersRoom = fixedId('room', 814)

/** Some are gone, some came, one joined from the room beside, and two of the staff live there, too. */
export async function addMarkedPeople(service: TestService): Promise<void> {
  const here = [company.organizationId, company.community.id] as const
  for (const id of Object.values(markedPeople))
    await asOwner(service, `insert into people (id, organization_id, name) values ($1, $2, '某人')`, [id, here[0]])
  await asOwner(
    service,
    `insert into rooms (id, organization_id, community_id, building_id, label)
     select $1, organization_id, community_id, building_id, '2栋418' from rooms where id = $2`,
    [joinersRoom, company.qinsRoom.id]
  )
  await asOwner(
    service,
    `insert into posts (id, organization_id, community_id, person_id, role, skills, badge, held_from, held_until)
     values ($3, $1, $2, $4, 'agent', '{}', 'A98', '2020-01-01', '2026-01-01')`,
    [...here, fixedId('post', 815), markedPeople.formerAgent]
  )
  const { wangsRoom } = company
  await lives(service, 811, markedPeople.goneLongAgo, wangsRoom.id, '2026-01-01T00:00:00Z')
  await lives(service, 812, markedPeople.gone, wangsRoom.id)
  await lives(service, 814, markedPeople.joiner, joinersRoom)
  await lives(service, 816, gu.id, wangsRoom.id)
  await lives(service, 817, chen.id, wangsRoom.id)
}

/** A residency of family in a room of the company's community. */
export async function lives(
  service: TestService,
  number: number,
  personId: string,
  roomId: string,
  until: string | null = null,
  since = '2020-01-01T00:00:00Z'
): Promise<void> {
  await asOwner(
    service,
    `insert into residencies (id, organization_id, community_id, room_id, person_id, residency, moved_in, moved_out)
     values ($1, $2, $3, $4, $5, 'family', $6, $7)`,
    [fixedId('residency', number), company.organizationId, company.community.id, roomId, personId, since, until]
  )
}
