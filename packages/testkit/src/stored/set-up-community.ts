import { type Database, registrar } from '@linying/database'
import type { Person } from '@linying/domain'
import { admin, chen, fang, gu, li, qin, sun, tang, wang, zhang, zhou } from '../people/people.js'
import { usualReport } from '../tickets/usual-report.js'

const { organizationId, communityId, roomId } = usualReport
const buildingId = '01900000-0000-7000-8000-00000000d001'
const ofCommunity = { organizationId, communityId }

/** 3号电梯, in the building of 王秀兰. */
export const liftId = '01900000-0000-7000-8000-00000000c0f1'
/** 2栋321, where 秦 lives. */
export const otherRoomId = '01900000-0000-7000-8000-00000000c002'
/** When everybody came, long before any ticket. */
export const inTheBeginning = '2020-01-01T00:00:00.000Z'

/** The company, community and people that tickets of the testkit speak of, as rows. */
export async function setUpCommunity(database: Database): Promise<void> {
  const set = registrar(database)
  await set.addOrganizations([{ id: organizationId, code: 'test', name: '测试物业' }])
  await set.addCommunities([{ id: communityId, organizationId, name: '翠湖花园', hotline: '4008001234' }])
  await set.addBuildings([{ id: buildingId, ...ofCommunity, name: '2栋' }])
  await set.addRooms([
    { id: usualRoom(), ...ofCommunity, buildingId, label: '2栋320' },
    { id: otherRoomId, ...ofCommunity, buildingId, label: '2栋321' }
  ])
  await set.addPublicPlaces([{ id: liftId, ...ofCommunity, buildingId, name: '3号电梯' }])
  await set.addPeople(names.map(([{ id }, name]) => ({ id, organizationId, name, phone: `138000000${id.slice(-2)}` })))
  await set.addResidencies([livesIn(wang, usualRoom()), livesIn(qin, otherRoomId)])
  await set.addPosts(staff.map(person => postOf(person)))
}

const names: readonly (readonly [Person, string])[] = [
  [wang, '王秀兰'],
  [qin, '秦明'],
  [li, '李建国'],
  [zhang, '张强'],
  [zhou, '周敏'],
  [chen, '陈静'],
  [sun, '孙丽'],
  [fang, '方伟'],
  [tang, '唐杰'],
  [gu, '顾岚'],
  [admin, '管理员']
]
const staff = [li, zhang, zhou, chen, sun, fang, tang, gu, admin]

function livesIn({ id }: Person, room: string) {
  return { id: rowIdOf(id, 'a'), ...ofCommunity, roomId: room, personId: id, residency: 'owner' as const, movedIn: inTheBeginning }
}

function postOf({ id, roles, departments, skills }: Person) {
  const [role = 'admin'] = roles
  const badge = id.slice(-3)
  const held = { heldFrom: inTheBeginning }
  return {
    id: rowIdOf(id, 'b'),
    ...ofCommunity,
    personId: id,
    role,
    department: departments[0] ?? null,
    skills: [...skills],
    badge,
    ...held
  }
}

function rowIdOf(personId: string, kind: 'a' | 'b'): string {
  return personId.replace('-8000-', `-${kind}000-`)
}

function usualRoom(): string {
  if (roomId === null) throw new Error('the usual report is about a room')
  return roomId
}
