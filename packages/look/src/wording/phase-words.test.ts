import { expect, test } from '@jest/globals'
import { phaseWords } from './phase-words.js'

test('only a kind that is repaired waits for a technician', () => {
  expect(phaseWords('repair', 'at_work')).toBe('维修中')
  expect(phaseWords('emergency', 'at_work')).toBe('抢修中')
  expect(phaseWords('complaint', 'at_work')).toBe('处理中')
  expect(phaseWords('consultation', 'unaccepted')).toBe('等答复')
})
