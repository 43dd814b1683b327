import { type EndpointName, endpoints } from '@linying/contract'
import { admin, chen, fang, gu, li, qin, sun, wang, zhang, zhou } from '@linying/testkit/rules'
import {
  act,
  aReport,
  asOwner,
  company,
  fixedId,
  freshEventId,
  freshKey,
  givenPatrolPost,
  requests,
  type Scene,
  sendPhoto,
  setScene,
  type TestService,
  type Thing,
  testService,
  type Who
} from '@linying/testkit/service'
import { strFromU8, unzipSync } from 'fflate'

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
  named: 'MARKnamed',
  joinedText: 'MARKjoined',
  joinedPhone: '15887654321',
  later: 'MARKlater',
  finished: 'MARKfinished',
  rating: 'MARKrating',
  reply: 'MARKreply',
  followUp: 'MARKfollowup',
  followUpWhom: 'MARKfwhom',
  returnVisit: 'MARKreturnvisit',
  returnWhom: 'MARKrwhom',
  carePause: 'MARKcarepause',
  careNote: 'MARKcarenote',
  visitSaid: 'MARKvisitsaid',
  visitWhom: 'MARKvwhom',
  visitNote: 'MARKvisitnote',
  visitPromise: 'MARKpromise',
  encounter: 'MARKencounter',
  reminder: 'MARKreminder',
  // a photo is told by its link: whoever has one opens it
  reportPhoto: linkOf('ticket', 801, 821),
  stepPhoto: linkOf('ticket', 801, 822),
  accessPhoto: linkOf('ticket', 803, 823),
  complaintPhoto: linkOf('ticket', 802, 824),
  publicPhoto: linkOf('ticket', 803, 825),
  laterPhoto: linkOf('ticket', 801, 826),
  visitPhoto: linkOf('visit', 801, 827),
  dutyPhoto: linkOf('duty', 801, 828)
} as const
type Mark = keyof typeof marks

function linkOf(kind: 'ticket' | 'visit' | 'duty', number: number, photo: number): `shown/${string}` {
  return `shown/${fixedId(kind, number)}/${fixedId('photo', photo)}`
}

/** Of the repair whose reporter agreed that everybody may see its photos; not what only the household is told of it. */
const ofEverybody = ['publicPhoto'] as const
const photosInTime = ['reportPhoto', 'stepPhoto', 'accessPhoto'] as const

const allOfRepair = ['text', 'name', 'phone', 'note', 'staffNote', 'whom', 'material'] as const
const allOfDone = ['later', 'finished', 'rating', 'reply', 'followUp', 'followUpWhom', 'returnVisit', 'returnWhom'] as const
const allOfCare = ['carePause', 'visitPhoto', 'visitSaid', 'visitWhom', 'visitPromise'] as const
const notesOfCare = ['careNote', 'visitNote'] as const
const ofHousehold = ['text', 'name', 'phone', 'note', 'whom', 'material', ...photosInTime] as const
const complaintOfHousehold = ['complaintText', 'demand', 'aboutWhom', 'complaintPhoto'] as const
const allOfComplaint = [...complaintOfHousehold, 'part'] as const

const ofStaff = [
  ...allOfRepair,
  ...photosInTime,
  'laterPhoto',
  'dutyPhoto',
  ...allOfDone,
  ...allOfCare,
  'joinedText',
  'joinedPhone',
  'encounter',
  'reminder'
] as const

/** Lives, lived or worked there besides those of the company. */
const people = {
  goneLongAgo: fixedId('person', 811),
  gone: fixedId('person', 812),
  newcomer: fixedId('person', 813),
  joiner: fixedId('person', 814),
  formerAgent: fixedId('person', 815)
} as const

/** Who may read what, in whatever answer of whatever endpoint: a repair that waits to be taken, and a complaint about 陈晨. */
const readers: readonly { readonly who: string; readonly as: Who | undefined; readonly may: readonly Mark[] }[] = [
  { who: 'nobody signed in', as: undefined, may: [] },
  { who: 'herself', as: resident(wang.id), may: [...ofHousehold, 'laterPhoto', ...allOfDone, ...complaintOfHousehold, ...allOfCare] },
  { who: 'a manager who lives with her', as: resident(gu.id), may: [...ofHousehold, 'laterPhoto', ...allOfDone, ...complaintOfHousehold] },
  { who: 'whom the complaint is about, who lives with her', as: resident(chen.id), may: [...ofHousehold, 'laterPhoto', ...allOfDone] },
  { who: 'whoever moved out before a word was written', as: resident(people.goneLongAgo), may: [] },
  { who: 'whoever moved out meanwhile', as: resident(people.gone), may: [...ofHousehold, ...complaintOfHousehold, 'finished', 'rating'] },
  { who: 'whoever moved in since', as: resident(people.newcomer), may: [] },
  { who: 'a household that joined', as: resident(people.joiner), may: ['joinedText'] },
  { who: 'a neighbour', as: resident(qin.id), may: [] },
  { who: 'an agent whose post has ended', as: staff(people.formerAgent), may: [] },
  { who: 'an agent whose post has ended, at home', as: resident(people.formerAgent), may: [] },
  {
    who: 'a technician who could take it, and owes a part of the complaint',
    as: staff(li.id),
    may: ['text', 'reportPhoto', 'laterPhoto', 'joinedText', 'part', 'material']
  },
  { who: 'a technician of another trade, who did another repair', as: staff(zhang.id), may: [...allOfDone, 'accessPhoto'] },
  { who: 'the agent who looks in on her', as: staff(zhou.id), may: [...ofStaff, ...allOfComplaint, ...notesOfCare] },
  { who: 'the agent whom the complaint is about', as: staff(chen.id), may: ofStaff },
  { who: 'a supervisor', as: staff(sun.id), may: [...ofStaff, ...allOfComplaint, 'named'] },
  { who: 'the supervisor of the other department', as: staff(fang.id), may: [...ofStaff, ...allOfComplaint, 'named'] },
  { who: 'a manager', as: staff(gu.id), may: [...ofStaff, ...allOfComplaint, ...notesOfCare, 'named'] },
  { who: 'an admin', as: staff(admin.id), may: [] },
  { who: 'an agent of another community', as: staff(company.secondAgent), may: [] }
]

let service: TestService
let scene: Scene
let things: readonly Thing[]
beforeAll(async () => {
  service = await testService()
  scene = await setScene(service)
  const { own } = scene.things
  await addPeople()
  const { repair, complaint } = await marked()
  const done = await markedOnceDone()
  const cared = await markedCare(own)
  await goneMeanwhile(done.ticketId, repair)
  const manned = await photographedPost()
  things = [
    { ...own, ...repair, ...cared },
    { ...own, ...complaint },
    { ...own, ...done, ...manned, visitId: fixedId('visit', 802) }
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
      const [path, init] = endpoint === 'actOnCare' ? describes(thing) : await requests[endpoint](thing, service)
      note(said, endpoint, await (await service.ask(path, init, as)).text())
    }
  for (const { token } of things) note(said, 'the page behind the code', await (await service.ask(`/t/${token}`, {}, as)).text())
  for (const { postToken } of things) note(said, 'the page of the post', await (await service.ask(`/p/${postToken}`, {}, as)).text())
  note(said, 'the sheet', await textOfSheet(as))
  const allowed: readonly Mark[] = [...ofEverybody, ...may]
  const leaks = [...said].filter(([mark]) => !allowed.includes(mark)).map(([mark, where]) => `${mark}: ${[...where].join(', ')}`)
  expect(leaks).toEqual([])
  expect(allowed.filter(mark => !said.has(mark))).toEqual([])
})

test('whoever has no standing any more is given no link to a photo by anything but the page that is everybody’s', async () => {
  const joiner = resident(people.joiner)
  const left = { action: 'leave', eventId: freshEventId(), occurredAt: service.clock.now() }
  const headers = { 'content-type': 'application/json', 'idempotency-key': freshKey() }
  const path = `/api/tickets/${fixedId('ticket', 801)}/actions`
  expect((await service.ask(path, { method: 'POST', headers, body: JSON.stringify(left) }, joiner)).status).toBe(200)
  await asOwner(service, 'update posts set held_until = $2 where person_id = $1', [zhou.id, service.clock.now()])
  await asOwner(service, 'update residencies set moved_out = $2 where id = $1', [fixedId('residency', 813), service.clock.now()])

  const given: string[] = []
  for (const who of [joiner, staff(zhou.id), resident(people.newcomer)])
    for (const endpoint of inOrder.filter(name => name !== 'openCode'))
      for (const thing of things) {
        const [asked, init] = await requests[endpoint](thing, service)
        const answer = await service.ask(asked, init, who)
        if (answer.status >= 500 || (await answer.text()).includes('shown/')) given.push(`${endpoint} to ${who.id}: ${answer.status}`)
      }
  expect(given).toEqual([])
})

/** What everybody who may says again, so that nobody's words are gone by the time that the next one reads. */
function describes({ careId }: Thing): readonly [string, RequestInit] {
  const said = { action: 'describe', reasons: ['over_60'], note: marks.careNote, eventId: freshEventId(), occurredAt: service.clock.now() }
  const headers = { 'content-type': 'application/json', 'idempotency-key': freshKey() }
  return [`/api/care/${careId}/actions`, { method: 'POST', headers, body: JSON.stringify(said) }]
}

async function textOfSheet(as: Who | undefined): Promise<string> {
  const answer = await service.ask(`/api/visit-sheet?communityId=${company.community.id}`, {}, as)
  if (answer.status !== 200) return answer.text()
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  return Object.values(files)
    .map(file => strFromU8(file))
    .join('')
}

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
    body: aReport({ id: repair.ticketId, eventId: repair.reportEventId, ...of, text: marks.text, ...contact, expectedPhotos: 2 }, now)
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
    eventId: freshEventId(),
    step: 'free',
    label: marks.note,
    note: marks.note,
    materials,
    ...onePhoto
  } as const
  await onRepair(technician, step)
  await sendPhoto(service, resident(wang.id), { ticketId: repair.ticketId, photoId: fixedId('photo', 821), forEvent: repair.reportEventId })
  await sendPhoto(service, staff(zhang.id), { ticketId: repair.ticketId, photoId: fixedId('photo', 822), forEvent: step.eventId })
  await onRepair(technician, { action: 'return', reason: 'wrong_skill', text: marks.staffNote })
  const duplicate = aReport(
    {
      id: fixedId('ticket', 804),
      ...of,
      place: { kind: 'room', roomId: joinersRoom },
      text: marks.joinedText,
      contactPhone: marks.joinedPhone
    },
    now
  )
  await service.as(resident(people.joiner)).call('reportTicket', { idempotencyKey: freshKey(), body: duplicate })
  await act(agent, duplicate.id, { action: 'reject', reason: 'duplicate', duplicateOf: repair.ticketId }, now)

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
        expectedPhotos: 1,
        complaint: { severity: 'major', demand: marks.demand, aboutWhom: marks.aboutWhom }
      },
      now
    )
  })
  await sendPhoto(service, resident(wang.id), {
    ticketId: complaint.ticketId,
    photoId: fixedId('photo', 824),
    forEvent: complaint.reportEventId
  })
  const onComplaint = (client: typeof agent, command: Parameters<typeof act>[2]) => act(client, complaint.ticketId, command, now)
  await onComplaint(service.as(staff(sun.id)), { action: 'namePerson', personId: chen.id, text: marks.named })
  await onComplaint(agent, { action: 'accept' })
  const part = { subtaskId: fixedId('subtask', 801), department: 'engineering', ownerId: li.id, dueAt: '2026-11-30T00:00:00.000Z' } as const
  await onComplaint(agent, { action: 'openSubtask', ...part, text: marks.part })
  const tokenOf = ({ codeUrl }: { readonly codeUrl: string }) => codeUrl.split('/').at(-1) ?? ''
  return { repair: { ...repair, token: tokenOf(reported) }, complaint: { ...complaint, token: tokenOf(complained) } }
}

const onePhoto = { expectedPhotos: 1, noPhotoReason: null } as const

const joinersRoom = fixedId('room', 814)

async function addPeople(): Promise<void> {
  const here = [company.organizationId, company.community.id] as const
  for (const id of Object.values(people))
    await asOwner(service, `insert into people (id, organization_id, name) values ($1, $2, '某人')`, [id, here[0]])
  await asOwner(
    service,
    `insert into rooms (id, organization_id, community_id, building_id, label)
     select $1, organization_id, community_id, building_id, '2栋418' from rooms where id = $2`,
    [joinersRoom, company.qinsRoom.id]
  )
  await asOwner(
    service,
    `insert into posts (id, organization_id, community_id, person_id, role, skills, badge, held_from, held_until)
     values ($3, $1, $2, $4, 'agent', '{}', 'A98', '2020-01-01', '2026-01-01')`,
    [...here, fixedId('post', 815), people.formerAgent]
  )
  const { wangsRoom } = company
  await lives(811, people.goneLongAgo, wangsRoom.id, '2026-01-01T00:00:00Z')
  await lives(812, people.gone, wangsRoom.id)
  await lives(814, people.joiner, joinersRoom)
  await lives(816, gu.id, wangsRoom.id)
  await lives(817, chen.id, wangsRoom.id)
}

async function lives(number: number, personId: string, roomId: string, until: string | null = null, since = '2020-01-01T00:00:00Z') {
  await asOwner(
    service,
    `insert into residencies (id, organization_id, community_id, room_id, person_id, residency, moved_in, moved_out)
     values ($1, $2, $3, $4, $5, 'family', $6, $7)`,
    [fixedId('residency', number), company.organizationId, company.community.id, roomId, personId, since, until]
  )
}

/** A repair that is done and closed; she was dissatisfied. */
async function markedOnceDone() {
  const now = service.clock.now()
  const done = { ticketId: fixedId('ticket', 803), reportEventId: freshEventId() }
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const herself = service.as(resident(wang.id))
  const said = { id: done.ticketId, eventId: done.reportEventId, communityId: company.community.id, place, photosPublic: true }
  const body = aReport(said, now)
  const { codeUrl } = await herself.call('reportTicket', { idempotencyKey: freshKey(), body })
  const does = (who: Who, command: Parameters<typeof act>[2]) => act(service.as(who), done.ticketId, command, now)
  await does(staff(zhou.id), { action: 'accept' })
  await does(staff(zhou.id), { action: 'assign', technicianId: zhang.id })
  await does(staff(zhang.id), { action: 'take' })
  await does(staff(zhang.id), { action: 'arrive' })
  const waits = { action: 'noAccess', eventId: freshEventId(), until: '2026-11-23T02:00:00.000Z', text: '', ...onePhoto } as const
  await does(staff(zhang.id), waits)
  await does(staff(zhang.id), { action: 'resume' })
  const finishId = freshEventId()
  await does(staff(zhang.id), { action: 'finish', eventId: finishId, result: 'fixed', materials: [], text: marks.finished, ...onePhoto })
  await sendPhoto(service, staff(zhang.id), { ticketId: done.ticketId, photoId: fixedId('photo', 823), forEvent: waits.eventId })
  await sendPhoto(service, staff(zhang.id), { ticketId: done.ticketId, photoId: fixedId('photo', 825), forEvent: finishId })
  await does(resident(wang.id), { action: 'confirm' })
  await does(resident(wang.id), { action: 'rate', level: 'dissatisfied', tags: [], text: marks.rating })
  return { ...done, token: codeUrl.split('/').at(-1) ?? '' }
}

/** Who moves out after that; what was written or sent afterwards is not his to read, and whoever moves in then sees that work is open. */
async function goneMeanwhile(ticketId: string, repair: Pick<Thing, 'ticketId' | 'reportEventId'>): Promise<void> {
  service.clock.passMinutes(1)
  const now = service.clock.now()
  await asOwner(service, 'update residencies set moved_out = $2 where id = $1', [fixedId('residency', 812), now])
  await lives(813, people.newcomer, company.wangsRoom.id, null, now)
  service.clock.passMinutes(1)
  const later = service.clock.now()
  const does = (who: Who, command: Parameters<typeof act>[2]) => act(service.as(who), ticketId, command, later)
  // of what was reported before, and on record only now
  const { ticketId: repairId, reportEventId: forEvent } = repair
  await sendPhoto(service, resident(wang.id), { ticketId: repairId, photoId: fixedId('photo', 826), forEvent })
  const contact = { method: 'phone', at: later, whom: marks.followUpWhom } as const
  await does(staff(fang.id), { action: 'answerFollowUp', text: marks.followUp, contact })
  await does(staff(gu.id), { action: 'replyToRating', text: marks.reply })
  await does(staff(sun.id), {
    action: 'recordVisit',
    method: 'phone',
    at: later,
    outcome: 'solved',
    whom: marks.returnWhom,
    text: marks.returnVisit
  })
  await does(staff(sun.id), { action: 'addNote', text: marks.later, audience: 'household' })
}

async function markedCare({ careId, dutyId, communityId }: Thing) {
  const at = service.clock.now()
  const visitId = fixedId('visit', 801)
  const onCare = (body: object) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': freshKey() }
    const said = { eventId: freshEventId(), occurredAt: at, ...body }
    return service.ask(`/api/care/${careId}/actions`, { method: 'POST', headers, body: JSON.stringify(said) }, staff(zhou.id))
  }
  const met = {
    kind: 'care',
    method: 'on_site',
    outcome: 'well',
    whom: marks.visitWhom,
    said: marks.visitSaid,
    note: marks.visitNote
  } as const
  const promised = { promise: marks.visitPromise, promisedUntil: '2026-11-30T00:00:00.000Z' }
  const body = {
    id: visitId,
    at,
    occurredAt: at,
    planId: careId,
    checks: [{ item: '门窗', ok: true }],
    expectedPhotos: 1,
    ...met,
    ...promised
  }
  await service.as(staff(zhou.id)).call('holdVisit', { params: { communityId }, body })
  await sendPhoto(service, staff(zhou.id), { visitId, photoId: fixedId('photo', 827), forEvent: visitId })
  expect((await onCare({ action: 'describe', reasons: ['over_60'], note: marks.careNote })).status).toBe(200)
  expect((await onCare({ action: 'pause', text: marks.carePause })).status).toBe(200)
  expect((await onCare({ action: 'resume' })).status).toBe(200)
  const encounter = { id: fixedId('visit', 802), at, whom: '老人', topic: '快递', outcome: 'helped', note: marks.encounter } as const
  await service.as(staff(zhou.id)).call('recordEncounter', { params: { dutyId }, body: encounter })
  const reminder = { text: marks.reminder, from: '2026-11-22', to: '2026-11-23' }
  await service
    .as(staff(gu.id))
    .call('savePatrolReminder', { params: { communityId, reminderId: fixedId('reminder', 801) }, body: reminder })
  return { visitId }
}

/** Where a supervisor has shown by a photo that she stands. */
async function photographedPost() {
  const { organizationId, community } = company
  const said = { number: 801, organizationId, communityId: community.id, by: gu.id, proof: 'photo' } as const
  const { postId, slotId, token } = await givenPatrolPost(service, said)
  const dutyId = fixedId('duty', 801)
  await service.as(staff(sun.id)).call('checkInAtPost', { params: { token }, body: { id: dutyId, expectedPhotos: 1 } })
  await sendPhoto(service, staff(sun.id), { dutyId, photoId: fixedId('photo', 828), forEvent: dutyId })
  return { postId, slotId, postToken: token, dutyId }
}
