import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { AppBuild } from './app-build.js'
import { fingerprint, isFresh, markFresh } from './fingerprint.js'

const staffPages: AppBuild = { variant: 'staff', target: 'h5' }
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'linying-fingerprint-'))
  write('apps/miniprogram/src/app.tsx', 'one')
  write('apps/miniprogram/dist/staff-h5/index.html', 'built')
})

afterEach(() => rmSync(root, { recursive: true }))

test('a build is fresh until something it is made from changes', () => {
  markFresh(root, staffPages, fingerprint(root))
  const before = isFresh(root, staffPages, fingerprint(root))
  write('apps/miniprogram/src/app.tsx', 'two')
  const after = isFresh(root, staffPages, fingerprint(root))

  expect([before, after]).toEqual([true, false])
})

test.each([
  ['a rule of the domain', 'packages/domain/src/ticket/actions/take.ts', true],
  ['a new file', 'apps/miniprogram/src/ui/badge.tsx', true],
  ['the setting of a variant', 'apps/miniprogram/.env.staff', true],
  ['a test', 'packages/domain/src/ticket/actions/take.test.ts', false],
  ['the server', 'packages/server/src/index.ts', false],
  ['what was built', 'apps/miniprogram/dist/staff-h5/index.html', false]
])('%s: a build is made anew: %s → %s', (_what, path, stale) => {
  const before = fingerprint(root)
  write(path, 'changed')

  expect(fingerprint(root) !== before).toBe(stale)
})

function write(path: string, content: string): void {
  mkdirSync(join(root, dirname(path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
