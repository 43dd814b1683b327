import { wang, zhang, zhou } from '../people/people.js'
import { company } from '../service/company.js'
import { fixedId } from '../service/fixed-id.js'
import { sendPhoto } from '../service/send-photo.js'
import { act, aReport, freshEventId, freshKey } from '../service/story.js'
import type { TestService } from '../service/test-service.js'
import { joinersRoom, markedPeople } from './marked-people.js'
import { marks } from './marks.js'
import { resident, staff, tokenOf } from './who.js'

/** Words in every field that a person fills, on a repair that went back to the pool and that a neighbour joined. */
export async function markedRepair(service: TestService) {
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
  await service.as(resident(markedPeople.joiner)).call('reportTicket', { idempotencyKey: freshKey(), body: duplicate })
  await act(agent, duplicate.id, { action: 'reject', reason: 'duplicate', duplicateOf: repair.ticketId }, now)
  return { ...repair, token: tokenOf(reported) }
}

const onePhoto = { expectedPhotos: 1, noPhotoReason: null } as const
