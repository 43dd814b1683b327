import type { Action } from '@linying/domain'
import { booksOf, gu, li, qin, usualInputs, wang, zhou } from '@linying/testkit'
import {
  act,
  aReport,
  company,
  fixedId,
  freshEventId,
  freshKey,
  residentActions,
  type Stander,
  standers,
  standingMatrix,
  type TestService,
  testService,
  type Who
} from '@linying/testkit/service'
import type pg from 'pg'

let service: TestService
let books: pg.Pool
beforeAll(async () => {
  service = await testService()
  books = booksOf(service.ownerUrl)
  const long = { at: '2020-01-01T00:00:00.000Z', until: null }
  await lives(81, people.family.id, company.wangsRoom.id, long)
  await lives(82, gu.id, company.wangsRoom.id, long)
  await lives(83, li.id, company.wangsRoom.id, long)
  await lives(84, people.neighbour.id, company.qinsRoom.id, { at: '2026-11-22T02:03:00.000Z', until: null })
})
afterAll(async () => {
  await books.end()
  await service.close()
})

const asResident = (id: string): Who => ({ id, side: 'resident' })
const agent: Who = { id: zhou.id, side: 'staff' }
const technician: Who = { id: li.id, side: 'staff' }

const people: Readonly<Record<Stander, Who>> = {
  reporter: asResident(wang.id),
  family: asResident(fixedId('person', 381)),
  familyAtWork: asResident(gu.id),
  technicianAtHome: asResident(li.id),
  joined: asResident(qin.id),
  newcomer: asResident(fixedId('person', 382)),
  reporterMovedOut: asResident(fixedId('person', 383)),
  neighbour: asResident(fixedId('person', 384)),
  formerAgent: { id: fixedId('person', 385), side: 'staff' }
}

const secret = '钥匙在门垫下面'
let made = 0

/** A repair that the neighbour's report was a duplicate of, brought to a status. */
async function aTicketIn(status: 'submitted' | 'done' | 'closed', by: Who = people.reporter, roomId: string = company.wangsRoom.id) {
  const now = service.clock.now()
  const report = async (who: Who, said: Partial<Parameters<typeof aReport>[0]>) => {
    made += 1
    const place = { kind: 'room', roomId: who.id === qin.id ? company.qinsRoom.id : roomId } as const
    const body = aReport({ id: fixedId('ticket', made), communityId: company.community.id, place, ...said }, now)
    return service.as(who).call('reportTicket', { idempotencyKey: freshKey(), body })
  }
  const main = await report(by, { text: secret })
  const duplicate = await report(people.joined, { text: '天花板滴水' })
  await act(service.as(agent), duplicate.id, { action: 'reject', reason: 'duplicate', duplicateOf: main.id }, now)
  if (status === 'submitted') return main.id
  await act(service.as(agent), main.id, { action: 'accept' }, now)
  await act(service.as(agent), main.id, { action: 'assign', technicianId: li.id }, now)
  await act(service.as(technician), main.id, { action: 'take' }, now)
  await act(service.as(technician), main.id, { action: 'arrive' }, now)
  const result = { result: 'fixed' as const, materials: [], expectedPhotos: 0, noPhotoReason: 'too_dark' as const }
  await act(service.as(technician), main.id, { action: 'finish', ...result }, now)
  if (status === 'closed') await act(service.as(people.reporter), main.id, { action: 'confirm', contact: null }, now)
  return main.id
}

async function outcomeOf(who: Who, ticketId: string, action: Action): Promise<number> {
  const said = { ...usualInputs(service.clock.now())[action], text: '说一声' }
  const body = { ...said, action, eventId: freshEventId(), occurredAt: service.clock.now() }
  const headers = { 'content-type': 'application/json', 'idempotency-key': freshKey() }
  const answer = await service.ask(`/api/tickets/${ticketId}/actions`, { method: 'POST', headers, body: JSON.stringify(body) }, who)
  return answer.status
}

const present: readonly Stander[] = standers.filter(one => one !== 'newcomer' && one !== 'reporterMovedOut')

test.each(['submitted', 'done', 'closed'] as const)(
  'of a %s repair each reads and does as a resident what the matrix says',
  async status => {
    await addPeople()
    const ticketId = await aTicketIn(status)
    const surprises: string[] = []
    for (const stander of present) surprises.push(...(await deviations(stander, ticketId, status)))
    expect(surprises).toEqual([])
  }
)

test('who moved out keeps what was, and who moved in sees that work is open; neither does anything', async () => {
  await addPeople()
  const room = company.wangsRoom.id
  await lives(85, people.reporterMovedOut.id, room, { at: '2020-01-01T00:00:00.000Z', until: null })
  const ticketId = await aTicketIn('submitted', people.reporterMovedOut)
  service.clock.passMinutes(1)
  await books.query('update residencies set moved_out = $2 where id = $1', [fixedId('residency', 85), service.clock.now()])
  await lives(86, people.newcomer.id, room, { at: service.clock.now(), until: null })
  const surprises = [
    ...(await deviations('reporterMovedOut', ticketId, 'submitted')),
    ...(await deviations('newcomer', ticketId, 'submitted'))
  ]
  expect(surprises).toEqual([])
})

async function deviations(stander: Stander, ticketId: string, status: 'submitted' | 'done' | 'closed'): Promise<readonly string[]> {
  const { reads, open } = standingMatrix[stander]
  const who = people[stander]
  const answer = await service.ask(`/api/tickets/${ticketId}`, {}, who)
  const body = await answer.text()
  const found: string[] = []
  const readable = body.includes(secret) ? 'words' : 'public'
  const read = answer.status === 200 ? readable : 'nothing'
  if (read !== reads) found.push(`${stander} reads ${read}, not ${reads}`)
  const offered = answer.status === 200 ? openIn(body) : []
  if ([...offered].sort().join() !== [...open[status]].sort().join()) found.push(`${stander}, ${status}: offered ${offered.join()}`)
  for (const action of residentActions.filter(one => !(open[status] as readonly Action[]).includes(one))) {
    const did = await outcomeOf(who, ticketId, action)
    if (did < 400 || did >= 500) found.push(`${stander}, ${status}: ${action} answers ${did}`)
  }
  return found
}

function openIn(body: string): readonly string[] {
  const { actions } = JSON.parse(body) as { actions: readonly { action: string; refusal: unknown }[] }
  return actions.filter(({ refusal }) => refusal === null).map(({ action }) => action)
}

let added = false
async function addPeople(): Promise<void> {
  if (added) return
  added = true
  await books.query(`insert into people (id, organization_id, name) values ($1, $2, '走了的客服')`, [
    people.formerAgent.id,
    company.organizationId
  ])
  await books.query(
    `insert into posts (id, organization_id, community_id, person_id, role, skills, badge, held_from, held_until)
     values ($1, $2, $3, $4, 'agent', '{}', 'A98', '2020-01-01', '2021-01-01')`,
    [fixedId('post', 98), company.organizationId, company.community.id, people.formerAgent.id]
  )
}

async function lives(
  number: number,
  personId: string,
  roomId: string,
  { at, until }: { readonly at: string; readonly until: string | null }
) {
  await books.query(`insert into people (id, organization_id, name) values ($1, $2, '某人') on conflict do nothing`, [
    personId,
    company.organizationId
  ])
  await books.query(
    `insert into residencies (id, organization_id, community_id, room_id, person_id, residency, moved_in, moved_out)
     values ($1, $2, $3, $4, $5, 'family', $6, $7)`,
    [fixedId('residency', number), company.organizationId, company.community.id, roomId, personId, at, until]
  )
}
