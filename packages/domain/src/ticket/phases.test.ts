import { describe, expect, test } from '@jest/globals'
import type { Kind } from './kind.js'
import { type PastEvent, phasesOf, timeSpent } from './phases.js'

type Told = readonly [time: string, type: PastEvent['type'], details?: PastEvent['details']]

const at = (time: string) => `2026-11-22T${time}:00.000Z`

function told(kind: Kind, ...events: readonly Told[]): string {
  const timeline = events.map(([time, type, details = {}]) => ({ type, recordedAt: at(time), details }))
  return phasesOf(kind, timeline)
    .map(({ key, from, to }) => `${key} ${from.slice(11, 16)}–${to?.slice(11, 16) ?? ''}`)
    .join(', ')
}

const way = [
  ['02:00', 'TicketReported'],
  ['02:05', 'TicketAccepted'],
  ['02:10', 'TicketAssigned'],
  ['02:12', 'TicketTaken'],
  ['02:20', 'TechnicianDeparted'],
  ['02:40', 'TechnicianArrived']
] as const satisfies readonly Told[]

describe('the time of a repair', () => {
  test('goes into waiting, the way, the work and her word', () => {
    expect(told('repair', ...way, ['03:15', 'StepRecorded'], ['03:30', 'WorkFinished'], ['04:00', 'SolutionConfirmed'])).toBe(
      'unaccepted 02:00–02:05, unassigned 02:05–02:10, awaited 02:10–02:20, on_the_way 02:20–02:40, at_work 02:40–03:30, unconfirmed 03:30–04:00'
    )
  })

  test.each<[string, readonly Told[], string]>([
    ['a pause is no work', [['03:00', 'WorkSuspended']], 'at_work 02:40–03:00, paused 03:00–'],
    [
      'after a pause he is awaited again',
      [
        ['03:00', 'AccessFailed'],
        ['05:00', 'WorkResumed']
      ],
      'paused 03:00–05:00, awaited 05:00–'
    ],
    ['given back, it is to be assigned', [['03:00', 'TicketReturned']], 'at_work 02:40–03:00, unassigned 03:00–'],
    [
      'notes and photos turn nothing',
      [
        ['03:00', 'NoteAdded'],
        ['03:05', 'PhotoReceived']
      ],
      'at_work 02:40–'
    ],
    [
      'not solved is to come again',
      [
        ['03:30', 'WorkFinished'],
        ['04:00', 'SolutionDenied']
      ],
      'unconfirmed 03:30–04:00, awaited 04:00–'
    ],
    ['cancelled is over', [['03:00', 'TicketCancelled']], 'at_work 02:40–03:00']
  ])('%s', (_, events, phases) => {
    expect(told('repair', ...way, ...events)).toMatch(new RegExp(`${phases}$`))
  })

  test('stands still while it is closed', () => {
    const closed = [...way, ['03:30', 'WorkFinished'], ['04:00', 'SolutionConfirmed']] as const satisfies readonly Told[]
    expect(told('repair', ...closed, ['09:00', 'TicketReopened'])).toMatch(/unconfirmed 03:30–04:00, awaited 09:00–$/)
  })

  test('runs on where she denies that she had said so, and not where she had said it herself', () => {
    const reported = { reported: { method: 'phone' } }
    const done = [...way, ['03:30', 'WorkFinished']] as const satisfies readonly Told[]
    expect(told('repair', ...done, ['04:00', 'SolutionConfirmed', reported], ['05:00', 'ReportDenied'])).toMatch(/unconfirmed 05:00–$/)
    expect(told('repair', ...done, ['04:00', 'SolutionConfirmed'], ['05:00', 'ReportDenied'])).toMatch(/unconfirmed 03:30–04:00$/)
  })
})

test('an emergency that is grabbed at once never waits for an agent', () => {
  expect(told('emergency', ['02:00', 'TicketReported'], ['02:02', 'TicketGrabbed'], ['02:03', 'TechnicianDeparted'])).toBe(
    'unaccepted 02:00–02:02, awaited 02:02–02:03, on_the_way 02:03–'
  )
})

describe('the time of a complaint', () => {
  const begun = [
    ['02:00', 'TicketReported'],
    ['02:04', 'TicketAccepted'],
    ['02:10', 'DetailsConfirmed']
  ] as const satisfies readonly Told[]

  test('goes into being confirmed with her before anything is done', () => {
    expect(told('complaint', ...begun, ['04:00', 'ComplaintSettled'], ['05:00', 'VisitRecorded', { outcome: 'solved' }])).toBe(
      'unaccepted 02:00–02:04, unverified 02:04–02:10, at_work 02:10–04:00, unconfirmed 04:00–05:00'
    )
  })

  test.each<[string, readonly Told[], string]>([
    ['details that she denies are to be confirmed anew', [['03:00', 'DetailsDenied']], 'at_work 02:10–03:00, unverified 03:00–'],
    [
      'after a pause the work goes on',
      [
        ['03:00', 'WorkSuspended'],
        ['05:00', 'WorkResumed']
      ],
      'paused 03:00–05:00, at_work 05:00–'
    ],
    [
      'a pause confirms nothing',
      [
        ['03:00', 'DetailsDenied'],
        ['03:10', 'WorkSuspended'],
        ['05:00', 'WorkResumed']
      ],
      'paused 03:10–05:00, unverified 05:00–'
    ],
    [
      'a visit that says not solved begins the work anew',
      [
        ['04:00', 'ComplaintSettled'],
        ['06:00', 'VisitRecorded', { outcome: 'not_solved' }]
      ],
      'unconfirmed 04:00–06:00, at_work 06:00–'
    ],
    [
      'a visit that reaches nobody changes nothing',
      [
        ['04:00', 'ComplaintSettled'],
        ['06:00', 'VisitRecorded', { outcome: 'unreachable' }]
      ],
      'at_work 02:10–04:00, unconfirmed 04:00–'
    ],
    [
      'the last of three signatures ends it',
      [
        ['04:00', 'ComplaintSettled'],
        ['06:00', 'DisputeSignedOff', { closes: false }],
        ['07:00', 'DisputeSignedOff', { closes: true }]
      ],
      'unconfirmed 04:00–07:00'
    ]
  ])('%s', (_, events, phases) => {
    expect(told('complaint', ...begun, ...events)).toMatch(new RegExp(`${phases}$`))
  })
})

test.each<[Kind, PastEvent['type']]>([
  ['consultation', 'ConsultationAnswered'],
  ['convenience', 'RequestFulfilled']
])('a %s is worked on from being accepted until it is done', (kind, done) => {
  expect(told(kind, ['02:00', 'TicketReported'], ['02:05', 'TicketAccepted'], ['02:30', done])).toBe(
    'unaccepted 02:00–02:05, at_work 02:05–02:30, unconfirmed 02:30–'
  )
})

test('time that comes twice is added up, and what lasts still counts until now', () => {
  const phases = [
    { key: 'awaited', from: at('02:00'), to: at('02:10') },
    { key: 'paused', from: at('02:10'), to: at('02:30') },
    { key: 'awaited', from: at('02:30'), to: null }
  ] as const
  expect(timeSpent(phases, at('02:45'))).toEqual([
    { key: 'awaited', spentMs: 25 * 60_000 },
    { key: 'paused', spentMs: 20 * 60_000 }
  ])
})

test('a reader’s clock that goes slow makes no time negative', () => {
  expect(timeSpent([{ key: 'paused', from: at('02:10'), to: null }], at('02:09'))).toEqual([{ key: 'paused', spentMs: 0 }])
})
