import {
  datesBetween,
  dayOfMoment,
  defaultPatrolRules,
  hoursOf,
  type Instant,
  isOn,
  mayStandAtPosts,
  type PatrolProof,
  slotAt
} from '@linying/domain'
import { NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { type DutyView, dutyView } from './duty-view.js'
import type { PatrolPorts } from './patrol-ports.js'
import { type PatrolPostView, runningSlots } from './patrol-post-view.js'
import type { CodeRecord } from './patrol-store.js'

/** What anybody who scans a post's code may know: where it is, when somebody stands there, and whom to ring. Nothing personal. */
export interface PublicPost {
  readonly name: string
  readonly place: string
  readonly communityName: string
  readonly hotline: string
  readonly utcOffsetMinutes: number
  readonly hours: PatrolPostView['slots']
  /** Until when somebody is there now; null where nobody is. */
  readonly mannedUntil: Instant | null
  /** When somebody is to come next; null where no hours are set. */
  readonly nextFrom: Instant | null
}

/** The check-in page, for whoever may stand there. */
export interface PostToStandAt {
  readonly postId: string
  readonly communityId: string
  readonly proof: PatrolProof
  readonly topics: string[]
  /** The slot that whoever comes now comes for. */
  readonly slot: { readonly from: Instant; readonly to: Instant; readonly rosterName: string | null; readonly isMine: boolean } | null
  /** There is a slot, and the viewer is not there in it: a duty that he forgot to leave keeps him from none. */
  readonly mayCheckIn: boolean
  /** The viewer's own, the one that he has not checked out of before others. */
  readonly duty: DutyView | null
  readonly reminders: { readonly id: string; readonly text: string; readonly to: string }[]
}

export interface OpenedPost {
  readonly post: PublicPost
  readonly here: PostToStandAt | null
}

/** How far ahead the next hours are looked for: longer than any week. */
const daysAhead = 8

/** Somebody scanned a post's code; one trip. Throws: NotFound for a wrong or revoked code, and for a closed post */
export async function openPatrolCode(ports: PatrolPorts, viewer: Viewer | null, token: string): Promise<OpenedPost> {
  const now = ports.now()
  const record = await ports.patrol.findByCode(ports.patrolCodes.hashOf(token), viewer, now)
  if (record === undefined) throw new NotFound()
  return openedPost(record, viewer, ports)
}

export function openedPost(record: CodeRecord, viewer: Viewer | null, ports: Pick<PatrolPorts, 'photos' | 'now'>): OpenedPost {
  const now = ports.now()
  const isStaff = viewer !== null && mayStandAtPosts(record.roles)
  return { post: publicPost(record, now), here: isStaff ? postToStandAt(record, viewer, ports) : null }
}

function publicPost(record: CodeRecord, now: Instant): PublicPost {
  const { name, place, slots } = record.post
  const { name: communityName, hotline, utcOffsetMinutes } = record.community
  const hours = runningSlots(slots)
  return {
    name,
    place,
    communityName,
    hotline,
    utcOffsetMinutes,
    hours,
    mannedUntil: mannedUntil(record, now),
    nextFrom: nextFrom(record, now)
  }
}

function mannedUntil({ duties, post, community }: CodeRecord, now: Instant): Instant | null {
  const ends = duties.flatMap(duty => {
    const slot = post.slots.find(({ id }) => id === duty.slotId)
    return slot && duty.checkedOutAt === null ? hoursOf(slot, duty.day, community.utcOffsetMinutes).to : []
  })
  return (
    ends
      .filter(end => end > now)
      .sort()
      .at(-1) ?? null
  )
}

function nextFrom({ post, community: { utcOffsetMinutes } }: CodeRecord, now: Instant): Instant | null {
  const today = dayOfMoment(now, utcOffsetMinutes)
  const begins = datesBetween(today, today + daysAhead).flatMap(date =>
    post.slots.filter(slot => isOn(slot, date)).map(slot => hoursOf(slot, date, utcOffsetMinutes).from)
  )
  return begins.filter(begin => begin > now).sort()[0] ?? null
}

function postToStandAt(record: CodeRecord, viewer: Viewer, ports: Pick<PatrolPorts, 'photos' | 'now'>): PostToStandAt {
  const { post, reminders } = record
  const { id: postId, communityId, proof, topics } = post
  return {
    postId,
    communityId,
    proof,
    topics: [...topics],
    slot: slotNow(record, viewer, ports.now()),
    mayCheckIn: foundSlot(record, ports.now()) !== undefined && !isThere(record, viewer, ports.now()),
    duty: ownDuty(record, viewer, ports),
    reminders: reminders.map(({ id, text, to }) => ({ id, text, to }))
  }
}

/** Whether the viewer has checked in for the slot that is on, and not left. */
export function isThere(record: CodeRecord, { personId }: Viewer, now: Instant): boolean {
  const found = foundSlot(record, now)
  return record.duties.some(
    duty => duty.personId === personId && duty.checkedOutAt === null && duty.slotId === found?.slot.id && duty.day === found.day
  )
}

function foundSlot({ post, community: { utcOffsetMinutes } }: CodeRecord, now: Instant) {
  return slotAt({ slots: post.slots, utcOffsetMinutes }, now, defaultPatrolRules)
}

function slotNow(record: CodeRecord, { personId }: Viewer, now: Instant): PostToStandAt['slot'] {
  const { community, roster } = record
  const { utcOffsetMinutes } = community
  const found = foundSlot(record, now)
  if (found === undefined) return null
  const planned = roster.find(({ slotId, day }) => slotId === found.slot.id && day === found.day)
  const hours = hoursOf(found.slot, found.day, utcOffsetMinutes)
  return { ...hours, rosterName: planned?.personName ?? null, isMine: planned?.personId === personId }
}

function ownDuty(
  { post, community, duties, encounters }: CodeRecord,
  { personId }: Viewer,
  ports: Pick<PatrolPorts, 'photos' | 'now'>
): DutyView | null {
  const own = duties.filter(duty => duty.personId === personId).sort((one, other) => other.checkedInAt.localeCompare(one.checkedInAt))
  const duty = own.find(({ checkedOutAt }) => checkedOutAt === null) ?? own[0]
  const slot = post.slots.find(({ id }) => id === duty?.slotId)
  return duty && slot ? dutyView(duty, slot, encounters, community, ports) : null
}
