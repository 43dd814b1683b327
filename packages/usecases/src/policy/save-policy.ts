import { checkPolicy, type Instant, type Policy } from '@linying/domain'
import { Forbidden, NotFound, Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { PolicyStore, StoredPolicy } from './policy-store.js'

export interface SavePolicy extends Omit<Policy, 'source'> {
  readonly id: string
  readonly communityId: string
}

/**
 * A manager changes what his community promises. Tickets that are under way keep what applied when they began.
 * Throws: NotFound (community), Forbidden, Refused
 */
export async function savePolicy(
  { policies, now }: { readonly policies: PolicyStore; readonly now: () => Instant },
  viewer: Viewer,
  { communityId, ...asked }: SavePolicy
): Promise<StoredPolicy> {
  const policy = { ...asked, source: 'manager' }
  const refusal = checkPolicy(policy)
  if (refusal) throw new Refused(refusal)
  const saved = await policies.save(communityId, policy, now(), viewer)
  if (saved === undefined) throw new NotFound()
  if (saved === 'forbidden') throw new Forbidden()
  if (saved === 'matched-twice') throw new Refused({ code: 'policy.matched-twice', pointer: '/metric' })
  if (saved === 'other-match') throw new Refused({ code: 'policy.other-match', pointer: '/metric' })
  return saved
}
