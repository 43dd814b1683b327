import { type Database, registrar } from '@linying/database'

const families = {
  organization: '001',
  community: '002',
  building: '003',
  room: '004',
  resident: '005',
  residency: '006',
  staff: '007',
  post: '008',
  technician: '009',
  technicianPost: '00a'
} as const

const organizationId = idOf('organization', 1)
const longAgo = '2020-01-01T00:00:00.000Z'

/** As many as live in a large estate, so that one household's tickets are few among all, and none reports more in ten minutes than it may. */
export const households = 6_000

export const communityId = idOf('community', 1)
export const agentId = idOf('staff', 1)
export const managerId = idOf('staff', 3)

/** As many as share the work, so that none does more in ten minutes than one person may. */
const technicians = 40
const teamOf = Array.from({ length: technicians }, (_, index) => index)

/** Whoever sees to the tickets of a household. */
export function technicianIdOf(household: number): string {
  return idOf('technician', household % technicians)
}

export function roomIdOf(household: number): string {
  return idOf('room', household)
}

export function residentIdOf(household: number): string {
  return idOf('resident', household)
}

/** One community with an agent, technicians, and a resident in each room. Households are counted from one. */
export async function registerCompany(database: Database): Promise<void> {
  const here = { organizationId, communityId }
  const books = registrar(database)
  const numbers = Array.from({ length: households }, (_, index) => index + 1)
  await books.addOrganizations([{ id: organizationId, code: 'bench', name: '量尺物业' }])
  await books.addCommunities([{ id: communityId, organizationId, name: '千户花园', hotline: '0571-88000001' }])
  await books.addBuildings([{ ...here, id: idOf('building', 1), name: '1栋' }])
  await books.addRooms(numbers.map(number => ({ ...here, id: roomIdOf(number), buildingId: idOf('building', 1), label: `1栋${number}` })))
  await books.addPeople([
    ...numbers.map(number => ({ id: residentIdOf(number), organizationId, name: `住户${number}`, phone: `139${10_000_000 + number}` })),
    { id: agentId, organizationId, name: '周敏', phone: '13900000021' },
    ...teamOf.map(one => ({ id: technicianIdOf(one), organizationId, name: `师傅${one}`, phone: `137${10_000_000 + one}` })),
    { id: managerId, organizationId, name: '顾强', phone: '13900000041' }
  ])
  await books.addResidencies(
    numbers.map(number => {
      const lives = { roomId: roomIdOf(number), personId: residentIdOf(number), residency: 'owner' as const, movedIn: longAgo }
      return { ...here, id: idOf('residency', number), ...lives }
    })
  )
  await books.addPosts([
    { ...here, id: idOf('post', 1), personId: agentId, role: 'agent', department: 'customer_service', badge: 'A1', heldFrom: longAgo },
    ...teamOf.map(one => {
      const held = { role: 'technician' as const, skills: ['water_power' as const], badge: `T${one}`, heldFrom: longAgo }
      return { ...here, id: idOf('technicianPost', one), personId: technicianIdOf(one), ...held }
    }),
    { ...here, id: idOf('post', 3), personId: managerId, role: 'manager', badge: 'A3', heldFrom: longAgo }
  ])
}

function idOf(family: keyof typeof families, number: number): string {
  return `01900000-0000-7${families[family]}-8000-${String(number).padStart(12, '0')}`
}
