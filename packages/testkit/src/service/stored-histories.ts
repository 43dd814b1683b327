import { chen, gu, li, wang, zhou } from '../people/people.js'
import { company } from './company.js'
import { fixedId } from './fixed-id.js'
import { allFine, herPlan } from './her-plan.js'
import { sendPhoto } from './send-photo.js'
import { act, aReport, freshEventId, freshKey } from './story.js'
import type { TestService, Who } from './test-service.js'

const her: Who = { id: wang.id, side: 'resident' }
const agent: Who = { id: zhou.id, side: 'staff' }
const otherAgent: Who = { id: chen.id, side: 'staff' }
const technician: Who = { id: li.id, side: 'staff' }
const manager: Who = { id: gu.id, side: 'staff' }

export interface StoredHistories {
  readonly repairId: string
  readonly complaintId: string
  readonly careId: string
  readonly visitIds: readonly string[]
  readonly photoId: string
}

/** A repair with a photo or more, a complaint with a return visit, and somebody who is looked in on: everything that has a chain, by the doors. */
export async function storedHistories(service: TestService, morePhotos: readonly Uint8Array<ArrayBuffer>[] = []): Promise<StoredHistories> {
  const { as, clock } = service
  const now = clock.now
  const communityId = company.community.id
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const report = async (id: string, said: object) =>
    as(her).call('reportTicket', { idempotencyKey: freshKey(), body: aReport({ id, communityId, place, ...said }, now()) })
  const [repairId, complaintId, photoId] = [fixedId('ticket', 901), fixedId('ticket', 902), fixedId('photo', 901)]

  await report(repairId, {})
  const deeds = [
    [agent, { action: 'accept' }],
    [agent, { action: 'assign', technicianId: li.id }],
    [technician, { action: 'take' }],
    [technician, { action: 'arrive' }]
  ] as const
  for (const [who, deed] of deeds) {
    clock.passMinutes(3)
    await act(as(who), repairId, deed, now())
  }
  const stepId = freshEventId()
  const step = {
    action: 'recordStep',
    step: 'find_leak',
    label: '',
    note: '弯头开裂',
    materials: [] as never[],
    expectedPhotos: 1 + morePhotos.length,
    noPhotoReason: null
  } as const
  await act(as(technician), repairId, { ...step, eventId: stepId }, now())
  clock.passMinutes(1)
  await sendPhoto(service, technician, { photoId, ticketId: repairId, forEvent: stepId })
  for (const [index, bytes] of morePhotos.entries()) {
    clock.passMinutes(1)
    await sendPhoto(service, technician, { photoId: fixedId('photo', 902 + index), ticketId: repairId, forEvent: stepId, bytes })
  }
  clock.passMinutes(1)
  const end = {
    action: 'finish',
    result: 'fixed',
    text: '',
    materials: [] as never[],
    expectedPhotos: 0,
    noPhotoReason: 'too_dark'
  } as const
  await act(as(technician), repairId, end, now())

  await report(complaintId, {
    kind: 'complaint',
    category: 'public_area',
    text: '地库水泵半夜很吵',
    complaint: { severity: 'minor', demand: '' }
  })
  await act(as(agent), complaintId, { action: 'confirmDetails', method: 'phone', at: now(), whom: '王秀兰', text: '核对了经过' }, now())
  clock.passMinutes(30)
  const settled = { action: 'settle', text: '已更换减震垫', expectedPhotos: 0, noPhotoReason: 'too_dark' } as const
  await act(as(agent), complaintId, settled, now())
  clock.passMinutes(60)
  const returnId = freshEventId()
  const visit = { action: 'recordVisit', method: 'phone', at: now(), outcome: 'solved', whom: '王秀兰', text: '不吵了' } as const
  await act(as(otherAgent), complaintId, { ...visit, eventId: returnId }, now())

  const { planId } = await herPlan(as, now())
  const careVisitId = fixedId('visit', 901)
  await as(agent).call('holdVisit', {
    params: { communityId },
    body: {
      id: careVisitId,
      at: now(),
      occurredAt: now(),
      planId,
      kind: 'care',
      method: 'on_site',
      outcome: 'well',
      whom: '王秀兰',
      said: '都好',
      checks: [...allFine]
    }
  })
  const review = { action: 'sendBack', eventId: freshEventId(), occurredAt: now(), comment: '请写明' } as const
  await as(manager).call('actOnVisit', { params: { visitId: careVisitId }, body: review })
  return { repairId, complaintId, careId: planId, visitIds: [returnId, careVisitId], photoId }
}
