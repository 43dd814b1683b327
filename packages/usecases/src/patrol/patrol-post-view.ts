import { mayRunPosts, type PatrolPost, type PatrolSlot, type StaffRole } from '@linying/domain'
import type { PatrolCodes } from './patrol-codes.js'
import type { PostRow } from './patrol-store.js'

export interface PatrolPostView extends Omit<PatrolPost, 'topics'> {
  readonly topics: string[]
  /** The hours that hold now. */
  readonly slots: { readonly id: string; readonly from: string; readonly to: string; readonly weekdays: number[] }[]
  readonly closed: boolean
  readonly version: number
  /** For whoever prints it. Whoever else had it could check in from home. */
  readonly codeUrl: string | null
}

export function patrolPostView(post: PostRow, roles: readonly StaffRole[], codes: PatrolCodes): PatrolPostView {
  const { id, communityId, name, place, proof, topics, codeVersion, codeHash, closed, version, slots } = post
  const codeUrl = mayRunPosts(roles) && !closed ? codes.urlFor(codes.tokenFor(id, codeVersion, codeHash)) : null
  return { id, communityId, name, place, proof, topics: [...topics], codeVersion, closed, version, slots: runningSlots(slots), codeUrl }
}

export function runningSlots(slots: readonly PatrolSlot[]): PatrolPostView['slots'] {
  return slots.filter(({ until }) => until === null).map(({ id, from, to, weekdays }) => ({ id, from, to, weekdays: [...weekdays] }))
}
