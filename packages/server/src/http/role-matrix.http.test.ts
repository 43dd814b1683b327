import { type EndpointName, endpoints } from '@linying/contract'
import { asOwner, otherCompany, requests, roleMatrix, setScene, type TestService, testService, walk } from '@linying/testkit/service'
import type { TicketStore } from '@linying/usecases'

const services: TestService[] = []
afterAll(async () => {
  for (const service of services) await service.close()
})

async function open(...change: Parameters<typeof testService>): Promise<TestService> {
  const service = await testService(...change)
  services.push(service)
  return service
}

test('the matrix names every endpoint and no other', () => {
  expect(Object.keys(roleMatrix).sort()).toEqual(Object.keys(endpoints).sort())
})

test('every role gets from every endpoint what the matrix says, and never a word of another organization', async () => {
  const service = await open()
  expect(await walk(service, await setScene(service))).toEqual([])
})

test('whoever’s post has ended gets nothing from any endpoint that asks who he is, from the moment that it has', async () => {
  const service = await open()
  const { things, people } = await setScene(service)
  await asOwner(service, 'update posts set held_until = $2 where person_id = $1', [people.manager?.id, service.clock.now()])
  const got: string[] = []
  for (const endpoint of (Object.keys(endpoints) as EndpointName[]).filter(name => roleMatrix[name].anonymous[0] === 401)) {
    const [path, init] = await requests[endpoint](things.own, service)
    const { status } = await service.ask(path, init, people.manager)
    if (![401, 403, 404].includes(status)) got.push(`${endpoint}: ${status}`)
  }
  // of each of several visits it is answered that there is none
  expect(got).toEqual(['signOut: 204', 'approveVisits: 200'])
})

test('the walk notices a store that forgets whose ticket it is', async () => {
  let isOpen = false
  const leaky = (tickets: TicketStore): TicketStore => ({
    ...tickets,
    load: (by, viewer, also) => (isOpen && 'ticketId' in by ? tickets.loadForService(by.ticketId) : tickets.load(by, viewer, also))
  })
  const service = await open(ports => ({ ...ports, tickets: leaky(ports.tickets) }))
  const scene = await setScene(service)
  isOpen = true

  const deviations = await walk(service, scene)

  expect(deviations).toContainEqual(expect.stringMatching(/^getTicket by (agent|manager) on otherOrganization: /))
})

test('the walk notices a list without its scope', async () => {
  let isOpen = false
  const elsewhere = { personId: '', side: 'staff', sessionId: otherCompany.agent } as const
  const leaky = (tickets: TicketStore): TicketStore => ({
    ...tickets,
    list: async (filter, viewer) => {
      const own = await tickets.list(filter, viewer)
      if (!isOpen) return own
      const theirs = await tickets.list({ ...filter, communityId: undefined }, { ...elsewhere, personId: otherCompany.agent })
      return [...(own ?? []), ...(theirs ?? [])]
    }
  })
  const service = await open(ports => ({ ...ports, tickets: leaky(ports.tickets) }))
  const scene = await setScene(service)
  isOpen = true

  expect(await walk(service, scene)).toContainEqual(expect.stringMatching(/^listTickets by resident on own: says /))
})
