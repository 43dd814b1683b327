import { type EndpointName, endpoints } from '@linying/contract'
import { admin, chen, fang, gu, li, qin, sun, wang, zhang, zhou } from '@linying/testkit/rules'
import {
  asOwner,
  company,
  fixedId,
  freshEventId,
  freshKey,
  type Mark,
  markedPeople,
  marks,
  requests,
  setMarkedScene,
  type TestService,
  type Thing,
  testService,
  type Who
} from '@linying/testkit/service'
import { strFromU8, unzipSync } from 'fflate'

const resident = (id: string): Who => ({ id, side: 'resident' })
const staff = (id: string): Who => ({ id, side: 'staff' })

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

/** Who may read what, in whatever answer of whatever endpoint: a repair that waits to be taken, and a complaint about 陈晨. */
const readers: readonly { readonly who: string; readonly as: Who | undefined; readonly may: readonly Mark[] }[] = [
  { who: 'nobody signed in', as: undefined, may: [] },
  { who: 'herself', as: resident(wang.id), may: [...ofHousehold, 'laterPhoto', ...allOfDone, ...complaintOfHousehold, ...allOfCare] },
  { who: 'a manager who lives with her', as: resident(gu.id), may: [...ofHousehold, 'laterPhoto', ...allOfDone, ...complaintOfHousehold] },
  { who: 'whom the complaint is about, who lives with her', as: resident(chen.id), may: [...ofHousehold, 'laterPhoto', ...allOfDone] },
  { who: 'whoever moved out before a word was written', as: resident(markedPeople.goneLongAgo), may: [] },
  {
    who: 'whoever moved out meanwhile',
    as: resident(markedPeople.gone),
    may: [...ofHousehold, ...complaintOfHousehold, 'finished', 'rating']
  },
  { who: 'whoever moved in since', as: resident(markedPeople.newcomer), may: [] },
  { who: 'a household that joined', as: resident(markedPeople.joiner), may: ['joinedText'] },
  { who: 'a neighbour', as: resident(qin.id), may: [] },
  { who: 'an agent whose post has ended', as: staff(markedPeople.formerAgent), may: [] },
  { who: 'an agent whose post has ended, at home', as: resident(markedPeople.formerAgent), may: [] },
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
let things: readonly Thing[]
beforeAll(async () => {
  service = await testService()
  things = await setMarkedScene(service)
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
  const joiner = resident(markedPeople.joiner)
  const left = { action: 'leave', eventId: freshEventId(), occurredAt: service.clock.now() }
  const headers = { 'content-type': 'application/json', 'idempotency-key': freshKey() }
  const path = `/api/tickets/${fixedId('ticket', 801)}/actions`
  expect((await service.ask(path, { method: 'POST', headers, body: JSON.stringify(left) }, joiner)).status).toBe(200)
  await asOwner(service, 'update posts set held_until = $2 where person_id = $1', [zhou.id, service.clock.now()])
  await asOwner(service, 'update residencies set moved_out = $2 where id = $1', [fixedId('residency', 813), service.clock.now()])

  const given: string[] = []
  for (const who of [joiner, staff(zhou.id), resident(markedPeople.newcomer)])
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
