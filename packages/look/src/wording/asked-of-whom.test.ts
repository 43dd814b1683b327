import { expect, test } from '@jest/globals'
import { type Action, actionRow, type Capacity, eventTypes, kinds, residentStandings, statuses } from '@linying/domain'
import { messageSentence } from './message-sentence.js'
import { type Standing, standingInList } from './standing.js'
import { statusSentence } from './status-sentence.js'
import { readerOf } from './voice.js'

/** What a sentence asks a resident for, by the action with which she would answer. */
const asking: readonly (readonly [words: RegExp, action: Action])[] = [
  [/评价这次|请您评价/, 'rate'],
  [/等您确认|请您看看/, 'confirm'],
  [/可以重开/, 'reopen'],
  [/没有这回事/, 'denyDetails'],
  [/点开告诉我们/, 'speakForItself']
]
const askedIn = (sentence: string) => asking.flatMap(([words, action]) => (words.test(sentence) ? [action] : []))

const readers = ['household', 'joined'] as const satisfies readonly Capacity[]
const told = readers.flatMap(as =>
  kinds.flatMap(kind =>
    eventTypes.flatMap(type => {
      const sentence = messageSentence(type, 'resident', { as, kind, details: { kind } })
      return sentence === undefined ? [] : [{ as, kind, type, sentence }]
    })
  )
)

test('no message asks anybody for what the action table gives to others', () => {
  const wrong = told.filter(({ as, kind, sentence }) => askedIn(sentence).some(action => !actionRow(kind, action)?.who.includes(as)))
  expect(wrong).toEqual([])
})

test('of each thing that one is asked for some message says so, to a household that joined as well', () => {
  const asked = (as: Capacity) => new Set(told.filter(one => one.as === as).flatMap(({ sentence }) => askedIn(sentence)))
  expect([...asked('household')].sort()).toEqual(['confirm', 'denyDetails', 'rate', 'reopen'])
  expect([...asked('joined')]).toEqual(['speakForItself'])
})

test('a household that joined is told after a closing what it may say, and not to judge what is the reporter’s', () => {
  const facts = { as: 'joined', actorAs: 'household', actorName: '王秀兰' } as const
  expect(messageSentence('SolutionConfirmed', 'resident', facts)).toBe('住户确认解决了。您家还没好的话，请点开告诉我们。')
  expect(messageSentence('WorkFinished', 'resident', { as: 'joined' })).toBe('师傅完工。您家好了没有，请点开告诉我们。')
})

const standings: readonly Standing[] = kinds.flatMap(kind =>
  statuses.map(status => ({
    ...{ kind, status, reportedAt: '2026-11-22T02:05:00.000Z', technicianName: '李建国', etaAt: null, closedBy: 'confirmed' as const },
    ...{ taken: true, departed: false, arrived: false, rated: false }
  }))
)
const clock = { now: '2026-11-22T02:20:00.000Z', utcOffsetMinutes: 480 }

test('how it stands is said without asking to whoever has no say in it: who joined, moved in later, moved out or did the work himself', () => {
  for (const standing of standings) {
    expect(askedIn(statusSentence({ ...standing, may: [] }, 'resident', clock))).toEqual([])
    for (const other of residentStandings.filter(one => one !== 'household'))
      expect(askedIn(statusSentence(standing, readerOf(other), clock))).toEqual([])
  }
  const [asked] = standings.filter(({ kind, status }) => kind === 'repair' && status === 'closed')
  expect(asked && statusSentence({ ...asked, may: ['rate'] }, 'resident', clock)).toBe('您已确认解决，请您评价')
})

test('a line of a list asks only whom the list says that it waits for', () => {
  for (const standing of standings) {
    expect(askedIn(statusSentence(standingInList({ ...standing, awaitsViewer: false }), 'resident', clock))).toEqual([])
    const asked = askedIn(statusSentence(standingInList({ ...standing, awaitsViewer: true }), 'resident', clock))
    expect(asked).toEqual(standing.status === 'done' ? ['confirm'] : [])
  }
})
