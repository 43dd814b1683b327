import { type Instant, plusDays } from '@linying/domain'
import { residents } from './company/residents.js'
import { staff } from './company/staff.js'
import { type Stage, viewerCalled } from './stage.js'

/** More than anybody of the demo company gets in a month. */
const most = 1000

/** What people were told before yesterday has been read. */
export async function readOldMessages({ ports }: Stage, now: Instant): Promise<void> {
  const yesterday = plusDays(now, -1)
  for (const viewer of [...residents, ...staff].map(({ name }) => viewerCalled(name))) {
    const items = await ports.inbox.list(viewer, { at: yesterday, id: viewer.personId }, most)
    await ports.inbox.markRead(
      viewer,
      items.map(({ id }) => id),
      now
    )
  }
}
