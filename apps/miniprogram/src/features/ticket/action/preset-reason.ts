import type { NotSolvedReason } from '@linying/domain'
import { changeAnswers, draftOf, dropDraft, formOf } from './draft-store'

/** Takes what a button has said already into the form behind it; another button's word is not left standing there. */
export function presetReason(ticketId: string, reason: Extract<NotSolvedReason, 'partly_solved'> | undefined): void {
  const form = formOf(ticketId, 'notSolved')
  if (reason !== undefined) changeAnswers(form, { 'not-solved-reason': reason })
  else if (draftOf(form).answers['not-solved-reason'] === 'partly_solved') dropDraft(form)
}
