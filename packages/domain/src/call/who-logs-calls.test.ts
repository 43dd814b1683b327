import { maySeeCallers, maySeeCalls } from './who-logs-calls.js'

test.each([
  ['technician', false, false],
  ['agent', true, true],
  ['supervisor', true, false],
  ['manager', true, true],
  ['admin', false, false]
] as const)('a %s sees the log: %s, and whole numbers: %s', (role, log, callers) => {
  expect([maySeeCalls([role]), maySeeCallers([role])]).toEqual([log, callers])
})

test('whoever holds two posts sees what either may see', () => {
  expect([maySeeCalls(['technician', 'supervisor']), maySeeCallers(['supervisor', 'agent'])]).toEqual([true, true])
})
