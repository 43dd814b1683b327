import type { InputOf } from '@linying/client'
import { timelinePart } from '@linying/domain'
import { li, wang, zhou } from '@linying/testkit'
import { aReport, company, fixedId, freshKey, type TestService, testService, type Who } from '@linying/testkit/service'

const resident: Who = { id: wang.id, side: 'resident' }
const agent: Who = { id: zhou.id, side: 'staff' }
const technician: Who = { id: li.id, side: 'staff' }
const ticketId = fixedId('ticket', 1)
const params = { ticketId }

let service: TestService
let events = 9000

beforeEach(async () => {
  service = await testService()
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const body = aReport({ id: ticketId, communityId: company.community.id, place, text: '厨房漏水' }, service.clock.now())
  await service.as(resident).call('reportTicket', { idempotencyKey: freshKey(), body })
  await act(agent, { action: 'accept' })
  await act(agent, { action: 'assign', technicianId: li.id })
  await act(technician, { action: 'take' })
  await act(technician, { action: 'depart', etaAt: null })
})
afterEach(() => service.close())

test('a ticket with a hundred notes answers its newest part, and where it stands is told all the same', async () => {
  await writeNotes(100, 'household')
  const { timeline, earlier, version, text } = await service.as(resident).call('getTicket', { params })

  expect(timeline).toHaveLength(timelinePart)
  expect(timeline.at(-1)).toMatchObject({ seq: version, words: { text: 'note 100' } })
  expect(text).toBe('厨房漏水')
  expect(earlier).toMatchObject({ count: version - timelinePart, before: timeline[0]?.seq })
  expect(earlier?.turns.map(({ type }) => type)).toEqual([
    'TicketReported',
    'TicketAccepted',
    'TicketAssigned',
    'TicketTaken',
    'TechnicianDeparted'
  ])
  expect(earlier?.kept).toMatchObject([{ type: 'TicketReported', words: { text: '厨房漏水' } }])
})

test.each([
  ['a resident', resident],
  ['an agent', agent]
])('%s reads part by part back to the report: nothing is missing, nothing comes twice, every word is there', async (_who, reader) => {
  await writeNotes(2 * timelinePart, 'household')
  const { timeline, earlier, version } = await service.as(reader).call('getTicket', { params })
  const read = [...timeline]
  for (let before = earlier?.before ?? null; before !== null; ) {
    const part = await service.as(reader).call('listTimeline', { params, query: { before } })
    expect(part.items.length).toBeLessThanOrEqual(timelinePart)
    read.unshift(...part.items)
    before = part.before
  }

  expect(read.map(({ seq }) => seq)).toEqual(Array.from({ length: version }, (_, index) => index + 1))
  expect(read.filter(({ type }) => type === 'NoteAdded').map(({ words }) => words.text)).toEqual(notes(2 * timelinePart))
})

test('a resident does not page through notes that are not for her, nor learn how many there are', async () => {
  await writeNotes(timelinePart + 5, 'staff')
  const { timeline, earlier } = await service.as(resident).call('getTicket', { params })

  expect([timeline.map(({ type }) => type), earlier]).toEqual([
    ['TicketReported', 'TicketAccepted', 'TicketAssigned', 'TicketTaken', 'TechnicianDeparted'],
    null
  ])
})

test('an action on a long ticket answers the newest part, with itself in it', async () => {
  await writeNotes(timelinePart + 5, 'household')
  const { timeline } = await act(technician, { action: 'arrive' })

  expect(timeline.at(-1)).toMatchObject({ type: 'TechnicianArrived' })
  expect(timeline.length).toBeLessThanOrEqual(timelinePart + 1)
})

test('whoever scans the code of a long repair reads its newest part and, by a link without JavaScript, the rest', async () => {
  await writeSteps(timelinePart)
  const { codeUrl } = await service.as(agent).call('getTicket', { params })
  const page = await (await service.fetch(new Request(codeUrl))).text()
  const link = /<a href="(\?before=\d+)">/.exec(page)?.[1] ?? 'no link'
  const before = await (await service.fetch(new Request(codeUrl + link))).text()

  expect(page).toContain('更早的记录（还有 6 条）')
  expect(page.match(/<time/g)).toHaveLength(timelinePart)
  expect(before.match(/<time/g)).toHaveLength(6)
  expect(before).toContain('回到最新进度')
  expect(before).not.toContain('更早的记录（还有')
})

const notes = (count: number) => Array.from({ length: count }, (_, index) => `note ${index + 1}`)

async function writeNotes(count: number, audience: 'household' | 'staff'): Promise<void> {
  for (const text of notes(count)) await act(agent, { action: 'addNote', text, audience })
}

async function writeSteps(count: number): Promise<void> {
  await act(technician, { action: 'arrive' })
  for (let nth = 0; nth < count; nth++) {
    await act(technician, { action: 'recordStep', step: 'find_leak', materials: [], expectedPhotos: 0, noPhotoReason: 'too_dark' })
  }
}

type Said = InputOf<'takeAction'>['body']

function act(who: Who, said: object) {
  events += 1
  const body = { ...said, eventId: fixedId('event', events), occurredAt: service.clock.now() } as Said
  return service.as(who).call('takeAction', { params, idempotencyKey: freshKey(), body })
}
