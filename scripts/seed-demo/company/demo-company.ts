import { demoId } from '../demo-id.js'
import { type CommunityName, communities, type DemoBuilding } from './communities.js'
import { offers } from './offers.js'
import { type DemoResident, residents } from './residents.js'
import { staff } from './staff.js'

/** Ids follow from names, and people sort as they are listed. */
export const organizationId = demoId('organization')

export function communityId(name: CommunityName): string {
  return demoId(`community ${name}`)
}

export function buildingId(community: CommunityName, building: string): string {
  return demoId(`building ${community} ${building}`)
}

export function roomId(community: CommunityName, label: string): string {
  return demoId(`room ${community} ${label}`)
}

export function publicPlaceId(community: CommunityName, name: string): string {
  return demoId(`public place ${community} ${name}`)
}

/** A service of the catalogue; they sort as their tiles do. Throws: Error where nothing of that name is offered. */
export function offerId(community: CommunityName, name: string): string {
  const order = offers.findIndex(offer => offer.name === name)
  if (order < 0) throw new Error(`the demo company offers no ${name}`)
  return demoId(`offer ${community} ${name}`, order)
}

/** A small thing that visitors bring. */
export function giftId(community: CommunityName, name: string): string {
  return demoId(`gift ${community} ${name}`)
}

const names = [...residents, ...staff].map(({ name }) => name)

/** Throws: Error where nobody of the demo company has this name. */
export function personId(name: string): string {
  const order = names.indexOf(name)
  if (order < 0) throw new Error(`nobody of the demo company is called ${name}`)
  return demoId(`person ${name}`, order)
}

export function isStaff(name: string): boolean {
  return staff.some(employee => employee.name === name)
}

/** A number that rings nowhere, and the same one each time. */
export function phoneOf({ name }: DemoResident): string {
  return `1390055${String(names.indexOf(name)).padStart(4, '0')}`
}

export interface DemoRoom {
  readonly label: string
  readonly building: string
  readonly unit: string | undefined
}

export function roomsOf(community: CommunityName): readonly DemoRoom[] {
  return communities.filter(({ name }) => name === community).flatMap(({ buildings }) => buildings.flatMap(roomsIn))
}

function roomsIn({ name, floors, doors, units = [] }: DemoBuilding): readonly DemoRoom[] {
  return Array.from({ length: floors }, (_, floor) =>
    doors.map((door, index) => ({
      label: `${name}${floor + 1}${door}`,
      building: name,
      unit: units[Math.floor((index * units.length) / doors.length)]
    }))
  ).flat()
}
