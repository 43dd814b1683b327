import { deliveryRank, visitDueAt } from '@linying/domain'
import type { VisitChange } from '@linying/usecases'
import type { outboxMessages } from '../schema/message.js'
import type { visitEvents, visits, visitWords } from '../schema/visit.js'
import type { WholeRow } from './moved-columns.js'

type NewRow<T extends { readonly $inferInsert: unknown }> = T['$inferInsert']

/** What lists ask for, written from the fold. */
export function visitRow({ visit, events, headHash }: VisitChange): WholeRow<typeof visits> {
  const { id, organizationId, communityId, kind, method, at, outcome, roomId, residentId, ticketId, planId, postId, topic } = visit
  const { visitorId, hiddenFromId, gift, promisedUntil, heldAt, review, denial, reviewDueAt, answerDueAt } = visit
  const { reviewedById, reviewedAt, version, overdueToldFor } = visit
  const dueAt = visitDueAt(visit)
  return {
    id,
    organizationId,
    communityId,
    kind,
    method,
    at,
    outcome,
    roomId,
    residentId,
    ticketId,
    planId,
    postId,
    topic,
    visitorId,
    hiddenFromId,
    giftId: gift?.giftId ?? null,
    giftQuantity: gift?.quantity ?? null,
    promisedUntil,
    heldAt,
    updatedAt: events.at(-1)?.recordedAt ?? heldAt,
    review,
    denial,
    reviewDueAt,
    answerDueAt,
    dueAt,
    overdueTold: dueAt !== null && dueAt === overdueToldFor,
    reviewedById,
    reviewedAt,
    version,
    headHash
  }
}

export function visitEventRows({ visit, events }: VisitChange): WholeRow<typeof visitEvents>[] {
  const { organizationId, communityId } = visit
  return events.map(({ actor, ...event }) => ({ ...event, organizationId, communityId, actorId: actor.id, actorAs: actor.as }))
}

export function visitWordRows({ visit, words }: VisitChange): NewRow<typeof visitWords>[] {
  const { organizationId, communityId } = visit
  return words.map(word => ({ ...word, organizationId, communityId }))
}

export function visitOutboxRows({ visit, events, messages }: VisitChange, requestId: string | undefined): NewRow<typeof outboxMessages>[] {
  const { organizationId, communityId, id: visitId } = visit
  const createdAt = events.at(-1)?.recordedAt ?? visit.heldAt
  return messages.map(({ to, ...message }) => ({
    ...message,
    organizationId,
    communityId,
    visitId,
    recipients: to,
    createdAt,
    attempts: 0,
    requestId: requestId ?? null,
    urgency: deliveryRank('usual')
  }))
}
