import { hoursOf, type Instant, type PatrolSlot } from '@linying/domain'
import { type ShownPhoto, shownPhotos } from '../ticket/timeline.js'
import type { PatrolPorts } from './patrol-ports.js'
import type { DutyRow, EncounterRow, PatrolCommunity } from './patrol-store.js'

export interface DutyView {
  readonly id: string
  readonly postId: string
  readonly slotId: string
  readonly day: string
  readonly from: Instant
  readonly to: Instant
  readonly personId: string
  readonly personName: string
  readonly checkedInAt: Instant
  readonly checkedOutAt: Instant | null
  readonly photoMissing: boolean
  readonly photos: ShownPhoto[]
  /** The latest first. */
  readonly encounters: EncounterView[]
}

export type EncounterView = Omit<EncounterRow, 'dutyId'>

export function dutyView(
  duty: DutyRow,
  slot: PatrolSlot,
  encounters: readonly EncounterRow[],
  { utcOffsetMinutes }: Pick<PatrolCommunity, 'utcOffsetMinutes'>,
  ports: Pick<PatrolPorts, 'photos' | 'now'>
): DutyView {
  const { id, postId, slotId, day, personId, personName, checkedInAt, checkedOutAt, photoMissing } = duty
  return {
    id,
    postId,
    slotId,
    day,
    ...hoursOf(slot, day, utcOffsetMinutes),
    personId,
    personName,
    checkedInAt,
    checkedOutAt,
    photoMissing,
    photos: shownPhotos(duty.photos, id, ports),
    encounters: encounters.filter(({ dutyId }) => dutyId === id).map(({ dutyId: _duty, ...encounter }) => encounter)
  }
}
