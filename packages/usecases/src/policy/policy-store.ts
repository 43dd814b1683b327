import type { CommunityRules, Instant, Kind, Metric, Policy } from '@linying/domain'
import type { Viewer } from '../session/viewer.js'

export interface StoredPolicy extends Policy {
  readonly id: string
  readonly changedAt: Instant | null
  readonly changedByName: string | null
}

export interface StoredRules extends CommunityRules {
  readonly changedAt: Instant | null
  readonly changedByName: string | null
}

/** All that a community promises, and by which laws it is bound. */
export interface PromisesKept {
  readonly items: readonly StoredPolicy[]
  readonly statutes: readonly StatuteWords[]
  readonly rules: StoredRules
}

export interface StatuteWords {
  readonly id: string
  readonly label: string
  readonly law: string
  readonly words: string
  readonly minutes: number | null
  readonly workdays: number | null
  readonly metric: Metric | null
  readonly kind: Kind | null
}

export interface PolicyStore {
  /** Undefined where the community is not the viewer's, 'forbidden' where he is not of its staff. */
  readonly list: (communityId: string, viewer: Viewer) => Promise<PromisesKept | 'forbidden' | undefined>
  /**
   * One statement: by a manager of that community, the row with this id or none for the same tickets.
   * 'matched-twice': another policy is for exactly these tickets. 'other-match': this one is for other tickets.
   */
  readonly save: (
    communityId: string,
    policy: Policy & { readonly id: string },
    now: Instant,
    viewer: Viewer
  ) => Promise<StoredPolicy | 'forbidden' | 'matched-twice' | 'other-match' | undefined>
  /** One statement: by a manager of that community. */
  readonly saveRules: (
    communityId: string,
    rules: CommunityRules,
    now: Instant,
    viewer: Viewer
  ) => Promise<StoredRules | 'forbidden' | undefined>
}
