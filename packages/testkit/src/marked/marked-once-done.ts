import { fang, gu, sun, wang, zhang, zhou } from '../people/people.js'
import type { Thing } from '../role-matrix/scene.js'
import { asOwner } from '../service/as-owner.js'
import { company } from '../service/company.js'
import { fixedId } from '../service/fixed-id.js'
import { sendPhoto } from '../service/send-photo.js'
import { act, aReport, freshEventId, freshKey } from '../service/story.js'
import type { TestService, Who } from '../service/test-service.js'
import { lives, markedPeople } from './marked-people.js'
import { marks } from './marks.js'
import { resident, staff, tokenOf } from './who.js'

/** A repair that is done and closed; she was dissatisfied. */
export async function markedOnceDone(service: TestService) {
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
  return { ...done, token: tokenOf({ codeUrl }) }
}

/** Who moves out after that; what was written or sent afterwards is not his to read, and whoever moves in then sees that work is open. */
export async function goneMeanwhile(
  service: TestService,
  ticketId: string,
  repair: Pick<Thing, 'ticketId' | 'reportEventId'>
): Promise<void> {
  service.clock.passMinutes(1)
  const now = service.clock.now()
  await asOwner(service, 'update residencies set moved_out = $2 where id = $1', [fixedId('residency', 812), now])
  await lives(service, 813, markedPeople.newcomer, company.wangsRoom.id, null, now)
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

const onePhoto = { expectedPhotos: 1, noPhotoReason: null } as const
