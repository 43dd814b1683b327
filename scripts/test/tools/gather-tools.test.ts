import { findPooler } from '../find-pooler.js'
import { summarize } from '../outcome.js'
import { packagesFor } from './apt.js'
import type { Tools } from './find-tools.js'
import { notTried } from './gather-tools.js'

const all: Tools = { chromium: '/usr/bin/chromium', letters: true, pooler: '/usr/sbin/pgbouncer' }
const none: Tools = { chromium: undefined, letters: false, pooler: undefined }

test.each<[string, Tools, readonly string[]]>([
  ['nothing is missing', all, []],
  ['only letters are', { ...all, letters: false }, ['fonts-noto-cjk', 'fontconfig']],
  ['all is', none, ['chromium-headless-shell', 'fonts-noto-cjk', 'fontconfig', 'pgbouncer']]
])('where %s, that is what apt is asked for', (_where, tools, packages) => {
  expect(packagesFor(tools, () => true)).toEqual(packages)
})

test('a system that knows no browser without a window is asked for a whole one', () => {
  expect(packagesFor({ ...all, chromium: undefined }, name => name !== 'chromium-headless-shell')).toEqual(['chromium'])
})

test.each<[string, Tools, readonly string[]]>([
  ['a browser', { ...all, chromium: undefined }, ['NOT TRIED: the browser versions']],
  ['Chinese letters', { ...all, letters: false }, ['NOT TRIED: the browser versions']],
  ['a pooler', { ...all, pooler: undefined }, ['NOT TRIED: the database behind a pooler']],
  ['all of them', none, ['NOT TRIED: the browser versions', 'NOT TRIED: the database behind a pooler']]
])('a suite without %s names what it has not tried and is red', (_what, tools, names) => {
  const outcomes = notTried(tools)
  expect(outcomes.map(({ name }) => name)).toEqual(names)
  expect(summarize([{ name: 'types', passed: 1, failed: 0, seconds: 1 }, ...outcomes]).green).toBe(false)
})

test('a suite with all its tools has tried everything', () => {
  expect(notTried(all)).toEqual([])
})

test('a pooler that somebody names and that is not there is not replaced by another', () => {
  expect(findPooler('/no/such/pgbouncer')).toBeUndefined()
})
