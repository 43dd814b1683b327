import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { runToItsEnd, usualPatience } from './run-jest.js'
import type { Patience } from './run-watched.js'

let folder: string
let told: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'linying-hanging-')))
  told = ''
  jest.spyOn(console, 'log').mockImplementation(() => undefined)
  jest.spyOn(console, 'error').mockImplementation(text => {
    told += `${text}\n`
  })
})

afterEach(() => {
  jest.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

test('files that block their processes are ended and named', async () => {
  given('one.blocked.test.js', `test('never gives way', () => { for (;;); })`)
  given('two.blocked.test.js', `test('never gives way either', () => { for (;;); })`)

  const { passed, failed } = await run({ betweenNewsMs: 500 }, '--maxWorkers=2')

  expect({ passed, hasFailed: failed > 0 }).toEqual({ passed: 0, hasFailed: true })
  expect(told).toMatch(/(one|two)\.blocked\.test\.js hangs/)
})

test('a run that stays after its results is ended, and the file that left something open is named', async () => {
  given('fine.test.js', `test('is quick', () => {})`)
  given('open.test.js', `test('listens for ever', done => { require('node:http').createServer().listen(0, '127.0.0.1', done) })`)

  const outcome = await run({ afterResultsMs: 100 }, '--runInBand')

  expect(outcome).toMatchObject({ passed: 2, failed: 1 })
  expect(told).toMatch(/open\.test\.js: .*TCPServerWrap/)
  expect(told).not.toContain('fine.test.js')
})

test('a run that ends by itself tells of its failures as they are', async () => {
  given('fine.test.js', `test('is quick', () => {})`)
  given('wrong.test.js', `test('is wrong', () => { throw new Error('wrong') })`)
  given('broken.test.js', `no javascript`)

  const outcome = await run({}, '--runInBand')

  expect(outcome).toMatchObject({ passed: 1, failed: 2 })
  expect([...(outcome.failures ?? [])].sort()).toEqual([
    expect.stringMatching(/broken\.test\.js did not load$/),
    expect.stringMatching(/wrong\.test\.js › is wrong$/)
  ])
  expect(told).toBe('')
})

function given(file: string, text: string): void {
  writeFileSync(join(folder, file), text)
}

/** Of a project that lies elsewhere. */
function run(patience: Partial<Patience>, ...args: readonly string[]) {
  const config = { rootDir: folder, testEnvironment: join(process.cwd(), 'scripts/test/telling-environment.mjs'), transform: {} }
  return runToItsEnd({
    name: 'elsewhere',
    args: ['--config', JSON.stringify(config), ...args],
    patience: { ...usualPatience, ...patience }
  })
}
