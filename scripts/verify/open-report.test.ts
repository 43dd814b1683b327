import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openReport } from './open-report.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linying-report-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a report is a line of JSON for each finding, for its owner only', async () => {
  const file = join(folder, 'report.jsonl')
  const report = await openReport(file)
  await report.write([{ name: 'WX-1' }, { name: 'WX-2' }])
  await report.write([{ what: 'summary' }])
  await report.close()

  expect(readFileSync(file, 'utf8')).toBe('{"name":"WX-1"}\n{"name":"WX-2"}\n{"what":"summary"}\n')
})

test('whoever reports waits for a reader that takes its time, and holds nothing back in memory', async () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const reader = await open(pipe, 'r+')
  const report = await openReport(pipe)
  let isWritten = false
  // sixteen times what a pipe holds
  const line = { text: 'x'.repeat(2 ** 20) }
  const writing = report.write([line]).then(() => (isWritten = true))

  await readBytes(reader, 2 ** 19)
  expect(isWritten).toBe(false)

  await readBytes(reader, JSON.stringify(line).length + 1 - 2 ** 19)
  await writing
  await report.close()
  await reader.close()
})

test('an audit that cannot report is told so before it begins', async () => {
  await expect(openReport(join(folder, 'nowhere', 'report.jsonl'))).rejects.toThrow('ENOENT')
})

async function readBytes(reader: FileHandle, count: number): Promise<void> {
  for (let left = count; left > 0; )
    left -= (await reader.read(Buffer.alloc(Math.min(left, 65_536)), 0, Math.min(left, 65_536), null)).bytesRead
}
