import type { Side } from '@linying/domain'
import { admin, chen, gu, li, qin, sun, wang, zhang, zhou } from '../people/people.js'
import { canary, company, otherCompany } from '../service/company.js'
import { fixedId } from '../service/fixed-id.js'
import { givenPatrolPost } from '../service/patrol-post.js'
import { signedIn } from '../service/signed-in.js'
import { act, aReport, freshEventId, freshKey } from '../service/story.js'
import type { TestService, Who } from '../service/test-service.js'
import type { Caller, Distance } from './role-matrix.js'

/** One ticket at each distance, seen from the callers of the first community. */
export interface Thing {
  readonly ticketId: string
  readonly communityId: string
  readonly roomId: string
  readonly reportEventId: string
  readonly photoId: string
  readonly visitId: string
  readonly residentId: string
  readonly careId: string
  readonly token: string
  readonly slotId: string
  readonly postId: string
  readonly postToken: string
  /** Somebody stands at that post now. */
  readonly dutyId: string
  /** In which the resident is signed in. */
  readonly sessionId: string
}

export interface Scene {
  readonly things: Readonly<Record<Distance, Thing>>
  readonly people: Readonly<Record<Caller, Who | undefined>>
}

const resident = (id: string): Who => ({ id, side: 'resident' satisfies Side })
const staff = (id: string): Who => ({ id, side: 'staff' satisfies Side })

const people: Scene['people'] = {
  anonymous: undefined,
  resident: resident(wang.id),
  technician: staff(li.id),
  agent: staff(zhou.id),
  supervisor: staff(sun.id),
  manager: staff(gu.id),
  admin: staff(admin.id)
}

/** Four tickets, each in the hands of a technician and with a call about it, and a manned post; the one of the other organization carries the canary in every text. */
export async function setScene(service: TestService): Promise<Scene> {
  const here = { communityId: company.community.id, organizationId: company.organizationId, agent: zhou.id, manager: gu.id }
  return {
    people,
    things: {
      own: await thing(service, 1, { ...here, roomId: company.wangsRoom.id, resident: wang.id, technician: li.id }),
      sameCommunity: await thing(service, 2, {
        ...here,
        roomId: company.qinsRoom.id,
        resident: qin.id,
        technician: zhang.id,
        stands: chen.id
      }),
      otherCommunity: await thing(service, 3, {
        communityId: company.secondCommunity.id,
        organizationId: company.organizationId,
        roomId: company.secondRoom.id,
        resident: company.secondResident,
        agent: company.secondAgent,
        manager: company.secondManager,
        technician: company.secondTechnician
      }),
      otherOrganization: await thing(service, 4, {
        communityId: otherCompany.community.id,
        organizationId: otherCompany.organizationId,
        roomId: otherCompany.room.id,
        resident: otherCompany.resident,
        agent: otherCompany.agent,
        manager: otherCompany.manager,
        technician: otherCompany.technician,
        word: canary
      })
    }
  }
}

interface Part {
  readonly communityId: string
  readonly organizationId: string
  readonly roomId: string
  readonly resident: string
  readonly agent: string
  readonly manager: string
  readonly technician: string
  /** Who stands at the patrol post; the agent where nobody is named. */
  readonly stands?: string
  readonly word?: string
}

async function thing(service: TestService, number: number, part: Part): Promise<Thing> {
  const { communityId, roomId, word = '' } = part
  const now = service.clock.now()
  const ticketId = fixedId('ticket', number)
  const reportEventId = freshEventId()
  const said = { id: ticketId, eventId: reportEventId, communityId, place: { kind: 'room', roomId } as const, expectedPhotos: 9 }
  const body = aReport({ ...said, text: `水管漏水${word}`, contactName: `住户${word}` }, now)
  const reported = await service.as(resident(part.resident)).call('reportTicket', { idempotencyKey: freshKey(), body })
  const agent = service.as(staff(part.agent))
  await act(agent, ticketId, { action: 'accept' }, now)
  await act(agent, ticketId, { action: 'assign', technicianId: part.technician }, now)
  await act(agent, ticketId, { action: 'addNote', text: `备注${word}`, audience: 'household' }, now)
  const photoId = fixedId('photo', number)
  const photo = { id: photoId, ticketId, forEvent: reportEventId, contentType: 'image/jpeg', bytes: 1000 } as const
  await service.as(resident(part.resident)).call('presignPhoto', { body: photo })
  const call = { id: fixedId('call', number), rangAt: now, waitingSeconds: 20, ticketId, note: `水管漏水${word}` }
  await agent.call('logCall', { params: { communityId }, body: call })
  const careId = await herCare(service, number, part)
  const visitId = fixedId('visit', number)
  const visit = {
    id: visitId,
    kind: 'care',
    method: 'on_site',
    outcome: 'well',
    at: now,
    occurredAt: now,
    planId: careId,
    whom: `住户${word}`
  } as const
  await agent.call('holdVisit', {
    params: { communityId },
    body: { ...visit, checks: [{ item: '门窗', ok: true }], said: `都好${word}`, note: `儿子在外地${word}` }
  })
  return {
    ticketId,
    communityId,
    roomId,
    reportEventId,
    photoId,
    visitId,
    residentId: part.resident,
    careId,
    sessionId: (await signedIn(service, resident(part.resident))).sessionId,
    token: reported.codeUrl.split('/').at(-1) ?? '',
    ...(await mannedPost(service, number, part))
  }
}

/** She has agreed to be looked after, and the agent looks in on her every week. */
async function herCare(service: TestService, number: number, part: Part): Promise<string> {
  const { communityId, word = '' } = part
  const careId = fixedId('care', number)
  const when = { occurredAt: service.clock.now() }
  const consent = { ...when, id: careId, eventId: freshEventId(), reasons: ['over_60' as const], note: `耳朵不太好${word}` }
  await service.as(resident(part.resident)).call('agreeToCare', { params: { communityId }, body: consent })
  const plan = { ...when, action: 'plan', eventId: freshEventId(), frequency: 'weekly', carerId: part.agent } as const
  await service.as(staff(part.manager)).call('actOnCare', { params: { careId }, body: plan })
  return careId
}

async function mannedPost(service: TestService, number: number, part: Part) {
  const { communityId, organizationId, agent, stands = agent, word = '' } = part
  const { postId, slotId, token } = await givenPatrolPost(service, { number, communityId, organizationId, by: agent, word })
  const dutyId = fixedId('duty', number)
  await service.as(staff(stands)).call('checkInAtPost', { params: { token }, body: { id: dutyId } })
  return { postId, slotId, postToken: token, dutyId }
}
