import { chen, li, sun, wang, zhou } from '../people/people.js'
import { company } from '../service/company.js'
import { fixedId } from '../service/fixed-id.js'
import { sendPhoto } from '../service/send-photo.js'
import { act, aReport, freshEventId, freshKey } from '../service/story.js'
import type { TestService } from '../service/test-service.js'
import { marks } from './marks.js'
import { resident, staff, tokenOf } from './who.js'

/** The same on a complaint that somebody has named. */
export async function markedComplaint(service: TestService) {
  const now = service.clock.now()
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const of = { communityId: company.community.id, place }
  const herself = service.as(resident(wang.id))
  const agent = service.as(staff(zhou.id))
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
  return { ...complaint, token: tokenOf(complained) }
}
