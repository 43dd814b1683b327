import { acceptedSteps, checkIn, defaultPatrolRules, mayStandAtPosts, type PatrolDuty, type PatrolPost } from '@linying/domain'
import { Forbidden, NotFound, Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { isThere, type OpenedPost, openedPost } from './open-patrol-code.js'
import type { PatrolPorts } from './patrol-ports.js'
import type { CodeRecord } from './patrol-store.js'

export interface CheckInAtPost {
  readonly token: string
  /** Made by the phone, so that checking in twice is once. */
  readonly id: string
  readonly screenCode: string | null
  readonly expectedPhotos: number
}

/**
 * Somebody of the staff is at a post and has scanned its code. Whoever is there in this slot already stays so.
 * Throws: NotFound, Forbidden, Refused
 */
export async function checkInAtPost(ports: PatrolPorts, viewer: Viewer, asked: CheckInAtPost): Promise<OpenedPost> {
  const record = await recordFor(ports, viewer, asked.token)
  const now = ports.now()
  if (isThere(record, viewer, now)) return openedPost(record, viewer, ports)
  const screenFits = await screenFitsFor(ports, viewer, record.post, asked.screenCode)
  const { utcOffsetMinutes, organizationId } = record.community
  const { id: postId, communityId, proof, slots } = record.post
  const by = { id: viewer.personId, roles: record.roles }
  const asking = { id: asked.id, by, screenFits, photoComes: asked.expectedPhotos > 0 }
  const decision = checkIn({ proof, slots, utcOffsetMinutes }, asking, now, defaultPatrolRules)
  if ('refusal' in decision) throw new Refused(decision.refusal)
  const outcome = await ports.patrol.openDuty(decision.duty, { organizationId, communityId, postId })
  if (outcome === 'opened') return openedPost(withDuty(record, decision.duty), viewer, ports)
  // two taps at one moment are one duty, and which of both is for the database
  const after = await recordFor(ports, viewer, asked.token)
  if (!isThere(after, viewer, now)) throw new Refused({ code: 'patrol.id-taken', pointer: '/id' })
  return openedPost(after, viewer, ports)
}

/** What a reload would bring, without the trip. */
function withDuty(record: CodeRecord, duty: PatrolDuty): CodeRecord {
  const row = { ...duty, postId: record.post.id, personName: record.viewerName ?? '', encounters: 0, registered: 0, photos: [] }
  return { ...record, duties: [...record.duties, row] }
}

/** Throws: NotFound, Forbidden */
async function recordFor({ patrol, patrolCodes, now }: PatrolPorts, viewer: Viewer, token: string): Promise<CodeRecord> {
  const record = await patrol.findByCode(patrolCodes.hashOf(token), viewer, now())
  if (record === undefined || !record.belongs) throw new NotFound()
  if (!mayStandAtPosts(record.roles)) throw new Forbidden()
  return record
}

/** Throws: Refused 'patrol.too-many-tries' */
async function screenFitsFor(
  { mayTryScreen, patrolCodes, now }: PatrolPorts,
  { personId }: Viewer,
  post: PatrolPost,
  said: string | null
): Promise<boolean | null> {
  if (said === null || post.proof !== 'screen') return null
  if (!(await mayTryScreen(personId))) throw new Refused({ code: 'patrol.too-many-tries', pointer: '/screenCode' })
  return acceptedSteps(now(), defaultPatrolRules).some(step => patrolCodes.screenCodes(post.id, post.codeVersion, step).includes(said))
}
