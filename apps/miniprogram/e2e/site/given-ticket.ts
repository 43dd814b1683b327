import { act, aReport, company, fixedId, freshKey } from '@linying/testkit/service'
import type { Site } from './open-site'
import { guQiang, liShifu, type Somebody, wangXiulan, zhouMin } from './people'

export type Stage = 'submitted' | 'accepted' | 'assigned' | 'taken' | 'arrived' | 'done'

type Said = Partial<Omit<Parameters<typeof aReport>[0], 'id' | 'communityId'>>

let made = 0

/** A ticket of 王秀兰's room, brought by the API to where a story begins: accepted by 周敏, repaired by 李建国. */
export async function givenTicket(site: Site, stage: Stage, said: Said = {}) {
  made += 1
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const now = site.ports.now()
  const body = aReport({ id: fixedId('ticket', made), communityId: company.community.id, place, ...said }, now)
  const reported = await site.as(wangXiulan).call('reportTicket', { idempotencyKey: freshKey(), body })
  for (const { by, command } of courseTo(stage)) await act(site.as(by), reported.id, command, site.ports.now())
  return reported
}

/** The ticket as the server holds it, with all that staff may read. */
export function heldTicket(site: Site, ticketId: string) {
  return site.as(guQiang).call('getTicket', { params: { ticketId } })
}

type Command = Parameters<typeof act>[2]
type Deed = { readonly to: Stage; readonly by: Somebody; readonly command: Command }

const course: readonly Deed[] = [
  { to: 'accepted', by: zhouMin, command: { action: 'accept' } },
  { to: 'assigned', by: zhouMin, command: { action: 'assign', technicianId: liShifu.id } },
  { to: 'taken', by: liShifu, command: { action: 'take' } },
  { to: 'arrived', by: liShifu, command: { action: 'arrive' } },
  {
    to: 'done',
    by: liShifu,
    command: { action: 'finish', result: 'fixed', materials: [], expectedPhotos: 0, noPhotoReason: 'too_dark' }
  }
]

function courseTo(stage: Stage): readonly Deed[] {
  return course.slice(0, course.findIndex(({ to }) => to === stage) + 1)
}
