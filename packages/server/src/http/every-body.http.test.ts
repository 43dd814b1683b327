import { type EndpointName, endpoints } from '@linying/contract'
import { admin, chen, fang, gu, li, qin, sun, wang, zhang, zhou } from '@linying/testkit/rules'
import {
  act,
  aReport,
  company,
  fixedId,
  freshEventId,
  freshKey,
  requests,
  type Scene,
  setScene,
  type TestService,
  type Thing,
  testService,
  type Who
} from '@linying/testkit/service'

const resident = (id: string): Who => ({ id, side: 'resident' })
const staff = (id: string): Who => ({ id, side: 'staff' })

/** What stands in which field, and nowhere else. */
const marks = {
  text: 'MARKtext',
  name: 'MARKname',
  phone: '15912345678',
  note: 'MARKnote',
  staffNote: 'MARKcolleagues',
  whom: 'MARKwhom',
  material: 'MARKmaterial',
  complaintText: 'MARKcomplaint',
  demand: 'MARKdemand',
  aboutWhom: 'MARKabout',
  part: 'MARKpart',
  named: 'MARKnamed'
} as const
type Mark = keyof typeof marks

const allOfRepair = ['text', 'name', 'phone', 'note', 'staffNote', 'whom', 'material'] as const
const allOfComplaint = ['complaintText', 'demand', 'aboutWhom', 'part'] as const

/** Who may read what, in whatever answer of whatever endpoint: a repair that waits to be taken, and a complaint about 陈晨. */
const readers: readonly { readonly who: string; readonly as: Who | undefined; readonly may: readonly Mark[] }[] = [
  { who: 'nobody signed in', as: undefined, may: [] },
  {
    who: 'her household',
    as: resident(wang.id),
    may: ['text', 'name', 'phone', 'note', 'whom', 'material', 'complaintText', 'demand', 'aboutWhom']
  },
  { who: 'a neighbour', as: resident(qin.id), may: [] },
  { who: 'a technician who could take it, and owes a part of the complaint', as: staff(li.id), may: ['text', 'part', 'material'] },
  { who: 'a technician of another trade', as: staff(zhang.id), may: [] },
  { who: 'an agent', as: staff(zhou.id), may: [...allOfRepair, ...allOfComplaint] },
  { who: 'the agent whom the complaint is about', as: staff(chen.id), may: allOfRepair },
  { who: 'a supervisor', as: staff(sun.id), may: [...allOfRepair, ...allOfComplaint, 'named'] },
  { who: 'the supervisor of the other department', as: staff(fang.id), may: [...allOfRepair, ...allOfComplaint, 'named'] },
  { who: 'a manager', as: staff(gu.id), may: [...allOfRepair, ...allOfComplaint, 'named'] },
  { who: 'an admin', as: staff(admin.id), may: [] },
  { who: 'an agent of another community', as: staff(company.secondAgent), may: [] }
]

let service: TestService
let scene: Scene
let things: readonly Thing[]
beforeAll(async () => {
  service = await testService()
  scene = await setScene(service)
  const { repair, complaint } = await marked()
  const { own } = scene.things
  things = [
    { ...own, ...repair },
    { ...own, ...complaint }
  ]
  while ((await service.ports.outbox.drain(service.clock.now(), 500)) > 0);
})
afterAll(() => service.close())

/** Whoever has signed out is told nothing more. */
const inOrder = (Object.keys(endpoints) as EndpointName[]).sort((one, other) => Number(one === 'signOut') - Number(other === 'signOut'))

test.each(readers)('$who reads exactly the words that are for that standing, in every answer of every endpoint', async ({ as, may }) => {
  const said = new Map<Mark, Set<string>>()
  for (const endpoint of inOrder)
    for (const thing of things) {
      const [path, init] = await requests[endpoint](thing, service)
      note(said, endpoint, await (await service.ask(path, init, as)).text())
    }
  for (const { token } of things) note(said, 'the page behind the code', await (await service.ask(`/t/${token}`, {}, as)).text())
  const leaks = [...said].filter(([mark]) => !may.includes(mark)).map(([mark, where]) => `${mark}: ${[...where].join(', ')}`)
  expect(leaks).toEqual([])
  expect(may.filter(mark => !said.has(mark))).toEqual([])
})

function note(said: Map<Mark, Set<string>>, where: string, body: string): void {
  for (const mark of Object.keys(marks) as Mark[])
    if (body.includes(marks[mark])) said.set(mark, new Set([...(said.get(mark) ?? []), where]))
}

/** Words in every field that a person fills, on a repair that went back to the pool and on a complaint that somebody has named. */
async function marked() {
  const now = service.clock.now()
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const of = { communityId: company.community.id, place }
  const herself = service.as(resident(wang.id))
  const agent = service.as(staff(zhou.id))
  const technician = service.as(staff(zhang.id))

  const repair = { ticketId: fixedId('ticket', 801), reportEventId: freshEventId() }
  const contact = { contactName: marks.name, contactPhone: marks.phone }
  const reported = await herself.call('reportTicket', {
    idempotencyKey: freshKey(),
    body: aReport({ id: repair.ticketId, eventId: repair.reportEventId, ...of, text: marks.text, ...contact }, now)
  })
  const onRepair = (client: typeof agent, command: Parameters<typeof act>[2]) => act(client, repair.ticketId, command, now)
  await onRepair(agent, { action: 'accept' })
  await onRepair(agent, { action: 'addNote', text: marks.note, audience: 'household' })
  await onRepair(agent, { action: 'addNote', text: marks.staffNote, audience: 'staff' })
  await onRepair(agent, { action: 'recordContact', method: 'phone', whom: marks.whom, at: now, reached: true, text: '' })
  await onRepair(agent, { action: 'assign', technicianId: zhang.id })
  await onRepair(technician, { action: 'take' })
  await onRepair(technician, { action: 'arrive' })
  const materials = [{ name: marks.material, quantity: '1', unit: '个' }]
  const step = {
    action: 'recordStep',
    step: 'free',
    label: marks.note,
    note: marks.note,
    materials,
    expectedPhotos: 0,
    noPhotoReason: 'too_dark'
  } as const
  await onRepair(technician, step)
  await onRepair(technician, { action: 'return', reason: 'wrong_skill', text: marks.staffNote })

  const complaint = { ticketId: fixedId('ticket', 802), reportEventId: freshEventId() }
  const complained = await herself.call('reportTicket', {
    idempotencyKey: freshKey(),
    body: aReport(
      {
        id: complaint.ticketId,
        eventId: complaint.reportEventId,
        ...of,
        kind: 'complaint',
        category: 'service_attitude',
        text: marks.complaintText,
        complaint: { severity: 'major', demand: marks.demand, aboutWhom: marks.aboutWhom }
      },
      now
    )
  })
  const onComplaint = (client: typeof agent, command: Parameters<typeof act>[2]) => act(client, complaint.ticketId, command, now)
  await onComplaint(service.as(staff(sun.id)), { action: 'namePerson', personId: chen.id, text: marks.named })
  await onComplaint(agent, { action: 'accept' })
  const part = { subtaskId: fixedId('subtask', 801), department: 'engineering', ownerId: li.id, dueAt: '2026-11-30T00:00:00.000Z' } as const
  await onComplaint(agent, { action: 'openSubtask', ...part, text: marks.part })
  const tokenOf = ({ codeUrl }: { readonly codeUrl: string }) => codeUrl.split('/').at(-1) ?? ''
  return { repair: { ...repair, token: tokenOf(reported) }, complaint: { ...complaint, token: tokenOf(complained) } }
}
