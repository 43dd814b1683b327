import {
  type ContactMethod,
  type Instant,
  type Material,
  type NoPhotoReason,
  type NotSolvedReason,
  plusMinutes,
  type RatingLevel,
  type RatingTag,
  type Result,
  type ReturnReason,
  type StepKey,
  type SuspendReason,
  type TransferReason
} from '@linying/domain'
import { personId } from '../company/demo-company.js'
import type { PhotoScene } from '../draw-photo.js'
import { plain, promise, shown, timed } from './doing.js'
import type { Act, Doing } from './story.js'

export function after(minutes: number, by: string, doing: Doing): Act {
  return { after: minutes, by, doing, sentLate: 0 }
}

/** The same, noted in a basement: the phone sent it when it had signal again. */
export function sentLate(minutes: number, act: Act): Act {
  return { ...act, sentLate: minutes }
}

export const hours = (count: number): number => count * 60
export const days = (count: number): number => count * 24 * 60

/** The proof that belongs to a step: photos, or why there are none. */
export interface Proof {
  readonly photos: readonly PhotoScene[]
  readonly noPhotoReason: NoPhotoReason | null
}
export const photo = (...photos: readonly PhotoScene[]): Proof => ({ photos, noPhotoReason: null })
export const noPhoto = (noPhotoReason: NoPhotoReason): Proof => ({ photos: [], noPhotoReason })

type Used = readonly [name: string, quantity: string, unit: string]

export const accept = plain({ action: 'accept' })
export const take = plain({ action: 'take' })
export const grab = plain({ action: 'grab' })
export const arrive = plain({ action: 'arrive' })
export const start = plain({ action: 'start' })
export const resume = plain({ action: 'resume' })
export const confirm = plain({ action: 'confirm', contact: null })
export const closeBySilence = plain({ action: 'closeBySilence' })

export const assignTo = (name: string): Doing => plain({ action: 'assign', technicianId: personId(name) })
export const transferTo = (name: string, reason: TransferReason, text = ''): Doing =>
  plain({ action: 'transfer', technicianId: personId(name), reason, text })
export const giveBack = (reason: ReturnReason, text = ''): Doing => plain({ action: 'return', reason, text })
export const expectIn = (minutes: number): Doing => timed(at => ({ action: 'setEta', etaAt: plusMinutes(at, minutes) }))
export const depart = (minutes: number): Doing => timed(at => ({ action: 'depart', etaAt: plusMinutes(at, minutes) }))

export function step(key: StepKey, { photos, noPhotoReason }: Proof, note = '', ...used: readonly Used[]): Doing {
  return shown(photos, { action: 'recordStep', step: key, label: '', note, materials: materials(used), ...promise(photos, noPhotoReason) })
}

export function ownStep(label: string, { photos, noPhotoReason }: Proof, note = '', ...used: readonly Used[]): Doing {
  return shown(photos, { action: 'recordStep', step: 'free', label, note, materials: materials(used), ...promise(photos, noPhotoReason) })
}

export function finish({ photos, noPhotoReason }: Proof, text: string, result: Result = 'fixed', ...used: readonly Used[]): Doing {
  return shown(photos, { action: 'finish', result, text, materials: materials(used), ...promise(photos, noPhotoReason) })
}

export const suspend = (reason: SuspendReason, forMinutes: number, text: string): Doing =>
  timed(at => ({ action: 'suspend', reason, until: plusMinutes(at, forMinutes), text }))

export function nobodyHome({ photos, noPhotoReason }: Proof, againIn: number, text: string): Doing {
  return {
    photos,
    brought: at => ({ action: 'noAccess', until: plusMinutes(at, againIn), text, ...promise(photos, noPhotoReason) })
  }
}

export const notSolved = (reason: NotSolvedReason, text: string): Doing =>
  plain({ action: 'notSolved', reason, text, expectedPhotos: 0, contact: null })
export const reopen = (text: string): Doing => plain({ action: 'reopen', text })
export const rate = (level: RatingLevel, text = '', ...tags: readonly RatingTag[]): Doing =>
  plain({ action: 'rate', level, tags, text, contact: null })
export const replyToRating = (text: string): Doing => plain({ action: 'replyToRating', text })
export const answerFollowUp = (text: string): Doing => plain({ action: 'answerFollowUp', text, contact: null })
export const urge = (text = ''): Doing => plain({ action: 'urge', text })
export const cancel = (text = ''): Doing => plain({ action: 'cancel', text })
export const askToCancel = (text: string): Doing => plain({ action: 'askToCancel', text })
export const deny = (text: string): Doing => plain({ action: 'deny', text })
export const noteForStaff = (text: string): Doing => plain({ action: 'addNote', text, audience: 'staff' })
export const noteForHousehold = (text: string): Doing => plain({ action: 'addNote', text, audience: 'household' })
export const signOff = (text: string): Doing => plain({ action: 'signOff', text })
export const notOurs = (whoCanHelp: string): Doing => plain({ action: 'reject', reason: 'not_ours', whoCanHelp, duplicateOf: null })
export const duplicateOf = (ticketId: string): Doing =>
  plain({ action: 'reject', reason: 'duplicate', whoCanHelp: '', duplicateOf: ticketId })
export const linkTo = (ticketId: string): Doing => plain({ action: 'linkTicket', ticketId })

/** Somebody was called or visited; `whom` is what the record says of him. */
export const reach = (method: ContactMethod, whom: string, reached: boolean, text: string): Doing =>
  timed(at => ({ action: 'recordContact', method, at, whom, reached, text }))

/** The resident's word, as an agent heard it on the phone. */
export const confirmFor = (whom: string): Doing => timed(at => ({ action: 'confirm', contact: byPhone(whom, at) }))
export const rateFor = (whom: string, level: RatingLevel, text = ''): Doing =>
  timed(at => ({ action: 'rate', level, tags: [], text, contact: byPhone(whom, at) }))

function materials(used: readonly Used[]): readonly Material[] {
  return used.map(([name, quantity, unit]) => ({ name, quantity, unit }))
}

function byPhone(whom: string, at: Instant) {
  return { method: 'phone', at, whom } as const
}
