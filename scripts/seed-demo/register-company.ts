import { type Database, registrar } from '@linying/database'
import { type Instant, plusDays } from '@linying/domain'
import { demoOrganization } from '@linying/server'
import { type CommunityName, communities, type DemoCommunity } from './company/communities.js'
import {
  buildingId,
  communityId,
  offerId,
  organizationId,
  personId,
  phoneOf,
  publicPlaceId,
  roomId,
  roomsOf
} from './company/demo-company.js'
import { offers } from './company/offers.js'
import { residents } from './company/residents.js'
import { staff } from './company/staff.js'
import { demoId } from './demo-id.js'

/** Company, communities, rooms and people. Doing it again adds nothing. */
export async function registerCompany(database: Database, now: Instant): Promise<void> {
  const register = registrar(database)
  await register.addOrganizations([{ id: organizationId, code: demoOrganization, name: '邻应物业（演示）' }])
  await register.addCommunities(communities.map(communityRow))
  await register.addBuildings(communities.flatMap(buildingRows))
  await register.addUnits(communities.flatMap(unitRows))
  await register.addRooms(communities.flatMap(roomRows))
  await register.addPublicPlaces(communities.flatMap(publicPlaceRows))
  await register.addPeople([
    ...residents.map(resident => ({ id: personId(resident.name), organizationId, name: resident.name, phone: phoneOf(resident) })),
    ...staff.map(({ name, phone }) => ({ id: personId(name), organizationId, name, phone }))
  ])
  await register.addResidencies(residencyRows(now))
  await register.addPosts(postRows(now))
  await register.addOffers(communities.flatMap(offerRows))
}

/** The company answers to the law as 物业服务人, so a statute of 杭州市 binds it in 梧桐里 alone. */
function communityRow({ name, hotline, region }: DemoCommunity) {
  return { id: communityId(name), organizationId, name, hotline, ...region, obligedAs: ['物业服务人'] }
}

function of(community: CommunityName) {
  return { organizationId, communityId: communityId(community) }
}

function buildingRows({ name: community, buildings }: DemoCommunity) {
  return buildings.map(({ name }) => ({ id: buildingId(community, name), ...of(community), name }))
}

function unitRows({ name: community, buildings }: DemoCommunity) {
  return buildings.flatMap(({ name: building, units = [] }) =>
    units.map(name => ({ id: unitId(community, building, name), ...of(community), buildingId: buildingId(community, building), name }))
  )
}

function roomRows({ name: community }: DemoCommunity) {
  return roomsOf(community).map(({ label, building, unit }) => ({
    id: roomId(community, label),
    ...of(community),
    buildingId: buildingId(community, building),
    unitId: unit === undefined ? null : unitId(community, building, unit),
    label
  }))
}

function publicPlaceRows({ name: community, publicPlaces }: DemoCommunity) {
  return publicPlaces.map(({ name, building }) => ({
    id: publicPlaceId(community, name),
    ...of(community),
    buildingId: building === undefined ? null : buildingId(community, building),
    name
  }))
}

function offerRows({ name: community }: DemoCommunity) {
  return offers.map((offer, sort) => ({ id: offerId(community, offer.name), ...of(community), ...offer, sort }))
}

export function residencyId(name: string, room: string, order: number): string {
  return demoId(`residency ${name} ${room}`, order)
}

/** Nobody has moved out yet: `moveAway` comes after the stories. */
function residencyRows(now: Instant) {
  return residents.flatMap(({ name, homes }) =>
    homes.map(({ community, room, residency, sinceDaysAgo }, order) => ({
      id: residencyId(name, room, order),
      ...of(community),
      roomId: roomId(community, room),
      personId: personId(name),
      residency,
      movedIn: plusDays(now, -sinceDaysAgo),
      movedOut: null
    }))
  )
}

function postRows(now: Instant) {
  return staff.flatMap(({ name, worksIn, role, department, skills, badge }) =>
    worksIn.map(community => ({
      id: demoId(`post ${name} ${community}`),
      ...of(community),
      personId: personId(name),
      role,
      department,
      skills: [...skills],
      badge,
      heldFrom: plusDays(now, -daysInCompany)
    }))
  )
}

const daysInCompany = 400

function unitId(community: CommunityName, building: string, name: string): string {
  return demoId(`unit ${community} ${building} ${name}`)
}
