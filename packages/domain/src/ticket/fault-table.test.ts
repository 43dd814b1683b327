import { faults, faultTable } from './fault-table.js'

test('a burst pipe is repaired in the steps of the plan’s own example', () => {
  expect(faultTable.water_leak.steps.map(({ step }) => step)).toEqual(['find_leak', 'shut_valve', 'replace_part', 'test'])
})

test.each(faults)('a technician who repairs %s is asked for each step once, and for at least one photo', fault => {
  const { steps } = faultTable[fault]
  expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length)
  expect(steps.some(({ photo }) => photo)).toBe(true)
})
