import { dateOfDay, dayOfMoment, defaultPatrolRules, type PatrolProof, screenStep } from '@linying/domain'
import { company, fixedId } from '@linying/testkit/service'
import type { Site } from './open-site'
import { guQiang, zhouMin } from './people'

let made = 0

export type GivenPost = {
  readonly postId: string
  readonly slotId: string
  readonly name: string
  readonly token: string
  readonly url: string
  /** On the community's clock. */
  readonly today: string
}

/** A post that is manned around the clock, and was so last week, when nobody came. */
export async function givenPost({ ports }: Site, proof: PatrolProof = 'none'): Promise<GivenPost> {
  made += 1
  const [id, slotId] = [fixedId('patrol_post', made), fixedId('patrol_slot', made)]
  const name = `东门快递柜${made}`
  const today = dayOfMoment(ports.now(), 480)
  const token = ports.patrolCodes.tokenFor(id, 1)
  const slot = { id: slotId, from: '00:00', to: '24:00', weekdays: [0, 1, 2, 3, 4, 5, 6], since: dateOfDay(today - 30), until: null }
  await ports.patrol.savePost({
    post: {
      id,
      communityId: company.community.id,
      name,
      place: '东门进来右手边',
      topics: ['快递', '停车', '报修'],
      proof,
      codeVersion: 1,
      closed: false,
      version: 1
    },
    codeHash: ports.patrolCodes.hashOf(token),
    slots: { added: [slot], ended: [] },
    expectedVersion: 0,
    organizationId: company.organizationId,
    personId: guQiang.id,
    at: ports.now()
  })
  return { postId: id, slotId, name, token, url: ports.patrolCodes.urlFor(token), today: dateOfDay(today) }
}

/** 周敏 stands there, and an elder has come by. */
export async function meetSomebody(site: Site, { token, postId }: GivenPost): Promise<void> {
  const { ports } = site
  const [screenCode] = ports.patrolCodes.screenCodes(postId, 1, screenStep(ports.now(), defaultPatrolRules))
  const id = fixedId('duty', made)
  await site.as(zhouMin).call('checkInAtPost', { params: { token }, body: { id, screenCode } })
  const met = { id: fixedId('visit', 5000 + made), at: ports.now(), whom: '老人', topic: '快递', outcome: 'helped' } as const
  await site.as(zhouMin).call('recordEncounter', { params: { dutyId: id }, body: met })
}
