import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from './start-embedded.js'

// only there can a process be asked which folder it runs in
const onLinux = process.platform === 'linux' ? test : test.skip
let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'linying-embedded-'))
  // root's server runs as another account, which has to get in
  chmodSync(directory, 0o755)
})

afterEach(() => {
  rmSync(directory, { recursive: true, force: true })
})

test('what was committed is there again after a stop and a start', async () => {
  const first = await startEmbedded({ directory, durable: true })
  await ask(first.url, 'create table note (text text)')
  await ask(first.url, `insert into note values ('修好了')`)
  await first.stop()

  const second = await startEmbedded({ directory, durable: true })
  const notes = await ask(second.url, 'select text from note')
  await second.stop()

  expect(notes).toEqual([{ text: '修好了' }])
})

test('two that start at the same time share one server', async () => {
  const [one, other] = await Promise.all([startEmbedded({ directory, durable: false }), startEmbedded({ directory, durable: false })])
  await one.stop()
  const answer = await ask(other.url, 'select 1 as one')
  await other.stop()

  expect(other.url).toBe(one.url)
  expect(answer).toEqual([{ one: 1 }])
})

test('the server stays as long as another process uses it', async () => {
  const started = await startEmbedded({ directory, durable: false })
  const neighbour = join(started.directory, 'users', String(process.ppid))
  writeFileSync(neighbour, '')
  await started.stop()
  const stillThere = await ask(started.url, 'select 1 as one')

  rmSync(neighbour)
  await (await startEmbedded({ directory, durable: false })).stop()

  expect(stillThere).toEqual([{ one: 1 }])
  await expect(ask(started.url, 'select 1')).rejects.toThrow()
})

onLinux('a pid file left behind that names a process of somebody else does not keep the server from starting', async () => {
  const first = await startEmbedded({ directory, durable: false })
  const pidFile = join(first.directory, 'cluster', 'data', 'postmaster.pid')
  const note = readFileSync(pidFile, 'utf8')
  await first.stop()
  writeFileSync(pidFile, note.replace(/^\d+/, String(process.pid)))

  const second = await startEmbedded({ directory, durable: false })
  const answer = await ask(second.url, 'select 1 as one')
  await second.stop()

  expect(answer).toEqual([{ one: 1 }])
})

onLinux('a server is stopped also where whoever started it does not bury it', async () => {
  const first = await startEmbedded({ directory, durable: false })
  const data = join(first.directory, 'cluster', 'data')
  const [pid = ''] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1)
  const { uid, gid } = statSync(data)
  await first.stop()
  const careless = spawn('/bin/sh', ['-c', '"$@" & exec sleep 600', 'sh', ...command], { uid, gid, cwd: data, stdio: 'ignore' })

  const second = await startEmbedded({ directory, durable: false })
  const answer = await ask(second.url, 'select 1 as one')
  await second.stop()
  careless.kill()

  expect(answer).toEqual([{ one: 1 }])
  await expect(ask(second.url, 'select 1')).rejects.toThrow()
})

async function ask(connectionString: string, question: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(question)).rows
  } finally {
    await client.end()
  }
}
