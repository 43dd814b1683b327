import { setScene, type Thing } from '../role-matrix/scene.js'
import { fixedId } from '../service/fixed-id.js'
import type { TestService } from '../service/test-service.js'
import { markedCare, photographedPost } from './marked-care.js'
import { markedComplaint } from './marked-complaint.js'
import { goneMeanwhile, markedOnceDone } from './marked-once-done.js'
import { addMarkedPeople } from './marked-people.js'
import { markedRepair } from './marked-repair.js'

/** Words and photos that are told apart, in every field that a person fills: on a repair, a complaint, what was done, a plan and a post. */
export async function setMarkedScene(service: TestService): Promise<readonly Thing[]> {
  const { own } = (await setScene(service)).things
  await addMarkedPeople(service)
  const repair = await markedRepair(service)
  const complaint = await markedComplaint(service)
  const done = await markedOnceDone(service)
  const cared = await markedCare(service, own)
  await goneMeanwhile(service, done.ticketId, repair)
  const manned = await photographedPost(service)
  while ((await service.ports.outbox.drain(service.clock.now(), 500)) > 0);
  return [
    { ...own, ...repair, ...cared },
    { ...own, ...complaint },
    { ...own, ...done, ...manned, visitId: fixedId('visit', 802) }
  ]
}
