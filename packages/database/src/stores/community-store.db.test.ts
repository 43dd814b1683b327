import {
  admin,
  aTicket,
  changeOfCourse,
  li,
  liftId,
  qin,
  setUpCommunity,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  usualReport,
  wang,
  zhang,
  zhou
} from '@linying/testkit'
import type { CommunityStore, Viewer } from '@linying/usecases'
import { communityStore } from './community-store.js'
import { ticketStore } from './ticket-store.js'

const { communityId } = usualReport
const unknownId = communityId.replace('b001', 'b009')

let given: ThrowAwayDatabase
let communities: CommunityStore

beforeAll(async () => {
  given = await throwAwayDatabase()
  communities = communityStore(given.database)
  await setUpCommunity(given.database)
  await ticketStore(given.database).create(changeOfCourse(aTicket().assignedTo(li)), null)
})

afterAll(() => given.close())

test('from the resident side somebody has rooms, from the staff side posts', async () => {
  expect(await communities.me(as(wang.id, 'resident'))).toMatchObject({
    name: '王秀兰',
    rooms: [{ label: '2栋320', residency: 'owner', community: { name: '翠湖花园', utcOffsetMinutes: 480 } }],
    posts: [],
    unreadCount: 0
  })
  expect(await communities.me(as(zhou.id, 'staff'))).toMatchObject({
    rooms: [],
    posts: [{ role: 'agent', community: { name: '翠湖花园' } }]
  })
  expect(await communities.me(as(unknownId, 'resident'))).toBeUndefined()
  await expect(communities.me(as(wang.id, 'staff'))).rejects.toMatchObject({ cause: { code: 'LY401' } })
})

test('before signing in a company is known by its code', async () => {
  expect(await communities.welcome('test')).toEqual({
    organizationName: '测试物业',
    communities: [{ name: '翠湖花园', hotline: '4008001234' }]
  })
  expect(await communities.welcome('nobody')).toBeUndefined()
})

test('public places are known to whoever belongs to the community', async () => {
  expect(await communities.publicPlaces(communityId, as(qin.id, 'resident'))).toEqual([{ id: liftId, name: '3号电梯' }])
  expect(await communities.publicPlaces(communityId, as(zhou.id, 'resident'))).toBeUndefined()
  expect(await communities.publicPlaces(unknownId, as(zhou.id, 'staff'))).toBeUndefined()
})

test('rooms are listed for those who register for others', async () => {
  expect(await communities.rooms(communityId, '32', as(zhou.id, 'staff'))).toMatchObject([{ label: '2栋320' }, { label: '2栋321' }])
  expect(await communities.rooms(communityId, '%', as(zhou.id, 'staff'))).toEqual([])
  expect(await communities.rooms(communityId, '', as(li.id, 'staff'))).toBe('forbidden')
  expect(await communities.rooms(communityId, '', as(wang.id, 'resident'))).toBe('forbidden')
  expect(await communities.rooms(unknownId, '', as(zhou.id, 'staff'))).toBeUndefined()
})

test('who dispatches or hands over sees the technicians and how much each holds', async () => {
  const counts = [
    { id: li.id, badge: '011', skills: li.skills, openCount: 1 },
    { id: zhang.id, openCount: 0 }
  ]

  expect(await communities.technicians(communityId, as(zhou.id, 'staff'))).toMatchObject(counts)
  expect(await communities.technicians(communityId, as(li.id, 'staff'))).toMatchObject(counts)
  expect(await communities.technicians(communityId, as(admin.id, 'staff'))).toBe('forbidden')
  expect(await communities.technicians(communityId, as(wang.id, 'resident'))).toBe('forbidden')
})

test('who asks a colleague for his part sees who works here, all or of one department', async () => {
  const everybody = await communities.staff(communityId, undefined, as(zhou.id, 'staff'))
  expect(everybody).toContainEqual({ id: zhou.id, name: '周敏', roles: ['agent'], departments: ['customer_service'] })
  expect(everybody).toContainEqual(expect.objectContaining({ id: li.id, roles: ['technician'] }))

  const desk = await communities.staff(communityId, 'customer_service', as(zhou.id, 'staff'))
  expect(desk).toContainEqual(expect.objectContaining({ id: zhou.id }))
  expect(desk).not.toContainEqual(expect.objectContaining({ id: li.id }))
})

test.each([
  ['a technician', li.id, 'staff'],
  ['an admin', admin.id, 'staff'],
  ['a resident', wang.id, 'resident']
] as const)('%s sees no list of colleagues', async (_who, id, side) => {
  expect(await communities.staff(communityId, undefined, as(id, side))).toBe('forbidden')
})

function as(personId: string, side: Viewer['side']): Viewer {
  return { personId, side, sessionId: '' }
}
