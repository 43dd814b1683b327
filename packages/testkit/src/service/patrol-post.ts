import type { PatrolProof } from '@linying/domain'
import { fixedId } from './fixed-id.js'
import type { TestService } from './test-service.js'

export interface PatrolPostSaid {
  readonly number: number
  readonly organizationId: string
  readonly communityId: string
  /** Who set it up. */
  readonly by: string
  readonly proof?: PatrolProof
  /** Stands in every text of it. */
  readonly word?: string
}

export interface GivenPatrolPost {
  readonly postId: string
  readonly slotId: string
  readonly token: string
}

/** A post that is manned on every day from nine to twelve in China, as old as the company. */
export async function givenPatrolPost(service: TestService, said: PatrolPostSaid): Promise<GivenPatrolPost> {
  const { number, organizationId, communityId, by, proof = 'none', word = '' } = said
  const { patrol, patrolCodes, now } = service.ports
  const [postId, slotId] = [fixedId('patrol_post', number), fixedId('patrol_slot', number)]
  const token = patrolCodes.tokenFor(postId, 1)
  const names = { name: `快递柜${number}${word}`, place: `东门内${word}`, topics: ['快递', `停车${word}`] }
  const slot = { id: slotId, from: '09:00', to: '12:00', weekdays: [0, 1, 2, 3, 4, 5, 6], since: '2026-11-01', until: null }
  await patrol.savePost({
    post: { id: postId, communityId, ...names, proof, codeVersion: 1, closed: false, version: 1 },
    codeHash: patrolCodes.hashOf(token),
    slots: { added: [slot], ended: [] },
    expectedVersion: 0,
    organizationId,
    personId: by,
    at: now()
  })
  return { postId, slotId, token }
}
