import { aComplaint, admin, anEmergency, aTicket, fang, gu, li, qin, type TicketStory, wang, zhang, zhou } from '@linying/testkit/rules'
import { type Actor, type Person, system } from '../people/actor.js'
import { mayRead } from './may-read.js'

const readers = (story: TicketStory, actors: readonly Actor[]) => actors.filter(actor => mayRead(story.ticket, actor))
const about = ({ id }: Person) => aComplaint({ by: { id: qin.id, as: 'household' }, complaint: { severity: 'major', aboutPersonId: id } })

test('the household, the office and the service open any complaint; a technician, an admin or a stranger none', () => {
  expect(readers(aComplaint(), [wang, zhou, fang, gu, system, li, admin, qin])).toEqual([wang, zhou, fang, gu, system])
})

test.each([
  { whom: 'a technician', person: li },
  { whom: 'an agent', person: zhou },
  { whom: 'a supervisor', person: fang },
  { whom: 'a manager', person: gu },
  { whom: 'somebody of the household', person: wang }
])('a complaint about $whom is closed to that person in every capacity, and open to the others', ({ person }) => {
  const everything: Person = {
    ...person,
    standing: 'household',
    roles: ['technician', 'agent', 'supervisor', 'manager', 'admin'],
    departments: ['engineering', 'customer_service'],
    skills: ['general']
  }
  const asked = about(person)
    .acceptedBy({ ...zhou, id: 'another agent' })
    .does('openSubtask', { ...gu, id: 'another manager' })
  for (const story of [about(person), asked, asked.finished(), asked.confirmed()]) {
    expect(readers(story, [person, everything])).toEqual([])
    expect(mayRead(story.ticket, { ...gu, id: 'another manager' })).toBe(true)
  }
})

test('a technician who is asked for a part of a complaint may read it, and his colleagues may not', () => {
  const asked = aComplaint().acceptedBy(zhou).does('openSubtask', zhou, { ownerId: li.id })
  expect(readers(asked, [li, zhang])).toEqual([li])
})

test('an emergency is in the pool of those who know the work before anybody has accepted it; a repair only then', () => {
  expect(readers(anEmergency(), [li, zhang])).toEqual([li])
  expect(readers(aTicket(), [li, zhang])).toEqual([])
  expect(readers(aTicket().acceptedBy(zhou), [li, zhang])).toEqual([li])
})

test('of the staff only who leads opens a restricted complaint, also where he is asked for a part of it; of the others the household', () => {
  const restricted = aComplaint({ category: 'service_attitude' })
  const asked = aComplaint().acceptedBy(zhou).does('openSubtask', zhou, { ownerId: li.id }).does('restrict', gu)
  for (const story of [restricted, asked])
    expect(readers(story, [wang, zhou, fang, gu, system, li, admin, qin])).toEqual([wang, fang, gu, system])
})
