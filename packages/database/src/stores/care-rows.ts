import type { CareChange } from '@linying/usecases'
import type { careEvents, careRecords, careWords } from '../schema/care.js'
import type { WholeRow } from './moved-columns.js'

type NewRow<T extends { readonly $inferInsert: unknown }> = T['$inferInsert']

/** What lists ask for, written from the fold. */
export function careRow({ care, event, lastVisitAt, dueAt }: CareChange): WholeRow<typeof careRecords> {
  const { id, organizationId, communityId, residentId, roomId, consent, agreedAt, withdrawnAt, plan, frequency, carerId, version } = care
  return {
    id,
    organizationId,
    communityId,
    residentId,
    roomId,
    consent,
    agreedAt,
    withdrawnAt,
    plan,
    frequency,
    carerId,
    lastVisitAt,
    dueAt,
    updatedAt: event.recordedAt,
    version,
    headHash: event.hash
  }
}

export function careEventRow({ care, event: { actor, ...event } }: CareChange): WholeRow<typeof careEvents> {
  const { organizationId, communityId } = care
  return { ...event, organizationId, communityId, actorId: actor.id, actorAs: actor.as }
}

export function careWordRows({ care, words }: CareChange): NewRow<typeof careWords>[] {
  const { organizationId, communityId } = care
  return words.map(word => ({ ...word, organizationId, communityId }))
}
