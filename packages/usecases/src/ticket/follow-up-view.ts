import { type Actor, type FollowUpCause, hasRole, type Instant, mayAnswerFollowUp } from '@linying/domain'
import { nameIn } from './name-in.js'
import { nameOfActor } from './rating-view.js'
import { type Reading, wordsOf } from './words-of.js'

export interface FollowUpView {
  readonly because: FollowUpCause
  readonly responsibleName: string | null
  readonly openedAt: Instant
  readonly dueAt: Instant | null
  readonly answeredAt: Instant | null
  readonly answer: string | null
  readonly answeredByName: string | null
  readonly mine: boolean
}

/** The last second follow-up: who, by when, and the answer. */
export function followUpView(reading: Reading): FollowUpView | null {
  const { record, ticket, actor } = reading
  if (ticket.followUp === null) return null
  const { because, responsibleId, openedAt, answeredAt } = ticket.followUp
  const answer = answeredAt === null ? undefined : record.events.findLast(({ type }) => type === 'FollowUpAnswered')
  return {
    because,
    responsibleName: nameIn(record, responsibleId),
    openedAt,
    dueAt: ticket.clocks.findLast(({ metric }) => metric === 'follow_up')?.dueAt ?? null,
    answeredAt,
    answer: answer ? (wordsOf(reading, answer).text ?? null) : null,
    answeredByName: answer ? nameOfActor(record, answer) : null,
    mine: answersAsLeader(actor) && mayAnswerFollowUp(ticket, actor, record) === undefined
  }
}

function answersAsLeader(actor: Actor): boolean {
  return hasRole(actor, 'supervisor') || hasRole(actor, 'manager')
}
