import { expect, test } from '@jest/globals'
import type { Category } from '../ticket/category.js'
import type { Kind } from '../ticket/kind.js'
import { deliveryRank, deliveryUrgencies, deliveryUrgencyOf } from './delivery-urgency.js'

test.each<readonly [Kind, Category, 'event' | 'alarm', string]>([
  ['emergency', 'lift_trapped', 'event', 'danger_to_life'],
  ['emergency', 'gas_leak', 'event', 'danger_to_life'],
  ['emergency', 'burst_pipe', 'event', 'emergency'],
  ['emergency', 'lift_trapped', 'alarm', 'emergency_alarm'],
  ['emergency', 'burst_pipe', 'alarm', 'emergency_alarm'],
  ['repair', 'water_leak', 'alarm', 'usual'],
  ['complaint', 'public_area', 'event', 'usual']
])('a message about %s %s, as its %s, goes out as %s', (kind, category, about, urgency) => {
  expect(deliveryUrgencyOf({ kind, category }, about)).toBe(urgency)
})

test('danger to life goes before every emergency, its alarms follow, and then comes the rest', () => {
  expect(deliveryUrgencies.map(deliveryRank)).toEqual([0, 1, 2, 3])
})
