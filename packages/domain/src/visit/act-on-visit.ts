import type { Instant } from '../instant.js'
import type { Capacity } from '../people/actor.js'
import { answerDueAfter, reviewDueAfter } from './evolve-visit.js'
import { capacityOf } from './hold-visit.js'
import type { Visit } from './visit.js'
import { type VisitActionRow, visitActionTable } from './visit-action-table.js'
import { type VisitKnown, whyNotVisit } from './visit-actions-open-to.js'
import type { VisitCommand } from './visit-commands.js'
import { type VisitDecision, visitHappened } from './visit-decision.js'

/**
 * What follows from a command on a visit. `decidedAt` is the version that the person saw.
 * Refuses: 'visit.stale', 'reason.text-missing' and what `whyNotVisit` gives
 */
export function actOnVisit(visit: Visit, command: VisitCommand, now: Instant, decidedAt?: number, known?: VisitKnown): VisitDecision {
  const row: VisitActionRow = visitActionTable[command.action]
  const refusal = whyNotVisit(visit, command.action, command.by, known)
  if (refusal) return { refusal }
  if (row.decidedOn === 'version' && decidedAt !== undefined && decidedAt < visit.decisiveVersion)
    return { refusal: { code: 'visit.stale' } }
  const words = 'comment' in command ? command.comment : command.text
  if (row.needs !== null && !words.trim()) return { refusal: { code: 'reason.text-missing', pointer: `/${row.needs}` } }
  return eventOf(visit, command, now, capacityFor(row, command))
}

function eventOf(visit: Visit, command: VisitCommand, now: Instant, as: Capacity): VisitDecision {
  const { id, rules } = visit
  const when = { now, as }
  switch (command.action) {
    case 'approve':
      return visitHappened('VisitApproved', id, command, when, { payload: {}, content: { comment: command.comment } })
    case 'sendBack': {
      const answerDueAt = answerDueAfter(now, rules)
      return visitHappened('VisitSentBack', id, command, when, { payload: { answerDueAt }, content: { comment: command.comment } })
    }
    case 'answer': {
      const reviewDueAt = reviewDueAfter(now, rules)
      return visitHappened('VisitAnswered', id, command, when, { payload: { reviewDueAt }, content: { text: command.text } })
    }
    case 'correct':
      return visitHappened('VisitCorrected', id, command, when, { payload: {}, content: { text: command.text } })
    case 'deny':
      return visitHappened('VisitDenied', id, command, when, { payload: {}, content: { text: command.text } })
    case 'settleDenial': {
      const { upheld, text } = command
      return visitHappened('DenialSettled', id, command, when, { payload: { upheld }, content: { text } })
    }
    default:
      return command satisfies never
  }
}

function capacityFor({ who }: VisitActionRow, { by }: VisitCommand): Capacity {
  if (who === 'concerned') return 'household'
  return who === 'reviewer' ? 'manager' : capacityOf(by)
}
