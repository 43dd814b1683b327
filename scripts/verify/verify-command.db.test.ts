import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operatorDirectory, recordStore } from '@linying/database'
import { type StoredHistories, storedHistories, type TestService, testService } from '@linying/testkit/service'
import { type VerifyMeans, verifyCommand } from './verify-command.js'

let service: TestService
let stored: StoredHistories
let folder: string
beforeAll(async () => {
  service = await testService()
  stored = await storedHistories(service)
  folder = mkdtempSync(join(tmpdir(), 'linying-verify-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await service.close()
})

test('verify ends with 0 where all is intact and written down, and with 1 where something is not', async () => {
  const report = join(folder, 'report.jsonl')
  expect(await verify('--all', '--rows', '--report', report)).toEqual({ code: 0, said: expect.stringMatching(/: all intact$/) })
  expect(lastOf(report)).toMatchObject({ what: 'summary', faulty: 0 })

  await service.owner.execute(`update tickets set urge_count = 7 where id = '${stored.repairId}'`)
  expect(await verify('--all', '--rows', '--report', report)).toEqual({ code: 1, said: expect.stringMatching(/: 1 NOT INTACT$/) })
  expect(await verify(stored.repairId, '--rows')).toEqual({ code: 1, said: expect.stringMatching(/^WX-2611-0001: NOT INTACT/) })
})

describe('verify ends with 2, never with the 1 of a record that is not intact', () => {
  test.each([
    ['there is no folder for its report', () => ['--all', '--report', join(folder, 'nowhere', 'report.jsonl')], /^ENOENT/],
    ['its report is a folder', () => ['--all', '--report', folder], /^EISDIR/],
    ['there is no such ticket', () => ['WX-0001-0001'], /^There is no ticket WX-0001-0001/],
    ['nobody can tell what is asked', () => ['--everything'], /^npm run verify/]
  ])('where %s', async (_where, args, sentence) => {
    expect(await verify(...args())).toEqual({ code: 2, said: expect.stringMatching(sentence) })
  })

  // only there is a disk that is always full
  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('where the disk is full before the report is written', async () => {
    expect(await verify('--all', '--report', '/dev/full')).toEqual({ code: 2, said: expect.stringMatching(/^ENOSPC/m) })
  })
})

/** What `npm run verify -- …` ends with, and says to whoever typed it. */
async function verify(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const lines: string[] = []
  const say = (line: string) => void lines.push(line)
  const { ports, database } = service
  const withService: VerifyMeans['withService'] = act =>
    act({ ports, directory: operatorDirectory(database), record: recordStore(database) })
  const code = await verifyCommand(args, { withService, out: { log: say, error: say } })
  return { code, said: lines.join('\n') }
}

function lastOf(report: string): unknown {
  return JSON.parse(readFileSync(report, 'utf8').trimEnd().split('\n').at(-1) ?? '')
}
