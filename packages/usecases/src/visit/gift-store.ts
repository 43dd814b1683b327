import type { Viewer } from '../session/viewer.js'
import type { GiftFacts } from './visit-store.js'

export interface GiftStore {
  /** By name. Undefined where the community is not the viewer's, 'forbidden' where his post holds no visits. */
  readonly list: (communityId: string, viewer: Viewer) => Promise<readonly GiftFacts[] | 'forbidden' | undefined>
  /** One statement: by a manager of that community. 'name-taken' where another gift there is called so. */
  readonly save: (communityId: string, gift: GiftFacts, viewer: Viewer) => Promise<GiftFacts | 'forbidden' | 'name-taken' | undefined>
}
