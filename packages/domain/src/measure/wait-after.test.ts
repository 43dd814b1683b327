import { type Instant, plusMinutes } from '../instant.js'
import { type Measure, type Measured, type MeasuredAs, measureTable } from './measure-table.js'
import { waitAfter } from './wait-after.js'

const noon: Instant = '2026-11-22T04:00:00.000Z'

/** Every limit that there is, each with who meets it. */
const rows = (Object.keys(measureTable) as Measured[]).flatMap(what =>
  (Object.keys(measureTable[what]) as MeasuredAs[]).flatMap(as => measuresOf(what, as).map(measure => [what, as, measure] as const))
)

function measuresOf(what: Measured, as: MeasuredAs): readonly Measure[] {
  return measureTable[what][as]
}

test.each(rows)('%s, as %s: the last one that is allowed is welcome, one more waits until the first is old enough', (what, as, measure) => {
  const { atMost, withinMinutes } = measure
  // spread so that no shorter window is full
  const spread = Array.from({ length: atMost }, (_, at) => plusMinutes(noon, -(withinMinutes - 1 / 60) * (1 - at / atMost)))
  expect(waitAfter(what, as, spread.slice(1), noon)).toBe(0)
  expect(waitAfter(what, as, spread, noon)).toBe(1)
  expect(waitAfter(what, as, spread, plusMinutes(noon, 1 / 60))).toBe(0)
})

test.each(rows)('%s, as %s: says what it is for, and allows more the longer the time', (what, as, { source, atMost, withinMinutes }) => {
  expect(source).toMatch(/20\d\d/)
  const shorter = measuresOf(what, as).filter(other => other.withinMinutes < withinMinutes)
  expect(shorter.every(other => other.atMost < atMost)).toBe(true)
})

test('somebody who reports an emergency is never told to wait, however often he did', () => {
  const many = Array.from({ length: 1_000 }, () => noon)
  expect([waitAfter('report', 'emergency', many, noon), waitAfter('act', 'emergency', many, noon)]).toEqual([0, 0])
  expect(waitAfter('report', 'resident', many, noon)).toBe(24 * 60 * 60)
})

test('the staff may do twenty times what one resident may', () => {
  expect(measureTable.act.staff[0].atMost).toBeGreaterThanOrEqual(20 * measureTable.act.resident[0].atMost)
})

test('a moment from a clock that runs ahead keeps nobody waiting longer than the measure says', () => {
  const ahead = Array.from({ length: 6 }, () => plusMinutes(noon, 600))
  expect(waitAfter('urge', 'resident', ahead, noon)).toBe(3600)
})
