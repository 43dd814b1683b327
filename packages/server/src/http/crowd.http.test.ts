import type { Problem } from '@linying/contract'
import { chen, gu, li, qin, sun, wang, zhang, zhou } from '@linying/testkit'
import {
  act,
  aReport,
  audited,
  company,
  fixedId,
  freshEventId,
  freshKey,
  type TestService,
  testService,
  type Who
} from '@linying/testkit/service'

let service: TestService
beforeAll(async () => {
  // however slow the machine is, nobody is sent away for it
  service = await testService(ports => ({ ...ports, elapsedMs: () => 0 }))
})
afterAll(() => service.close())

const reporter: Who = { id: wang.id, side: 'resident' }
const agent: Who = { id: zhou.id, side: 'staff' }
const otherAgent: Who = { id: chen.id, side: 'staff' }
const desk: readonly Who[] = [agent, otherAgent, { id: sun.id, side: 'staff' }, { id: gu.id, side: 'staff' }]
const technician: Who = { id: li.id, side: 'staff' }
const otherTechnician: Who = { id: zhang.id, side: 'staff' }

const now = () => service.clock.now()

let made = 0
async function reported(said: Partial<Parameters<typeof aReport>[0]> = {}) {
  made += 1
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const body = aReport({ id: fixedId('ticket', made), communityId: company.community.id, place, ...said }, now())
  return service.as(reporter).call('reportTicket', { idempotencyKey: freshKey(), body })
}

async function sent(who: Who, ticketId: string, body: object): Promise<{ readonly status: number; readonly problem: Problem }> {
  const answer = await service.ask(
    `/api/tickets/${ticketId}/actions`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': freshKey() },
      body: JSON.stringify({ eventId: freshEventId(), occurredAt: now(), ...body })
    },
    who
  )
  return { status: answer.status, problem: (await answer.json()) as Problem }
}

test('fifty who write to one ticket at once all get through, and its chain holds', async () => {
  const { id } = await reported()
  const notes = Array.from({ length: 50 }, (_, index) =>
    sent(desk[index % desk.length] ?? agent, id, { action: 'addNote', text: `第 ${index} 条`, audience: 'staff' })
  )
  const answers = await Promise.all(notes)

  expect(answers.map(({ status, problem }) => (status === 200 ? 200 : problem.code))).toEqual(answers.map(() => 200))
  expect((await service.as(agent).call('getTicket', { params: { ticketId: id } })).version).toBe(51)
  expect((await audited(service, 'ticket', id)).faults).toEqual([])
}, 120_000)

test('an agent who accepts what another one has just accepted is told who has', async () => {
  const { id, version } = await reported()
  await act(service.as(agent), id, { action: 'accept' }, now())
  const { status, problem } = await sent(otherAgent, id, { action: 'accept', version })

  expect([status, problem.code]).toEqual([409, 'ticket.stale'])
  expect(problem.happened).toMatchObject({ kind: 'repair', type: 'TicketAccepted', actorName: '周敏', actorAs: 'agent' })
})

test('of two who accept at the same moment one does, and the other is refused', async () => {
  const { id } = await reported()
  const answers = await Promise.all([sent(agent, id, { action: 'accept' }), sent(otherAgent, id, { action: 'accept' })])
  const lost = answers.filter(({ status }) => status !== 200)

  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  // who accepted is told where both had seen it waiting, which nothing here makes sure of
  expect(lost.map(({ status }) => status)).toEqual([409])
})

test('a technician who grabs what a colleague has just grabbed is told which one, although it is out of his sight', async () => {
  const { id } = await reported({ category: 'other' })
  const { version } = await act(service.as(agent), id, { action: 'accept' }, now())
  await act(service.as(technician), id, { action: 'grab', version }, now())
  const { status, problem } = await sent(otherTechnician, id, { action: 'grab', version })

  expect([status, problem.code]).toEqual([409, 'ticket.stale'])
  expect(problem.happened).toMatchObject({ type: 'TicketGrabbed', actorName: '李建国' })
  expect((await service.ask(`/api/tickets/${id}`, {}, otherTechnician)).status).toBe(403)
})

test('a technician who never saw a ticket is not told who has it', async () => {
  const { id, version } = await reported({ category: 'other' })
  await act(service.as(agent), id, { action: 'accept' }, now())
  await act(service.as(agent), id, { action: 'assign', technicianId: li.id }, now())
  const { status, problem } = await sent(otherTechnician, id, { action: 'grab', version })

  expect([status, problem.code, problem.happened]).toEqual([403, 'forbidden', undefined])
})

test('a resident who cancels what is being worked on is told so, without what is the staff’s', async () => {
  const { id, version } = await reported()
  await act(service.as(agent), id, { action: 'reject', reason: 'not_ours', whoCanHelp: '供电局 95598' }, now())
  const { status, problem } = await sent(reporter, id, { action: 'cancel', text: '', version })

  expect([status, problem.code]).toEqual([409, 'ticket.stale'])
  expect(problem.happened?.type).toBe('TicketRejected')
  expect(JSON.stringify(problem)).not.toContain('95598')
})

test('a neighbour learns nothing from a lost race', async () => {
  const { id, version } = await reported()
  await act(service.as(agent), id, { action: 'accept' }, now())
  const { status, problem } = await sent({ id: qin.id, side: 'resident' }, id, { action: 'cancel', text: '', version })

  expect([status, problem.happened]).toEqual([404, undefined])
})
