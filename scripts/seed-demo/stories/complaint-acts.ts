import {
  type BesideVisit,
  type ContactMethod,
  type Department,
  type Metric,
  nothingBeside,
  plusMinutes,
  type VisitMethod,
  type VisitOutcome
} from '@linying/domain'
import { personId } from '../company/demo-company.js'
import type { PhotoScene } from '../draw-photo.js'
import type { Proof } from './acts.js'
import { plain, promise, shown, timed } from './doing.js'
import type { Doing } from './story.js'
import { subtaskIdOf, ticketIdOf } from './story-ids.js'

/** An agent goes through the details with her; `text` is what she confirmed. */
export const confirmDetails = (method: ContactMethod, whom: string, text: string): Doing =>
  timed(at => ({ action: 'confirmDetails', method, at, whom, text }))
export const denyDetails = (text: string): Doing => plain({ action: 'denyDetails', text })

/** She is told and shown how far it is; `again`: minutes until she hears the next. */
export function tell(text: string, again: number, ...photos: readonly [PhotoScene, ...PhotoScene[]]): Doing {
  return {
    photos,
    brought: at => ({
      action: 'giveFeedback',
      text,
      expectedPhotos: photos.length,
      shownTicketId: null,
      nextUpdateAt: plusMinutes(at, again)
    })
  }
}

/** The same, with the timeline of a linked ticket as what she is shown. */
export const tellBy = (story: string, text: string, again: number): Doing =>
  timed(at => ({
    action: 'giveFeedback',
    text,
    expectedPhotos: 0,
    shownTicketId: ticketIdOf(story),
    nextUpdateAt: plusMinutes(at, again)
  }))

export const handOver = (department: Department, text: string): Doing => plain({ action: 'handOver', department, text })

/** Who leads says that it is about nobody of the staff. */
export const lift = (text: string): Doing => plain({ action: 'liftRestriction', text })

interface Asked {
  /** Tells it apart among all subtasks. */
  readonly name: string
  readonly department: Department
  readonly owner?: string
  readonly within: number
}
export const askFor = ({ name, department, owner, within }: Asked, text: string): Doing =>
  timed(at => ({
    action: 'openSubtask',
    subtaskId: subtaskIdOf(name),
    department,
    ownerId: owner === undefined ? null : personId(owner),
    dueAt: plusMinutes(at, within),
    text
  }))
export const answerTo = (name: string, text: string): Doing => plain({ action: 'answerSubtask', subtaskId: subtaskIdOf(name), text })

export function settle({ photos, noPhotoReason }: Proof, text: string): Doing {
  return shown(photos, { action: 'settle', text, ...promise(photos, noPhotoReason) })
}

/** A return visit, by somebody who did not handle it. */
export const visit = (method: VisitMethod, whom: string, outcome: VisitOutcome, text: string): Doing =>
  timed(at => ({ ...nothingBeside, action: 'recordVisit', method, at, outcome, whom, text }))

/** The same on site, with what she was given and promised; she has signed with a finger. */
export function signedVisit(whom: string, text: string, beside: Pick<BesideVisit, 'note' | 'gift' | 'signatureId'> & OnesWord): Doing {
  const { promise: word, withinMinutes, note, gift, signatureId } = beside
  return {
    photos: ['signature'],
    brought: at => ({
      action: 'recordVisit',
      method: 'on_site',
      at,
      outcome: 'solved',
      whom,
      text,
      note,
      gift,
      promise: word,
      promisedUntil: plusMinutes(at, withinMinutes),
      expectedPhotos: 1,
      signatureId
    })
  }
}

interface OnesWord {
  readonly promise: string
  readonly withinMinutes: number
}

/** The manager says why a broken promise is not held against anybody. */
export const excuse = (metric: Metric, text: string): Doing => plain({ action: 'excuseClock', metric, round: 1, text })
export const acknowledge = (metric: Metric, level: number, text: string): Doing =>
  plain({ action: 'acknowledge', metric, round: 1, level, text })
