import { fang, li, sun, wang, zhou } from '@linying/testkit'
import { act, aReport, company, fixedId, freshKey, type TestService, testService, type Who } from '@linying/testkit/service'

let service: TestService
beforeAll(async () => {
  service = await testService()
})
afterAll(() => service.close())

const agent: Who = { id: zhou.id, side: 'staff' }
const now = () => service.clock.now()
const seenBy = (id: string, ticketId: string, side: Who['side'] = 'staff') =>
  service.as({ id, side }).call('getTicket', { params: { ticketId } })

let made = 0
async function complaintWithSubtask(ownerId: string | null) {
  made += 1
  const about = { severity: 'major', demand: '道歉', aboutWhom: '东门夜班保安', aboutPersonId: null } as const
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const body = aReport(
    {
      id: fixedId('ticket', made),
      communityId: company.community.id,
      place,
      kind: 'complaint',
      category: 'service_attitude',
      complaint: about
    },
    now()
  )
  const { id } = await service.as({ id: wang.id, side: 'resident' }).call('reportTicket', { idempotencyKey: freshKey(), body })
  await act(service.as({ id: sun.id, side: 'staff' }), id, { action: 'liftRestriction', text: '保安不是公司的人' }, now())
  const contact = { method: 'phone', whom: '王秀兰', at: now() } as const
  await act(service.as(agent), id, { action: 'confirmDetails', ...contact, text: '昨晚十点在东门' }, now())
  const dueAt = new Date(Date.parse(now()) + 3_600_000).toISOString()
  const asked = { subtaskId: fixedId('subtask', made), department: 'engineering', ownerId, dueAt, text: '调东门监控' } as const
  await act(service.as(agent), id, { action: 'openSubtask', ...asked }, now())
  return id
}

test('whoever is named for a subtask sees it as his, by name, and is not told whom the complaint is about', async () => {
  const id = await complaintWithSubtask(li.id)
  expect(await seenBy(li.id, id)).toMatchObject({
    subtasks: [{ ownerName: '李建国', mine: true }],
    complaint: { demand: '道歉', aboutWhom: '' }
  })
})

test('who opened a subtask is told whom it is about, and owes nothing himself', async () => {
  const id = await complaintWithSubtask(li.id)
  expect(await seenBy(zhou.id, id)).toMatchObject({ subtasks: [{ mine: false }], complaint: { aboutWhom: '东门夜班保安' } })
})

test('who does not work in the department, or only in another community, is not asked for its part', async () => {
  for (const ownerId of [sun.id, company.secondTechnician, wang.id])
    await expect(complaintWithSubtask(ownerId)).rejects.toMatchObject({
      status: 422,
      problem: { code: 'subtask.owner-unknown', errors: [{ pointer: '/ownerId' }] }
    })
})

test('a subtask that names nobody is for who leads the department, until it is answered', async () => {
  const id = await complaintWithSubtask(null)
  expect(await seenBy(fang.id, id)).toMatchObject({ subtasks: [{ ownerName: null, mine: true }] })
  const [subtask] = (await seenBy(fang.id, id)).subtasks
  const answer = { action: 'answerSubtask', subtaskId: subtask?.id ?? '', text: '已调出' } as const
  await act(service.as({ id: fang.id, side: 'staff' }), id, answer, now())
  expect(await seenBy(fang.id, id)).toMatchObject({ subtasks: [{ mine: false, answeredAt: now() }] })
})
