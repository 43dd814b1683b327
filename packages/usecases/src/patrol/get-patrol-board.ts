import { datesBetween, dayOfDate, isOn, mayStandAtPosts, type PatrolReminder } from '@linying/domain'
import { Forbidden, NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { PatrolPorts } from './patrol-ports.js'
import type { BoardRecord } from './patrol-store.js'
import { type SlotDayView, slotDayView } from './slot-day-view.js'

export interface PatrolBoard {
  readonly today: string
  readonly utcOffsetMinutes: number
  /** The last week, today, and the next week of the roster, the earliest first; each with its slots in their order. */
  readonly days: { readonly date: string; readonly slots: SlotDayView[] }[]
  readonly reminders: { readonly id: string; readonly text: string; readonly from: string; readonly to: string }[]
}

/** Days back: SP-13 wants the last week seen; days ahead: our decision, a week of roster. */
const span = { daysBack: 7, daysAhead: 6 } as const

/** Whether posts were manned, and who is to stand there. Throws: NotFound, Forbidden */
export async function getPatrolBoard(ports: PatrolPorts, viewer: Viewer, communityId: string): Promise<PatrolBoard> {
  const now = ports.now()
  const record = await ports.patrol.board({ communityId, ...span }, viewer, now)
  if (record === undefined) throw new NotFound()
  if (!mayStandAtPosts(record.roles)) throw new Forbidden()
  const { today, community, reminders } = record
  const day = dayOfDate(today)
  return {
    today,
    utcOffsetMinutes: community.utcOffsetMinutes,
    days: datesBetween(day - span.daysBack, day + span.daysAhead).map(date => ({ date, slots: slotsOn(date, record, now) })),
    reminders: reminders.map(({ id, text, from, to }: PatrolReminder) => ({ id, text, from, to }))
  }
}

function slotsOn(date: string, record: BoardRecord, now: string): SlotDayView[] {
  return record.posts
    .flatMap(post => post.slots.filter(slot => isOn(slot, date)).map(slot => slotDayView({ post, slot, day: date }, record, now)))
    .sort((one, other) => one.from.localeCompare(other.from) || one.postName.localeCompare(other.postName))
}
