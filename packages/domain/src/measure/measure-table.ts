/** What one person can do so often that it keeps others from being served. */
export type Measured = 'report' | 'urge' | 'note' | 'act'

/** So often within so long, and then not again until the first of them is that old. Unit: minutes. */
export interface Measure {
  readonly atMost: number
  readonly withinMinutes: number
  readonly source: string
}

/** As whom somebody does it: from the resident's side, the same in an emergency, from the staff's side. None: never refused. */
export type MeasuredAs = 'resident' | 'emergency' | 'staff'

const day = 24 * 60

const reportsAtOnce =
  'our decision, product, 2026-11: more than a household finds in a walk through its rooms, far below a flood (400 in 8 s)'
const urgesOfTicket =
  'our decision, product, 2026-11: everybody who holds it was told each time; a seventh within the hour tells them nothing'
const wordsOfTicket = 'our decision, product, 2026-11: a sentence at a time as in a chat; what is longer goes into one note (2,000 letters)'
const wordsOfEmergency = 'our decision, product, 2026-11: one a minute, for what may save a life'
const actsOfPerson = 'our decision, engineering, 2026-11: a tap every five seconds for ten minutes'
const actsOfStaff = 'our decision, engineering, 2026-11: four a second for ten minutes, which only a program reaches'

/**
 * How often one person may do what, so that nobody floods those who serve everybody. Reports and all acts are counted per person, urging
 * and notes per person and ticket. What an agent registers counts as acts of the staff; what is imported is not counted at all.
 * An emergency is never refused, and does not count as a report.
 * Source: with each row
 */
export const measureTable = {
  report: {
    resident: [
      { atMost: 30, withinMinutes: 10, source: reportsAtOnce },
      { atMost: 60, withinMinutes: day, source: reportsAtOnce }
    ],
    emergency: [],
    staff: []
  },
  urge: {
    resident: [{ atMost: 6, withinMinutes: 60, source: urgesOfTicket }],
    emergency: [{ atMost: 60, withinMinutes: 60, source: wordsOfEmergency }],
    staff: []
  },
  note: {
    resident: [
      { atMost: 30, withinMinutes: 60, source: wordsOfTicket },
      { atMost: 100, withinMinutes: day, source: wordsOfTicket }
    ],
    emergency: [{ atMost: 60, withinMinutes: 60, source: wordsOfEmergency }],
    staff: []
  },
  act: {
    resident: [{ atMost: 120, withinMinutes: 10, source: actsOfPerson }],
    emergency: [],
    staff: [{ atMost: 2_400, withinMinutes: 10, source: actsOfStaff }]
  }
} as const satisfies Record<Measured, Readonly<Record<MeasuredAs, readonly Measure[]>>>
