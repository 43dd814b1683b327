import { faultInChecks } from '@linying/domain'
import { Forbidden, NotFound, Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { CarePorts } from './care-ports.js'
import type { StoredChecks } from './care-store.js'

/** A manager says what visitors look at. Visits that were held keep what they asked. Throws: NotFound (community), Forbidden, Refused */
export async function saveCareChecks(
  { cares, now }: Pick<CarePorts, 'cares' | 'now'>,
  viewer: Viewer,
  { communityId, items }: { readonly communityId: string; readonly items: readonly string[] }
): Promise<StoredChecks> {
  const refusal = faultInChecks(items)
  if (refusal) throw new Refused(refusal)
  const list = { items: items.map(item => item.trim()), source: 'manager' }
  const saved = await cares.saveChecks(communityId, list, now(), viewer)
  if (saved === undefined) throw new NotFound()
  if (saved === 'forbidden') throw new Forbidden()
  return saved
}
