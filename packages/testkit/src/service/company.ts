import type { Registrar } from '@linying/database'
import { demoOrganization } from '@linying/server'
import { admin, chen, fang, gu, li, qin, sun, wang, zhang, zhou } from '../people/people.js'
import { fixedId } from './fixed-id.js'

/** Stands in every text of the second organization: wherever it turns up outside, something leaks. */
export const canary = 'CANARY7F3'

const longAgo = '2020-01-01T00:00:00.000Z'

/** The organization that most tests are about, its second community, and another organization that nobody may hear of. */
export const company = {
  organizationId: fixedId('organization', 1),
  community: { id: fixedId('community', 1), name: '翠湖花园', hotline: '0571-88000001' },
  secondCommunity: { id: fixedId('community', 2), name: '梧桐里', hotline: '0571-88000002' },
  wangsRoom: { id: fixedId('room', 1), label: '2栋320' },
  qinsRoom: { id: fixedId('room', 2), label: '2栋321' },
  secondRoom: { id: fixedId('room', 3), label: '1栋101' },
  lift: { id: fixedId('place', 1), name: '3号电梯' },
  /** Lives, repairs and answers in the second community. */
  secondResident: fixedId('person', 101),
  secondTechnician: fixedId('person', 102),
  secondAgent: fixedId('person', 103),
  secondManager: fixedId('person', 104)
} as const

export const otherCompany = {
  organizationId: fixedId('organization', 2),
  community: { id: fixedId('community', 9), name: `${canary}小区`, hotline: `${canary}-110` },
  room: { id: fixedId('room', 9), label: `${canary}室` },
  lift: { id: fixedId('place', 9), name: `${canary}电梯` },
  resident: fixedId('person', 201),
  technician: fixedId('person', 202),
  agent: fixedId('person', 203),
  manager: fixedId('person', 204)
} as const

export async function registerCompanies(books: Registrar): Promise<void> {
  await registerOurs(books)
  await registerTheOther(books)
}

async function registerOurs(books: Registrar): Promise<void> {
  const { organizationId, community, secondCommunity, wangsRoom, qinsRoom, secondRoom, lift } = company
  const here = { organizationId, communityId: community.id }
  const there = { organizationId, communityId: secondCommunity.id }
  await books.addOrganizations([{ id: organizationId, code: demoOrganization, name: '邻应物业' }])
  await books.addCommunities([{ ...community, organizationId }])
  await books.addCommunities([{ ...secondCommunity, organizationId }])
  await books.addBuildings([
    { ...here, id: fixedId('building', 1), name: '2栋' },
    { ...there, id: fixedId('building', 2), name: '1栋' }
  ])
  await books.addRooms([
    { ...here, ...wangsRoom, buildingId: fixedId('building', 1) },
    { ...here, ...qinsRoom, buildingId: fixedId('building', 1) },
    { ...there, ...secondRoom, buildingId: fixedId('building', 2) }
  ])
  await books.addPublicPlaces([{ ...here, ...lift }])
  await books.addPeople([
    person(organizationId, wang.id, '王秀兰', '13800000001'),
    person(organizationId, qin.id, '秦明', '13800000002'),
    person(organizationId, li.id, '李建国', '13900000011'),
    person(organizationId, zhang.id, '张伟', '13900000012'),
    person(organizationId, zhou.id, '周敏', '13900000021'),
    person(organizationId, chen.id, '陈晨', '13900000022'),
    person(organizationId, sun.id, '孙丽', '13900000031'),
    person(organizationId, fang.id, '方正', '13900000032'),
    person(organizationId, gu.id, '顾强', '13900000041'),
    person(organizationId, admin.id, '安娜', '13900000051'),
    person(organizationId, company.secondResident, '赵六', '13800000101'),
    person(organizationId, company.secondTechnician, '何平', '13900000102'),
    person(organizationId, company.secondAgent, '贺兰', '13900000103'),
    person(organizationId, company.secondManager, '钟毅', '13900000104')
  ])
  await books.addResidencies([
    { ...here, id: fixedId('residency', 1), roomId: wangsRoom.id, personId: wang.id, residency: 'owner', movedIn: longAgo },
    { ...here, id: fixedId('residency', 2), roomId: qinsRoom.id, personId: qin.id, residency: 'tenant', movedIn: longAgo },
    { ...there, id: fixedId('residency', 3), roomId: secondRoom.id, personId: company.secondResident, residency: 'owner', movedIn: longAgo }
  ])
  const staff = [li, zhang, zhou, chen, sun, fang, gu, admin].map((one, index) => ({
    ...here,
    id: fixedId('post', index + 1),
    personId: one.id,
    role: one.roles[0] ?? 'admin',
    department: one.departments[0] ?? null,
    skills: [...one.skills],
    badge: `A${index + 1}`,
    heldFrom: longAgo
  }))
  await books.addPosts([
    ...staff,
    {
      ...there,
      id: fixedId('post', 21),
      personId: company.secondTechnician,
      role: 'technician',
      skills: ['water_power'],
      badge: 'A21',
      heldFrom: longAgo
    },
    { ...there, id: fixedId('post', 22), personId: company.secondAgent, role: 'agent', badge: 'A22', heldFrom: longAgo },
    { ...there, id: fixedId('post', 23), personId: company.secondManager, role: 'manager', badge: 'A23', heldFrom: longAgo }
  ])
}

async function registerTheOther(books: Registrar): Promise<void> {
  const { organizationId, community, room, lift, resident, technician, agent, manager } = otherCompany
  const here = { organizationId, communityId: community.id }
  await books.addOrganizations([{ id: organizationId, code: 'other', name: `${canary}物业` }])
  await books.addCommunities([{ ...community, organizationId }])
  await books.addBuildings([{ ...here, id: fixedId('building', 9), name: `${canary}栋` }])
  await books.addRooms([{ ...here, ...room, buildingId: fixedId('building', 9) }])
  await books.addPublicPlaces([{ ...here, ...lift }])
  await books.addPeople([
    person(organizationId, resident, `${canary}住户`, `138${canary}`),
    person(organizationId, technician, `${canary}师傅`, `139${canary}`),
    person(organizationId, agent, `${canary}客服`, `137${canary}`),
    person(organizationId, manager, `${canary}经理`, `136${canary}`)
  ])
  await books.addResidencies([
    { ...here, id: fixedId('residency', 9), roomId: room.id, personId: resident, residency: 'owner', movedIn: longAgo }
  ])
  await books.addPosts([
    {
      ...here,
      id: fixedId('post', 91),
      personId: technician,
      role: 'technician',
      skills: ['water_power'],
      badge: `${canary}1`,
      heldFrom: longAgo
    },
    { ...here, id: fixedId('post', 92), personId: agent, role: 'agent', badge: `${canary}2`, heldFrom: longAgo },
    { ...here, id: fixedId('post', 93), personId: manager, role: 'manager', badge: `${canary}3`, heldFrom: longAgo }
  ])
}

function person(organizationId: string, id: string, name: string, phone: string) {
  return { id, organizationId, name, phone }
}
