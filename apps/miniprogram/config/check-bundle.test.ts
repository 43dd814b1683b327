import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { bundleFaults } from './check-bundle'

test('a small bundle without questions to the environment may ship', () => {
  expect(bundleFaults(aBundle({ 'app.js': 'App({})' }))).toEqual([])
})

test.each([
  ['exactly 900 kB', 900_000, 0],
  ['one byte more', 900_001, 1]
])('a main package of %s (%i bytes) has %i faults', (_, bytes, faults) => {
  const manifest = appJson([]).length
  expect(bundleFaults(aBundle({ 'taro.js': ' '.repeat(bytes - manifest) }))).toHaveLength(faults)
})

test('a sub-package counts by itself and may weigh 2 MB', () => {
  const folder = aBundle({ 'staff/board.js': ' '.repeat(2_000_001) }, [{ root: 'staff', pages: ['board'] }])
  expect(bundleFaults(folder)).toEqual(['sub-package staff/ has 2000001 bytes, 1 more than allowed'])
})

test('a name of the environment that was not filled in keeps a bundle from shipping', () => {
  const [fault] = bundleFaults(aBundle({ 'app.js': 'fetch(process.env.TARO_APP_API)' }))
  expect(fault).toContain('app.js asks for process.env')
})

function aBundle(files: Readonly<Record<string, string>>, subPackages: readonly object[] = []): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'))
  for (const [name, text] of Object.entries({ 'app.json': appJson(subPackages), ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}

function appJson(subPackages: readonly object[]): string {
  return JSON.stringify({ pages: [], subPackages })
}
