import type { InputOf } from '@linying/client'
import { chen, fang, gu, li, sun, wang, zhang, zhou } from '@linying/testkit/rules'
import {
  act,
  allFine,
  aReport,
  asOwner,
  company,
  fixedId,
  freshEventId,
  freshKey,
  givenPatrolPost,
  herPlan,
  type TestService,
  testService,
  type Who
} from '@linying/testkit/service'

const communityId = company.community.id
const wangsRoom = { kind: 'room', roomId: company.wangsRoom.id } as const
const staff = (id: string): Who => ({ id, side: 'staff' })
const herself: Who = { id: wang.id, side: 'resident' }
const [repair, complaint, dissatisfying] = [fixedId('ticket', 1), fixedId('ticket', 2), fixedId('ticket', 3)]
const byPhone = fixedId('ticket', 4)
const visitId = fixedId('visit', 1)
const tomorrow = '2026-11-23'

let service: TestService
let slotId: string
type TicketView = Awaited<ReturnType<typeof seenBy>>
/** What 周敏 was answered, while she was there, to her own acts. */
let registered: TicketView
let accepted: TicketView
const now = () => service.clock.now()
const does = (who: Who, ticketId: string, command: Parameters<typeof act>[2]) => act(service.as(who), ticketId, command, now())
const seenBy = (who: Who, ticketId: string) => service.as(who).call('getTicket', { params: { ticketId } })

/** 李师傅 repairs, 周敏 had every first contact, 方正 owes a part and looks into a bad rating, 陈晨 held a visit: and all of them leave at once. */
beforeAll(async () => {
  service = await testService()
  registered = await service.as(staff(zhou.id)).call('reportTicket', {
    idempotencyKey: freshKey(),
    body: aReport({ id: byPhone, communityId, place: wangsRoom, channel: 'phone' }, now())
  })
  accepted = await report(repair, {})
  await does(staff(zhou.id), repair, { action: 'assign', technicianId: li.id })
  await does(staff(li.id), repair, { action: 'take' })
  await does(staff(li.id), repair, { action: 'arrive' })

  await report(complaint, { kind: 'complaint', category: 'fee_dispute', complaint: { severity: 'major', demand: '', aboutWhom: '' } })
  const asked = {
    subtaskId: fixedId('subtask', 1),
    department: 'engineering',
    ownerId: fang.id,
    dueAt: '2026-11-24T00:00:00.000Z'
  } as const
  await does(staff(zhou.id), complaint, { action: 'openSubtask', ...asked, text: '查水表' })

  await report(dissatisfying, {})
  await does(staff(zhou.id), dissatisfying, { action: 'assign', technicianId: zhang.id })
  await does(staff(zhang.id), dissatisfying, { action: 'take' })
  await does(staff(zhang.id), dissatisfying, { action: 'arrive' })
  const noPhoto = { expectedPhotos: 0, noPhotoReason: 'too_dark' } as const
  await does(staff(zhang.id), dissatisfying, { action: 'finish', result: 'fixed', materials: [], ...noPhoto })
  await does(herself, dissatisfying, { action: 'confirm' })
  await does(herself, dissatisfying, { action: 'rate', level: 'dissatisfied', tags: [], text: '来晚了' })

  const { planId } = await herPlan(service.as, now())
  const met = { kind: 'care', method: 'on_site', outcome: 'well', whom: '王秀兰', said: '身体挺好' } as const
  await service.as(staff(chen.id)).call('holdVisit', {
    params: { communityId },
    body: { id: visitId, at: now(), occurredAt: now(), planId, checks: [...allFine], ...met }
  })
  await onVisit({ action: 'sendBack', comment: '请写明几点' })

  ;({ slotId } = await givenPatrolPost(service, { number: 1, organizationId: company.organizationId, communityId, by: gu.id }))
  const params = { communityId, slotId, day: tomorrow }
  await service.as(staff(gu.id)).call('setPatrolRoster', { params, body: { personId: chen.id } })
  expect(await rosteredTomorrow()).toBe('陈晨')

  const gone = [li, zhou, fang, chen].map(({ id }) => id)
  await asOwner(service, 'update posts set held_until = $2 where person_id = any($1)', [gone, now()])
})
afterAll(() => service.close())

test('whoever has just accepted or registered it is there, and nobody is asked to replace her in the answer to that', () => {
  const offered = [registered, accepted].map(({ firstHandlerName, firstHandlerLeft, actions }) => ({
    firstHandlerName,
    firstHandlerLeft,
    replacing: actions.filter(({ action }) => action === 'replaceFirstHandler')
  }))
  const there = { firstHandlerName: '周敏', firstHandlerLeft: false, replacing: [] }
  expect(offered).toEqual([there, there])
})

test('what a technician held who left comes back to the desk by itself, and says so', async () => {
  expect(await service.runJob('sweep-tickets')).toBe(1)
  const ticket = await seenBy(staff(gu.id), repair)
  expect(ticket).toMatchObject({ status: 'accepted', technician: null })
  expect(ticket.timeline.at(-1)).toMatchObject({ type: 'AssignmentLapsed', details: { technicianName: '李建国', postEnded: true } })
  expect(await service.runJob('sweep-tickets')).toBe(0)
})

test('what somebody owes who left stands in a list of those who lead, and in nobody else’s', async () => {
  const listed = async (who: Who) => {
    const { items } = await service.as(who).call('listTickets', { query: { orphaned: 'true' } })
    return items.map(({ id, leftBy }) => [id, leftBy]).sort()
  }
  const left = [
    [repair, { owes: 'first_contact', name: '周敏' }],
    [complaint, { owes: 'first_contact', name: '周敏' }],
    [dissatisfying, { owes: 'follow_up', name: '方正' }],
    [byPhone, { owes: 'first_contact', name: '周敏' }]
  ]
  expect(await listed(staff(gu.id))).toEqual(left)
  expect(await listed(staff(sun.id))).toEqual(left)
  expect(await listed(staff(company.secondManager))).toEqual([])
})

test('whoever leads names who answers for it from now on: the household and the new one are told, and it is orphaned no more', async () => {
  const replaced = await does(staff(gu.id), repair, { action: 'replaceFirstHandler', personId: sun.id, text: '周敏已调走' })
  expect(replaced).toMatchObject({ firstHandlerName: '孙丽', firstHandlerLeft: false })
  expect(await seenBy(herself, repair)).toMatchObject({ firstHandlerName: '孙丽' })
  await service.runJob('drain-outbox')
  for (const who of [staff(sun.id), herself]) {
    const { items } = await service.as(who).call('listInbox', { query: {} })
    expect(items.filter(({ type }) => type === 'FirstHandlerReplaced')).toMatchObject([{ ticketId: repair }])
  }
  const { items } = await service.as(staff(gu.id)).call('listTickets', { query: { orphaned: 'true' } })
  expect(items.map(({ id }) => id)).not.toContain(repair)
})

test.each([
  ['whoever left himself', zhou.id],
  ['somebody of another community', company.secondAgent],
  ['a technician', zhang.id],
  ['a resident', wang.id]
])('it passes to nobody who does not dispatch or lead there today: %s', async (_, personId) => {
  await expect(does(staff(gu.id), complaint, { action: 'replaceFirstHandler', personId })).rejects.toMatchObject({
    status: 422,
    problem: { code: 'first-handler.not-at-work' }
  })
})

test('the part that he owed is the manager’s to give, where nobody leads his department any more', async () => {
  expect(await seenBy(staff(gu.id), complaint)).toMatchObject({ subtasks: [{ ownerName: '方正', mine: true }] })
  await does(staff(gu.id), complaint, { action: 'answerSubtask', subtaskId: fixedId('subtask', 1), text: '水表没有坏' })
})

test('a second follow-up is whoever leads', async () => {
  expect(await seenBy(staff(sun.id), dissatisfying)).toMatchObject({ followUp: { responsibleName: '方正', mine: true } })
  await does(staff(sun.id), dissatisfying, { action: 'answerFollowUp', text: '向您道歉' })
})

test('a visit that was sent back to him is judged as it is', async () => {
  const { actions } = await service.as(staff(gu.id)).call('getVisit', { params: { visitId } })
  expect(actions).toEqual([{ action: 'approve', refusal: null }])
  await onVisit({ action: 'approve', comment: '记录人已离岗' })
  expect(await service.as(staff(gu.id)).call('getVisit', { params: { visitId } })).toMatchObject({ review: 'approved' })
})

test('a visit of his that she denies is settled without him', async () => {
  const body = { action: 'deny', text: '没有人来过', eventId: freshEventId(), occurredAt: now() } as const
  await service.as(herself).call('actOnVisit', { params: { visitId }, body })
  await onVisit({ action: 'settleDenial', upheld: true, text: '门口没有拍到' })
  expect(await service.as(staff(gu.id)).call('getVisit', { params: { visitId } })).toMatchObject({ denial: 'upheld', review: 'void' })
})

test('whom he looked in on stands among those whom nobody does, until somebody takes it on', async () => {
  const uncared = async () =>
    (await service.as(staff(sun.id)).call('listCare', { params: { communityId }, query: { shown: 'uncared' } })).items
  expect(await uncared()).toMatchObject([{ carerName: '周敏' }])
  const plan = { action: 'plan', eventId: freshEventId(), occurredAt: now(), frequency: 'weekly', carerId: sun.id } as const
  await service.as(staff(sun.id)).call('actOnCare', { params: { careId: fixedId('care', 1) }, body: plan })
  expect(await uncared()).toEqual([])
})

test('nobody waits for him at the post: his days are free', async () => {
  expect(await rosteredTomorrow()).toBeNull()
})

async function report(id: string, said: object): Promise<TicketView> {
  const body = aReport({ id, communityId, place: wangsRoom, ...said }, now())
  await service.as(herself).call('reportTicket', { idempotencyKey: freshKey(), body })
  return does(staff(zhou.id), id, { action: 'accept' })
}

type Told<C> = C extends unknown ? Omit<C, 'eventId' | 'occurredAt'> : never
function onVisit(command: Told<InputOf<'actOnVisit'>['body']>) {
  const body = { eventId: freshEventId(), occurredAt: now(), ...command } as InputOf<'actOnVisit'>['body'] // what Told left out has just been added
  return service.as(staff(gu.id)).call('actOnVisit', { params: { visitId }, body })
}

async function rosteredTomorrow(): Promise<string | null | undefined> {
  const { days } = await service.as(staff(gu.id)).call('getPatrolBoard', { params: { communityId } })
  return days.find(({ date }) => date === tomorrow)?.slots.find(slot => slot.slotId === slotId)?.rosterName
}
