import { type Instant, plusDays, sides } from '@linying/domain'
import { personId } from './company/demo-company.js'
import { residents } from './company/residents.js'
import { staff } from './company/staff.js'
import type { Stage } from './stage.js'

/** More than anybody of the demo company gets in a month. */
const most = 1000

/** What people were told before yesterday has been read. */
export async function readOldMessages({ ports }: Stage, now: Instant): Promise<void> {
  const yesterday = plusDays(now, -1)
  for (const id of [...residents, ...staff].map(({ name }) => personId(name))) {
    for (const side of sides) {
      const items = await ports.inbox.list(id, side, { at: yesterday, id }, most)
      await ports.inbox.markRead(
        id,
        items.map(item => item.id),
        now
      )
    }
  }
}
