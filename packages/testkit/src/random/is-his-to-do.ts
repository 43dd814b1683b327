import type { Action } from '@linying/domain'
import type { Name } from './cast.js'
import { isHousehold, type Remembered } from './remembered.js'

const herWord = ['confirm', 'notSolved', 'reopen', 'rate', 'cancel', 'askToCancel'] as const satisfies readonly Action[]
const everyOfficeDoes = ['addNote', 'recordContact', 'correct'] as const satisfies readonly Action[]

const ofHousehold: readonly Action[] = [...herWord, 'deny', 'urge', 'addNote']
const ofJoined: readonly Action[] = ['addNote', 'urge', 'speakForItself', 'leave']
const ofHolder: readonly Action[] = [
  ...everyOfficeDoes,
  'take',
  'setEta',
  'depart',
  'arrive',
  'start',
  'recordStep',
  'finish',
  'suspend',
  'noAccess',
  'resume',
  'return',
  'transfer'
]
const ofAgent: readonly Action[] = [
  ...herWord,
  ...everyOfficeDoes,
  'accept',
  'reject',
  'assign',
  'suspend',
  'resume',
  'closeBySilence',
  'join',
  'splitOff',
  'renewCode',
  'recordVisit'
]
const ofSupervisor: readonly Action[] = [
  ...everyOfficeDoes,
  'assign',
  'suspend',
  'resume',
  'transfer',
  'splitOff',
  'signOff',
  'recordVisit',
  'answerFollowUp'
]

/** Told by people and not by roles: who they are is in the cast. */
export function isHisToDo(remembered: Remembered, who: Name, action: Action): boolean {
  switch (who) {
    case 'wang':
      return isHousehold(remembered, who) && ofHousehold.includes(action)
    case 'qin':
      return remembered.joined.includes(who) && ofJoined.includes(action)
    case 'li':
      // only he knows about water
      return action === 'grab' || (remembered.holder === who && ofHolder.includes(action))
    case 'zhang':
      return remembered.holder === who && ofHolder.includes(action)
    case 'zhou':
    case 'chen':
      return ofAgent.includes(action)
    case 'sun':
    case 'fang':
      return ofSupervisor.includes(action)
    case 'gu':
      return [...everyOfficeDoes, 'signOff', 'renewCode', 'replyToRating', 'answerFollowUp'].includes(action)
    case 'clock':
      return ['lapse', 'resume', 'closeBySilence', 'join'].includes(action)
    default:
      return who satisfies never
  }
}
