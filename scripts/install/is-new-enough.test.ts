import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { isNewEnough, oldestNode } from './is-new-enough.mjs'

test.each([
  ['18.20.4', false],
  ['20.11.1', false],
  ['20.12.0', true],
  ['22.0.0', true]
])('Node %s runs it: %s', (version, runs) => {
  expect(isNewEnough(version)).toBe(runs)
})

test('the oldest Node is the one that package.json and the README name', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).engines.node).toBe(`>=${oldestNode}`)
  expect(readFileSync('README.md', 'utf8')).toContain(`Node ≥ ${oldestNode}`)
})
