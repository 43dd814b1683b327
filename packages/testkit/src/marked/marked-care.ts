import { gu, sun, zhou } from '../people/people.js'
import type { Thing } from '../role-matrix/scene.js'
import { company } from '../service/company.js'
import { fixedId } from '../service/fixed-id.js'
import { givenPatrolPost } from '../service/patrol-post.js'
import { sendPhoto } from '../service/send-photo.js'
import { freshEventId, freshKey } from '../service/story.js'
import type { TestService } from '../service/test-service.js'
import { marks } from './marks.js'
import { staff } from './who.js'

/** A care visit, what its plan says, an encounter at the post and a reminder. */
export async function markedCare(service: TestService, { careId, dutyId, communityId }: Thing) {
  const at = service.clock.now()
  const visitId = fixedId('visit', 801)
  const onCare = async (body: object) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': freshKey() }
    const said = { eventId: freshEventId(), occurredAt: at, ...body }
    const { status } = await service.ask(
      `/api/care/${careId}/actions`,
      { method: 'POST', headers, body: JSON.stringify(said) },
      staff(zhou.id)
    )
    if (status !== 200) throw new Error(`nothing was said of a plan: ${status}`)
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
  await onCare({ action: 'describe', reasons: ['over_60'], note: marks.careNote })
  await onCare({ action: 'pause', text: marks.carePause })
  await onCare({ action: 'resume' })
  const encounter = { id: fixedId('visit', 802), at, whom: '老人', topic: '快递', outcome: 'helped', note: marks.encounter } as const
  await service.as(staff(zhou.id)).call('recordEncounter', { params: { dutyId }, body: encounter })
  const reminder = { text: marks.reminder, from: '2026-11-22', to: '2026-11-23' }
  await service
    .as(staff(gu.id))
    .call('savePatrolReminder', { params: { communityId, reminderId: fixedId('reminder', 801) }, body: reminder })
  return { visitId }
}

/** Where a supervisor has shown by a photo that she stands. */
export async function photographedPost(service: TestService) {
  const { organizationId, community } = company
  const said = { number: 801, organizationId, communityId: community.id, by: gu.id, proof: 'photo' } as const
  const { postId, slotId, token } = await givenPatrolPost(service, said)
  const dutyId = fixedId('duty', 801)
  await service.as(staff(sun.id)).call('checkInAtPost', { params: { token }, body: { id: dutyId, expectedPhotos: 1 } })
  await sendPhoto(service, staff(sun.id), { dutyId, photoId: fixedId('photo', 828), forEvent: dutyId })
  return { postId, slotId, postToken: token, dutyId }
}
