import type { Action } from '@linying/domain'

/** What somebody may be to a repair of a room, seen from the resident's side or, where a post has ended, from the staff's. */
export const standers = [
  'reporter',
  'family',
  'familyAtWork',
  'technicianAtHome',
  'joined',
  'newcomer',
  'reporterMovedOut',
  'neighbour',
  'formerAgent'
] as const
export type Stander = (typeof standers)[number]

export interface StandingRow {
  readonly reads: 'words' | 'public' | 'nothing'
  readonly open: Readonly<Record<'submitted' | 'done' | 'closed', readonly Action[]>>
}

/** All that anybody does as a resident. */
export const residentActions = [
  'confirm',
  'notSolved',
  'reopen',
  'rate',
  'deny',
  'cancel',
  'askToCancel',
  'addNote',
  'urge',
  'speakForItself',
  'leave'
] as const satisfies readonly Action[]

const household = {
  submitted: ['cancel', 'addNote', 'urge'],
  done: ['confirm', 'notSolved', 'addNote'],
  closed: ['reopen', 'rate', 'addNote']
} as const satisfies StandingRow['open']
const none = { submitted: [], done: [], closed: [] } as const satisfies StandingRow['open']

/**
 * How far each reads and what each may do as a resident, written by hand.
 * Source: product.md, people (three standings; who handled a ticket never speaks as a resident on it)
 */
export const standingMatrix: Readonly<Record<Stander, StandingRow>> = {
  reporter: { reads: 'words', open: household },
  family: { reads: 'words', open: household },
  familyAtWork: { reads: 'words', open: household },
  // before he was given it, it was nobody's
  technicianAtHome: { reads: 'words', open: { submitted: ['cancel', 'addNote', 'urge'], done: [], closed: [] } },
  joined: {
    reads: 'public',
    open: {
      submitted: ['addNote', 'urge', 'leave'],
      done: ['addNote', 'speakForItself', 'leave'],
      closed: ['addNote', 'speakForItself', 'leave']
    }
  },
  newcomer: { reads: 'public', open: none },
  reporterMovedOut: { reads: 'words', open: none },
  neighbour: { reads: 'nothing', open: none },
  formerAgent: { reads: 'nothing', open: none }
}
