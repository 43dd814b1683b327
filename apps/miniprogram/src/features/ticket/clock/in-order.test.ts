import { inOrder } from './in-order'

test('whoever reads the clocks of a ticket sees what is due first, then what was done last', () => {
  const clocks = [
    { id: 'done early', dueAt: '2026-11-22T02:00:00.000Z', endedAt: '2026-11-22T01:00:00.000Z' },
    { id: 'due later', dueAt: '2026-11-24T02:00:00.000Z', endedAt: null },
    { id: 'done late', dueAt: '2026-11-22T02:00:00.000Z', endedAt: '2026-11-22T03:00:00.000Z' },
    { id: 'due soon', dueAt: '2026-11-22T04:00:00.000Z', endedAt: null }
  ]
  expect(inOrder(clocks).map(({ id }) => id)).toEqual(['due soon', 'due later', 'done late', 'done early'])
})
