import { isOn, mayStandAtPosts } from '@linying/domain'
import { Forbidden, NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { type DutyView, dutyView } from './duty-view.js'
import type { PatrolPorts } from './patrol-ports.js'
import type { SlotDayRecord } from './patrol-store.js'
import { type SlotDayView, slotDayView } from './slot-day-view.js'

export interface SlotDayAsk {
  readonly communityId: string
  readonly slotId: string
  readonly day: string
}

export interface PatrolSlotDay {
  readonly slot: SlotDayView
  readonly today: string
  readonly utcOffsetMinutes: number
  readonly duties: DutyView[]
}

/** Who stood there and whom he met. Throws: NotFound, also where the slot is not on that day; Forbidden */
export async function getPatrolSlotDay(ports: PatrolPorts, viewer: Viewer, asked: SlotDayAsk): Promise<PatrolSlotDay> {
  const now = ports.now()
  const record = await slotDayFor(ports, viewer, asked)
  const { community, slot, roster, duties, encounters, today } = record
  const post = { id: record.postId, name: record.postName }
  const known = { community, duties, roster: roster === null ? [] : [roster] }
  return {
    slot: slotDayView({ post, slot, day: asked.day }, known, now),
    today,
    utcOffsetMinutes: community.utcOffsetMinutes,
    duties: duties.map(duty => dutyView(duty, slot, encounters, community, ports))
  }
}

/** Throws: NotFound, Forbidden */
export async function slotDayFor({ patrol, now }: PatrolPorts, viewer: Viewer, asked: SlotDayAsk): Promise<SlotDayRecord> {
  const record = await patrol.slotDay(asked, viewer, now())
  if (record === undefined) throw new NotFound()
  if (!mayStandAtPosts(record.roles)) throw new Forbidden()
  if (!isOn(record.slot, asked.day)) throw new NotFound()
  return record
}
