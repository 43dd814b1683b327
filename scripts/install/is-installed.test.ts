import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isInstalled } from './is-installed.mjs'

const wanted = {
  '': { name: 'linying' },
  'packages/domain': { version: '0.1.0' },
  'node_modules/@linying/domain': { link: true },
  'node_modules/hono': { version: '4.13.19' },
  'node_modules/only-on-windows': { version: '1.0.0', optional: true }
}
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'linying-install-'))
  mkdirSync(join(root, 'node_modules'))
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }))
})

afterEach(() => rmSync(root, { recursive: true }))

test('a fresh clone has nothing installed', () => {
  expect(isInstalled(root)).toBe(false)
})

test.each([
  ['what the lock file asks for is there', { 'node_modules/hono': { version: '4.13.19' } }, true],
  ['an older version is there', { 'node_modules/hono': { version: '4.12.0' } }, false],
  ['a package is missing', {}, false]
])('a clone is judged by what lies in it: %s', (_what, packages, expected) => {
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }))

  expect(isInstalled(root)).toBe(expected)
})
