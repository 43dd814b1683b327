import type { CommunityRules, Instant } from '@linying/domain'
import { Forbidden, NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { PolicyStore, StoredRules } from './policy-store.js'

/**
 * A manager changes the numbers of the service in his community. What is under way keeps those that applied when it began.
 * Throws: NotFound (community), Forbidden
 */
export async function saveRules(
  { policies, now }: { readonly policies: PolicyStore; readonly now: () => Instant },
  viewer: Viewer,
  { communityId, rules }: { readonly communityId: string; readonly rules: CommunityRules }
): Promise<StoredRules> {
  const saved = await policies.saveRules(communityId, rules, now(), viewer)
  if (saved === undefined) throw new NotFound()
  if (saved === 'forbidden') throw new Forbidden()
  return saved
}
