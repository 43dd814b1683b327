import type { Bring } from '@linying/domain'
import type { Answers } from './answers'

/** What is still to be answered before the form can be sent, in the form's order. */
export function unanswered(asked: readonly Bring[], answers: Answers): readonly Bring[] {
  return asked.filter(bring => (missingTable[bring] ?? isAbsent)(answers, bring))
}

type IsMissing = (answers: Answers, bring: Bring) => boolean

const isAbsent: IsMissing = (answers, bring) => answers[bring] === undefined

/** Answers of several parts, of which some may still be empty. */
const missingTable: Partial<Record<Bring, IsMissing>> = {
  text: ({ text = '' }) => text.trim() === '',
  // what a visit finds unsolved has to be said; all else may be left out
  'text-if-any': ({ visit, ...answers }) => visit?.outcome === 'not_solved' && !answers['text-if-any']?.trim(),
  step: ({ step }) => step === undefined || (step.step === 'free' && step.label.trim() === ''),
  'photos-or-reason': answers => {
    const { photos = [], noPhotoReason = null } = answers['photos-or-reason'] ?? {}
    return photos.length === 0 && noPhotoReason === null
  },
  'reject-reason': answers => {
    const given = answers['reject-reason']
    if (given === undefined) return true
    return given.reason === 'not_ours' ? given.whoCanHelp.trim() === '' : given.duplicateOf === null
  },
  rating: ({ rating }) => rating?.level === undefined,
  evidence: ({ evidence }) => !evidence || (evidence.photos.length === 0 && evidence.shownTicketId === null),
  subtask: ({ subtask }) => subtask?.department === undefined || subtask.dueAt === undefined,
  visit: ({ visit }) =>
    visit?.method === undefined ||
    visit.outcome === undefined ||
    (visit.outcome !== 'unreachable' && !visit.whom.trim()) ||
    ((visit.promise ?? '').trim() !== '' && visit.promisedUntil === undefined),
  contact: ({ contact }) => !contact?.whom.trim(),
  // none is as good as a whole one
  'contact-if-any': answers => answers['contact-if-any']?.whom.trim() === '',
  'contact-if-reported': answers => !answers['contact-if-reported']?.whom.trim()
}
